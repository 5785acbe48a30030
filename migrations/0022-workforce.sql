create sequence "skill_number";
create table "skill" (
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
  "name" text,
  "description" text,
  "alone_from" bigint,
  "owner" uuid
) with (fillfactor = 90);
create table "skill_levels" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "level" bigint,
  "meaning" text
) with (fillfactor = 90);
create table "skill_holders" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "level" bigint,
  "since" date,
  "until" date
) with (fillfactor = 90);
create sequence "training_course_number";
create table "training_course" (
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
  "format" text check (format in ('classroom', 'online', 'on-the-job', 'self-study')),
  "duration" bigint check (duration >= 0),
  "valid_months" bigint,
  "provider" uuid,
  "price_minor" bigint,
  "price_currency" char(3),
  "owner" uuid
) with (fillfactor = 90);
create table "training_course_teaches" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "skill" uuid,
  "level" bigint
) with (fillfactor = 90);
create table "training_course_sessions" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "starts_at" timestamptz(3),
  "ends_at" timestamptz(3),
  "venue" text,
  "trainer" uuid,
  "seats" bigint
) with (fillfactor = 90);
create table "training_course_participants" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "due" date,
  "result" text check (result in ('enrolled', 'attended', 'passed', 'failed')),
  "on" date
) with (fillfactor = 90);
create sequence "certificate_number";
create table "certificate" (
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
  "person" uuid,
  "team" uuid,
  "course" uuid,
  "skill" uuid,
  "level" bigint,
  "issued_on" date,
  "expires_on" date,
  "issuer" text,
  "reference" text,
  "reminded_days" bigint,
  "revoke_reason" text
) with (fillfactor = 90);
create sequence "demand_number";
create table "demand" (
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
  "origin" text,
  "team" uuid,
  "service" uuid,
  "channel" text check (channel in ('phone', 'chat', 'e-mail', 'portal', 'messenger', 'in-person')),
  "valid_from" date,
  "valid_until" date,
  "handling" bigint check (handling >= 0),
  "share" numeric(16, 1),
  "within" bigint check (within >= 0),
  "occupancy" bigint,
  "at_once" bigint,
  "shrinkage" bigint,
  "owner" uuid
) with (fillfactor = 90);
create table "demand_hours" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "weekday" text check (weekday in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  "hour" bigint,
  "contacts" numeric(16, 1)
) with (fillfactor = 90);
create sequence "shift_number";
create table "shift" (
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
  "name" text,
  "team" uuid,
  "begins" time check (extract(second from "begins") = 0),
  "ends" time check (extract(second from "ends") = 0),
  "weekdays" text[],
  "channels" text[],
  "skill" uuid,
  "on_call" boolean,
  "worked" bigint check (worked >= 0)
) with (fillfactor = 90);
create table "shift_breaks" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "from" time check (extract(second from "from") = 0),
  "until" time check (extract(second from "until") = 0),
  "paid" boolean
) with (fillfactor = 90);
create sequence "roster_number";
create table "roster" (
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
  "team" uuid,
  "first_day" date,
  "last_day" date,
  "zone" text,
  "owner" uuid,
  "remark" text
) with (fillfactor = 90);
create table "roster_plan" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "day" date,
  "shift" uuid,
  "from" time check (extract(second from "from") = 0),
  "until" time check (extract(second from "until") = 0),
  "note" text
) with (fillfactor = 90);
alter table "skill" add foreign key ("owner") references "person";
alter table "skill_levels" add foreign key ("owner") references "skill";
alter table "skill_holders" add foreign key ("owner") references "skill";
alter table "skill_holders" add foreign key ("person") references "person";
alter table "training_course" add foreign key ("provider") references "organisation";
alter table "training_course" add foreign key ("owner") references "person";
alter table "training_course_teaches" add foreign key ("owner") references "training_course";
alter table "training_course_teaches" add foreign key ("skill") references "skill";
alter table "training_course_sessions" add foreign key ("owner") references "training_course";
alter table "training_course_sessions" add foreign key ("trainer") references "person";
alter table "training_course_participants" add foreign key ("owner") references "training_course";
alter table "training_course_participants" add foreign key ("person") references "person";
alter table "certificate" add foreign key ("person") references "person";
alter table "certificate" add foreign key ("team") references "team";
alter table "certificate" add foreign key ("course") references "training_course";
alter table "certificate" add foreign key ("skill") references "skill";
alter table "demand" add foreign key ("team") references "team";
alter table "demand" add foreign key ("service") references "service";
alter table "demand" add foreign key ("owner") references "person";
alter table "demand_hours" add foreign key ("owner") references "demand";
alter table "shift" add foreign key ("team") references "team";
alter table "shift" add foreign key ("skill") references "skill";
alter table "shift_breaks" add foreign key ("owner") references "shift";
alter table "roster" add foreign key ("team") references "team";
alter table "roster" add foreign key ("owner") references "person";
alter table "roster_plan" add foreign key ("owner") references "roster";
alter table "roster_plan" add foreign key ("person") references "person";
alter table "roster_plan" add foreign key ("shift") references "shift";
create unique index if not exists "skill_number_unique" on "skill" (number);
create unique index if not exists "skill_source" on "skill" (source, source_key) where source is not null;
create index if not exists "skill_created" on "skill" (created_at, id);
create index if not exists "skill_state" on "skill" (state, state_at, id);
create unique index if not exists "skill_name_unique" on "skill" (lower(name)) where archived_at is null;
create index if not exists "skill_owner" on "skill" (owner, created_at, id) where owner is not null;
create index if not exists "skill_sort_name" on "skill" (name, id);
create index if not exists "skill_readers" on "skill" using gin (readers) where readers <> '{}';
create index if not exists "skill_levels_owner" on "skill_levels" (owner, place);
create index if not exists "skill_holders_owner" on "skill_holders" (owner, place);
create index if not exists "skill_holders_person" on "skill_holders" (person);
create unique index if not exists "training_course_number_unique" on "training_course" (number);
create unique index if not exists "training_course_source" on "training_course" (source, source_key) where source is not null;
create index if not exists "training_course_created" on "training_course" (created_at, id);
create index if not exists "training_course_state" on "training_course" (state, state_at, id);
create index if not exists "training_course_provider" on "training_course" (provider, created_at, id) where provider is not null;
create index if not exists "training_course_owner" on "training_course" (owner, created_at, id) where owner is not null;
create index if not exists "training_course_sort_title" on "training_course" (title, id);
create index if not exists "training_course_readers" on "training_course" using gin (readers) where readers <> '{}';
create index if not exists "training_course_teaches_owner" on "training_course_teaches" (owner, place);
create index if not exists "training_course_teaches_skill" on "training_course_teaches" (skill);
create index if not exists "training_course_sessions_owner" on "training_course_sessions" (owner, place);
create index if not exists "training_course_sessions_trainer" on "training_course_sessions" (trainer);
create index if not exists "training_course_participants_owner" on "training_course_participants" (owner, place);
create index if not exists "training_course_participants_person" on "training_course_participants" (person);
create unique index if not exists "certificate_number_unique" on "certificate" (number);
create unique index if not exists "certificate_source" on "certificate" (source, source_key) where source is not null;
create index if not exists "certificate_created" on "certificate" (created_at, id);
create index if not exists "certificate_state" on "certificate" (state, state_at, id);
create index if not exists "certificate_person" on "certificate" (person, created_at, id) where person is not null;
create index if not exists "certificate_team" on "certificate" (team, created_at, id) where team is not null;
create index if not exists "certificate_course" on "certificate" (course, created_at, id) where course is not null;
create index if not exists "certificate_skill" on "certificate" (skill, created_at, id) where skill is not null;
create index if not exists "certificate_sort_expires_on" on "certificate" (expires_on, id);
create index if not exists "certificate_sort_issued_on" on "certificate" (issued_on, id);
create index if not exists "certificate_readers" on "certificate" using gin (readers) where readers <> '{}';
create unique index if not exists "demand_number_unique" on "demand" (number);
create unique index if not exists "demand_source" on "demand" (source, source_key) where source is not null;
create index if not exists "demand_created" on "demand" (created_at, id);
create index if not exists "demand_state" on "demand" (state, state_at, id);
create index if not exists "demand_team" on "demand" (team, created_at, id) where team is not null;
create index if not exists "demand_service" on "demand" (service, created_at, id) where service is not null;
create index if not exists "demand_owner" on "demand" (owner, created_at, id) where owner is not null;
create index if not exists "demand_sort_title" on "demand" (title, id);
create index if not exists "demand_queue_title" on "demand" (team, title, id) where state in ('draft') and archived_at is null;
create index if not exists "demand_readers" on "demand" using gin (readers) where readers <> '{}';
create index if not exists "demand_hours_owner" on "demand_hours" (owner, place);
create unique index if not exists "shift_number_unique" on "shift" (number);
create unique index if not exists "shift_source" on "shift" (source, source_key) where source is not null;
create index if not exists "shift_created" on "shift" (created_at, id);
create index if not exists "shift_state" on "shift" (state, state_at, id);
create index if not exists "shift_team" on "shift" (team, created_at, id) where team is not null;
create index if not exists "shift_skill" on "shift" (skill, created_at, id) where skill is not null;
create index if not exists "shift_sort_name" on "shift" (name, id);
create index if not exists "shift_readers" on "shift" using gin (readers) where readers <> '{}';
create index if not exists "shift_breaks_owner" on "shift_breaks" (owner, place);
create unique index if not exists "roster_number_unique" on "roster" (number);
create unique index if not exists "roster_source" on "roster" (source, source_key) where source is not null;
create index if not exists "roster_created" on "roster" (created_at, id);
create index if not exists "roster_state" on "roster" (state, state_at, id);
create index if not exists "roster_team" on "roster" (team, created_at, id) where team is not null;
create index if not exists "roster_owner" on "roster" (owner, created_at, id) where owner is not null;
create index if not exists "roster_sort_first_day" on "roster" (first_day, id);
create index if not exists "roster_list_current" on "roster" (first_day, id) where state in ('draft', 'published') and archived_at is null;
create index if not exists "roster_queue_first_day" on "roster" (team, first_day, id) where state in ('draft') and archived_at is null;
create index if not exists "roster_readers" on "roster" using gin (readers) where readers <> '{}';
create index if not exists "roster_plan_owner" on "roster_plan" (owner, place);
create index if not exists "roster_plan_person" on "roster_plan" (person);
create index if not exists "roster_plan_shift" on "roster_plan" (shift);
