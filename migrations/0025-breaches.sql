-- A missed clock has a record that answers for it: why, whose it is, and whether it counts.
create sequence "breach_number";
create table "breach" (
  "id" uuid primary key references record,
  "number" text not null,
  "state" text not null,
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
  "agreement" uuid,
  "customer" uuid,
  "team" uuid,
  "story" text,
  "exclusion" text,
  "asked_by" uuid,
  "asked_at" timestamptz(3),
  "decision" text,
  "judged_by" uuid,
  "judged_at" timestamptz(3),
  "about" text,
  "metric" text check (metric in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment')),
  "within" bigint check (within >= 0),
  "due_at" timestamptz(3),
  "ran_out_at" timestamptz(3),
  "ended_at" timestamptz(3),
  "late" bigint check (late >= 0),
  "on_customer" bigint check (on_customer >= 0),
  "on_supplier" bigint check (on_supplier >= 0),
  "reason" text check (reason in ('noticed-late', 'nobody-free', 'handed-around', 'knowledge', 'missing-means', 'supplier', 'customer', 'major-failure', 'beyond-control', 'agreed-otherwise', 'wrongly-recorded', 'other')),
  "party" text check (party in ('us', 'customer', 'supplier', 'nobody')),
  "excluded_at" timestamptz(3),
  "party_override" text
) with (fillfactor = 90);
alter table "breach" add foreign key ("agreement") references "agreement";
alter table "breach" add foreign key ("customer") references "organisation";
alter table "breach" add foreign key ("team") references "team";
alter table "breach" add foreign key ("asked_by") references "person";
alter table "breach" add foreign key ("judged_by") references "person";
create unique index if not exists "breach_number_unique" on "breach" (number);
create unique index if not exists "breach_source" on "breach" (source, source_key) where source is not null;
create index if not exists "breach_created" on "breach" (created_at, id);
create index if not exists "breach_state" on "breach" (state, state_at, id);
create index if not exists "breach_agreement" on "breach" (agreement, created_at, id) where agreement is not null;
create index if not exists "breach_customer" on "breach" (customer, created_at, id) where customer is not null;
create index if not exists "breach_team" on "breach" (team, created_at, id) where team is not null;
create index if not exists "breach_asked_by" on "breach" (asked_by, created_at, id) where asked_by is not null;
create index if not exists "breach_judged_by" on "breach" (judged_by, created_at, id) where judged_by is not null;
create index if not exists "breach_sort_ran_out_at" on "breach" (ran_out_at, id);
create index if not exists "breach_queue_ran_out_at" on "breach" (team, ran_out_at, id) where state in ('unexplained', 'exclusion-asked') and archived_at is null;
create index if not exists "breach_readers" on "breach" using gin (readers) where readers <> '{}';
alter table clock add column breach uuid references record;
alter table clock add column excluded boolean not null default false;
create index clock_breach on clock (breach) where breach is not null;
-- Whatever was missed so far is answered for as well.
insert into clock_retelling (id) select true where exists (select from clock) on conflict do nothing;
