-- What changes around us, the services that it touches, and what services and sites say of themselves by which they are found.
create sequence "external_change_number";
create table "external_change" (
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
  "kind" text,
  "description" text,
  "demands" text,
  "written_in" text,
  "source_address" text,
  "announced_on" date,
  "in_force_on" date,
  "ends_on" date,
  "owner" uuid,
  "remind_days" bigint,
  "reminded_of" date,
  "touched" bigint,
  "unanswered" bigint,
  "unfinished" bigint,
  "conclusion" text,
  "reason" text
) with (fillfactor = 90);
create table "external_change_criteria" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "technology" uuid,
  "from" text,
  "until" text,
  "supplier" uuid,
  "country" text,
  "data" text,
  "characteristic" text,
  "remark" text
) with (fillfactor = 90);
create sequence "affected_service_number";
create table "affected_service" (
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
  "external_change" uuid,
  "service" uuid,
  "pair" text,
  "owner" uuid,
  "due" date,
  "by_hand" boolean,
  "current" boolean,
  "effect" text,
  "reason" text,
  "outcome" text
) with (fillfactor = 90);
create table "affected_service_found_by" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "criterion" bigint,
  "way" text
) with (fillfactor = 90);
alter table "service" add column "handles" text[];
alter table "service" add column "characteristics" text[];
alter table "site" add column "country" text;
alter table "external_change" add foreign key ("owner") references "person";
alter table "external_change_criteria" add foreign key ("owner") references "external_change";
alter table "external_change_criteria" add foreign key ("technology") references "technology";
alter table "external_change_criteria" add foreign key ("supplier") references "organisation";
alter table "affected_service" add foreign key ("external_change") references "external_change";
alter table "affected_service" add foreign key ("service") references "service";
alter table "affected_service" add foreign key ("owner") references "person";
alter table "affected_service_found_by" add foreign key ("owner") references "affected_service";
create unique index if not exists "external_change_number_unique" on "external_change" (number);
create unique index if not exists "external_change_source" on "external_change" (source, source_key) where source is not null;
create index if not exists "external_change_created" on "external_change" (created_at, id);
create index if not exists "external_change_state" on "external_change" (state, state_at, id);
create index if not exists "external_change_owner" on "external_change" (owner, created_at, id) where owner is not null;
create index if not exists "external_change_sort_in_force_on" on "external_change" (in_force_on, id);
create index if not exists "external_change_list_current" on "external_change" (in_force_on, id) where state in ('draft', 'announced', 'in-force') and archived_at is null;
create index if not exists "external_change_list_mine" on "external_change" (owner, in_force_on, id) where state in ('draft', 'announced', 'in-force') and archived_at is null;
create index if not exists "external_change_readers" on "external_change" using gin (readers) where readers <> '{}';
create index if not exists "external_change_criteria_owner" on "external_change_criteria" (owner, place);
create index if not exists "external_change_criteria_technology" on "external_change_criteria" (technology);
create index if not exists "external_change_criteria_supplier" on "external_change_criteria" (supplier);
create unique index if not exists "affected_service_number_unique" on "affected_service" (number);
create unique index if not exists "affected_service_source" on "affected_service" (source, source_key) where source is not null;
create index if not exists "affected_service_created" on "affected_service" (created_at, id);
create index if not exists "affected_service_state" on "affected_service" (state, state_at, id);
create unique index if not exists "affected_service_pair_unique" on "affected_service" (lower(pair)) where archived_at is null;
create index if not exists "affected_service_external_change" on "affected_service" (external_change, created_at, id) where external_change is not null;
create index if not exists "affected_service_service" on "affected_service" (service, created_at, id) where service is not null;
create index if not exists "affected_service_owner" on "affected_service" (owner, created_at, id) where owner is not null;
create index if not exists "affected_service_sort_due" on "affected_service" (due, id);
create index if not exists "affected_service_list_current" on "affected_service" (due, id) where state in ('found', 'confirmed') and archived_at is null;
create index if not exists "affected_service_list_mine" on "affected_service" (owner, due, id) where state in ('found', 'confirmed') and archived_at is null;
create index if not exists "affected_service_readers" on "affected_service" using gin (readers) where readers <> '{}';
create index if not exists "affected_service_found_by_owner" on "affected_service_found_by" (owner, place);
