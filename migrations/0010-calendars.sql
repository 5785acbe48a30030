-- When somebody works: calendars as records, which agreements, teams, people and sites name.
create sequence "calendar_number";
create table "calendar" (
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
  "title" text,
  "description" text,
  "zone" text,
  "holiday_country" text,
  "holiday_state" text,
  "holiday_region" text
) with (fillfactor = 90);
create table "calendar_openings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "weekday" text check (weekday in ('every-day', 'monday-to-friday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  "from" time check (extract(second from "from") = 0),
  "until" time check (extract(second from "until") = 0)
) with (fillfactor = 90);
create table "calendar_days" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "day" date,
  "every_year" boolean,
  "name" text,
  "from" time check (extract(second from "from") = 0),
  "until" time check (extract(second from "until") = 0)
) with (fillfactor = 90);
alter table "calendar_openings" add foreign key ("owner") references "calendar";
alter table "calendar_days" add foreign key ("owner") references "calendar";
alter table "agreement" add column "calendar" uuid references "calendar";
alter table "person" add column "calendar" uuid references "calendar";
alter table "team" add column "calendar" uuid references "calendar";
alter table "site" add column "calendar" uuid references "calendar";
create index if not exists "agreement_calendar" on "agreement" (calendar, created_at, id) where calendar is not null;
create index if not exists "person_calendar" on "person" (calendar, created_at, id) where calendar is not null;
create index if not exists "team_calendar" on "team" (calendar, created_at, id) where calendar is not null;
create index if not exists "site_calendar" on "site" (calendar, created_at, id) where calendar is not null;
create unique index if not exists "calendar_number_unique" on "calendar" (number);
create unique index if not exists "calendar_source" on "calendar" (source, source_key) where source is not null;
create index if not exists "calendar_created" on "calendar" (created_at, id);
create index if not exists "calendar_state" on "calendar" (state, state_at, id);
create unique index if not exists "calendar_title_unique" on "calendar" (lower(title)) where archived_at is null;
create index if not exists "calendar_sort_title" on "calendar" (title, id);
create index if not exists "calendar_sort_updated_at" on "calendar" (updated_at, id);
create index if not exists "calendar_list_drafts" on "calendar" (updated_at desc, id) where state in ('draft') and archived_at is null;
create index if not exists "calendar_readers" on "calendar" using gin (readers) where readers <> '{}';
create index if not exists "calendar_openings_owner" on "calendar_openings" (owner, place);
create index if not exists "calendar_days_owner" on "calendar_days" (owner, place);
