create sequence "regular_report_number";
create table "regular_report" (
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
  "customer" uuid,
  "service" uuid,
  "team" uuid,
  "agreement" uuid,
  "period" text check (period in ('week', 'month', 'quarter')),
  "format" text check (format in ('pdf', 'xlsx', 'csv')),
  "days_after" bigint,
  "at" time check (extract(second from "at") = 0),
  "zone" text,
  "owner" uuid,
  "last_at" timestamptz(3),
  "next_at" timestamptz(3),
  "asked_at" timestamptz(3),
  "end_reason" text
) with (fillfactor = 90);
create table "regular_report_recipients" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid
) with (fillfactor = 90);
create sequence "report_delivery_number";
create table "report_delivery" (
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
  "report" uuid,
  "recipient" uuid,
  "period_from" date,
  "period_until" date,
  "occurrence" text,
  "attempts" bigint,
  "fault" text
) with (fillfactor = 90);
alter table "regular_report" add foreign key ("customer") references "organisation";
alter table "regular_report" add foreign key ("service") references "service";
alter table "regular_report" add foreign key ("team") references "team";
alter table "regular_report" add foreign key ("agreement") references "agreement";
alter table "regular_report" add foreign key ("owner") references "person";
alter table "regular_report_recipients" add foreign key ("owner") references "regular_report";
alter table "regular_report_recipients" add foreign key ("person") references "person";
alter table "report_delivery" add foreign key ("report") references "regular_report";
alter table "report_delivery" add foreign key ("recipient") references "person";
create unique index if not exists "regular_report_number_unique" on "regular_report" (number);
create unique index if not exists "regular_report_source" on "regular_report" (source, source_key) where source is not null;
create index if not exists "regular_report_created" on "regular_report" (created_at, id);
create index if not exists "regular_report_state" on "regular_report" (state, state_at, id);
create index if not exists "regular_report_customer" on "regular_report" (customer, created_at, id) where customer is not null;
create index if not exists "regular_report_service" on "regular_report" (service, created_at, id) where service is not null;
create index if not exists "regular_report_team" on "regular_report" (team, created_at, id) where team is not null;
create index if not exists "regular_report_agreement" on "regular_report" (agreement, created_at, id) where agreement is not null;
create index if not exists "regular_report_owner" on "regular_report" (owner, created_at, id) where owner is not null;
create index if not exists "regular_report_sort_title" on "regular_report" (title, id);
create index if not exists "regular_report_sort_next_at" on "regular_report" (next_at, id);
create index if not exists "regular_report_readers" on "regular_report" using gin (readers) where readers <> '{}';
create index if not exists "regular_report_recipients_owner" on "regular_report_recipients" (owner, place);
create index if not exists "regular_report_recipients_person" on "regular_report_recipients" (person);
create unique index if not exists "report_delivery_number_unique" on "report_delivery" (number);
create unique index if not exists "report_delivery_source" on "report_delivery" (source, source_key) where source is not null;
create index if not exists "report_delivery_created" on "report_delivery" (created_at, id);
create index if not exists "report_delivery_state" on "report_delivery" (state, state_at, id);
create unique index if not exists "report_delivery_occurrence_unique" on "report_delivery" (lower(occurrence)) where archived_at is null;
create index if not exists "report_delivery_report" on "report_delivery" (report, created_at, id) where report is not null;
create index if not exists "report_delivery_recipient" on "report_delivery" (recipient, created_at, id) where recipient is not null;
create index if not exists "report_delivery_readers" on "report_delivery" using gin (readers) where readers <> '{}';
