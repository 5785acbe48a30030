-- Days on which people are not there, and hours a week that they agreed on: rosters are proposed by them.
alter table "team_members" add column "weekly" numeric(16, 1);
create sequence "absence_number";
create table "absence" (
  "id" uuid primary key,
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
  "title" text,
  "person" uuid,
  "kind" text,
  "first_day" date,
  "last_day" date,
  "decided_by_whom" uuid,
  "reason" text
) with (fillfactor = 90);
alter table "absence" add foreign key ("person") references "person";
alter table "absence" add foreign key ("decided_by_whom") references "person";
create unique index if not exists "absence_number_unique" on "absence" (number);
create unique index if not exists "absence_source" on "absence" (source, source_key) where source is not null;
create index if not exists "absence_created" on "absence" (created_at, id);
create index if not exists "absence_state" on "absence" (state, state_at, id);
create index if not exists "absence_person" on "absence" (person, created_at, id) where person is not null;
create index if not exists "absence_decided_by_whom" on "absence" (decided_by_whom, created_at, id) where decided_by_whom is not null;
create index if not exists "absence_sort_first_day" on "absence" (first_day, id);
create index if not exists "absence_readers" on "absence" using gin (readers) where readers <> '{}';
