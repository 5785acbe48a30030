-- Measures: where a figure comes from, what it is held to, and what was read of it.
create sequence "measure_number";
create table "measure" (
  "id" uuid primary key references record,
  "number" text not null,
  "state" text not null,
  "variant" text not null,
  "version" integer not null,
  "chain" bytea not null,
  "readers" uuid[] not null,
  "source" text,
  "source_key" text,
  "created_at" timestamptz(3) not null,
  "created_by" uuid,
  "updated_at" timestamptz(3) not null,
  "updated_by" uuid,
  "state_at" timestamptz(3) not null,
  "archived_at" timestamptz(3),
  "title" text,
  "why" text,
  "owner" uuid,
  "unit" text check (unit in ('number', 'percent', 'seconds', 'minutes', 'hours', 'days', 'amount')),
  "aim" text check (aim in ('more', 'less', 'keep')),
  "target" numeric(18, 3),
  "tolerance" numeric(18, 3),
  "period" text check (period in ('day', 'week', 'month', 'quarter')),
  "zone" text,
  "since" date,
  "reviewed_on" date,
  "review_due" date,
  "records" text,
  "filter" text,
  "counted" text check (counted in ('opened', 'finished', 'answered', 'standing', 'dated')),
  "date_field" text,
  "breakdown" text,
  "hits" text check (hits in ('matching', 'first-contact', 'reopened', 'never-handed-on', 'promise-kept')),
  "matching" text,
  "promise" text check (promise in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment')),
  "takes" text check (takes in ('average', 'median', 'percentile', 'sum')),
  "percentile" bigint,
  "taken_of" text check (taken_of in ('response-time', 'resolve-time', 'age', 'in-hand', 'in-nobodys-hands', 'waiting', 'contacts', 'hand-overs', 'reopenings', 'field')),
  "value_field" text,
  "currency" text,
  "each_records" text,
  "each_filter" text,
  "each_counted" text check (each_counted in ('opened', 'finished', 'answered', 'standing', 'dated')),
  "each_date_field" text,
  "end_field" text,
  "calendar" uuid
) with (fillfactor = 90);
create table "measure_readings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "told_on" date,
  "value" numeric(18, 3),
  "cases" bigint,
  "remark" text
) with (fillfactor = 90);
create table "measure_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
alter table "objective_measures" add column "measure" uuid references "measure";
alter table "measure" add foreign key ("owner") references "person";
alter table "measure" add foreign key ("calendar") references "calendar";
alter table "measure_readings" add foreign key ("owner") references "measure";
alter table "measure_watchers" add foreign key ("owner") references "measure";
alter table "measure_watchers" add foreign key ("person") references "person";
create index if not exists "objective_measures_measure" on "objective_measures" (measure);
create unique index if not exists "measure_number_unique" on "measure" (number);
create unique index if not exists "measure_source" on "measure" (source, source_key) where source is not null;
create index if not exists "measure_created" on "measure" (created_at, id);
create index if not exists "measure_state" on "measure" (state, state_at, id);
create index if not exists "measure_owner" on "measure" (owner, created_at, id) where owner is not null;
create index if not exists "measure_calendar" on "measure" (calendar, created_at, id) where calendar is not null;
create index if not exists "measure_sort_title" on "measure" (title, id);
create index if not exists "measure_sort_review_due" on "measure" (review_due, id);
create index if not exists "measure_list_mine" on "measure" (owner, review_due, id) where state in ('draft', 'restricted', 'shared') and archived_at is null;
create index if not exists "measure_readers" on "measure" using gin (readers) where readers <> '{}';
create index if not exists "measure_readings_owner" on "measure_readings" (owner, place);
create index if not exists "measure_watchers_owner" on "measure_watchers" (owner, place);
create index if not exists "measure_watchers_person" on "measure_watchers" (person);
-- The name of a figure that nothing computed: a measure is referred to instead.
-- What somebody called the figure stands with the name from now on.
update objective_measures set name = name || ' (' || figure || ')' where figure is not null and figure <> name;
alter table "objective_measures" drop column if exists "figure";

-- What a measure came to in a period that is over, as it was read: a figure that differs later stands beside the one before.
create table reading (
  measure uuid not null references record on delete cascade,
  -- What was asked, in short: the source, the period and the zone.
  figure text not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  -- Empty for the whole; = and the value of what it is told apart by.
  apart text not null,
  value double precision,
  cases integer not null,
  read_at timestamptz(3) not null,
  -- When it was last found to be so.
  seen_at timestamptz(3) not null,
  -- The past was told anew since: it is to be read again.
  reread boolean not null default false,
  primary key (measure, figure, starts_at, apart, read_at)
);
-- Figures by the moment at which something was first answered.
create index course_answered on course (type, responded_at) where responded_at is not null;
