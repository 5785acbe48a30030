-- A story that leads through the records, stop by stop: what a demonstration tells, in the languages it tells it in.
create table walk_stop (
  place integer primary key check (place > 0),
  record uuid not null references record,
  happened_on date not null,
  sentence jsonb not null
);
create index walk_stop_record on walk_stop (record);
