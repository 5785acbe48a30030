-- Tenders, and what was drawn up from them; agreements know how many of their targets promise more than what they rest on.
alter table "agreement" add column "beyond" bigint;
alter table "agreement" add column "beyond_reason" text;
create sequence "tender_number";
create table "tender" (
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
  "need" text,
  "service" uuid,
  "owner" uuid,
  "offers_until" date,
  "months" bigint,
  "cost_weight" bigint,
  "best" uuid,
  "best_score" numeric(17, 2),
  "chosen" uuid,
  "rationale" text,
  "chosen_on" date,
  "chosen_by" uuid,
  "reason" text
) with (fillfactor = 90);
create table "tender_criteria" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "criterion" text,
  "weight" bigint,
  "least" bigint
) with (fillfactor = 90);
create table "tender_offers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "supplier" uuid,
  "received_on" date,
  "once_minor" bigint,
  "once_currency" char(3),
  "each_month_minor" bigint,
  "each_month_currency" char(3),
  "remark" text
) with (fillfactor = 90);
create table "tender_points" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "supplier" uuid,
  "criterion" text,
  "points" bigint,
  "remark" text
) with (fillfactor = 90);
alter table "purchase" add column "tender" uuid references "tender";
alter table "contract" add column "tender" uuid references "tender";
alter table "tender" add foreign key ("service") references "service";
alter table "tender" add foreign key ("owner") references "person";
alter table "tender" add foreign key ("best") references "supplier";
alter table "tender" add foreign key ("chosen") references "supplier";
alter table "tender" add foreign key ("chosen_by") references "person";
alter table "tender_criteria" add foreign key ("owner") references "tender";
alter table "tender_offers" add foreign key ("owner") references "tender";
alter table "tender_offers" add foreign key ("supplier") references "supplier";
alter table "tender_points" add foreign key ("owner") references "tender";
alter table "tender_points" add foreign key ("supplier") references "supplier";
create unique index if not exists "tender_number_unique" on "tender" (number);
create unique index if not exists "tender_source" on "tender" (source, source_key) where source is not null;
create index if not exists "tender_created" on "tender" (created_at, id);
create index if not exists "tender_state" on "tender" (state, state_at, id);
create index if not exists "tender_service" on "tender" (service, created_at, id) where service is not null;
create index if not exists "tender_owner" on "tender" (owner, created_at, id) where owner is not null;
create index if not exists "tender_best" on "tender" (best, created_at, id) where best is not null;
create index if not exists "tender_chosen" on "tender" (chosen, created_at, id) where chosen is not null;
create index if not exists "tender_chosen_by" on "tender" (chosen_by, created_at, id) where chosen_by is not null;
create index if not exists "tender_sort_offers_until" on "tender" (offers_until, id);
create index if not exists "tender_list_current" on "tender" (offers_until, id) where state in ('draft', 'asked') and archived_at is null;
create index if not exists "tender_readers" on "tender" using gin (readers) where readers <> '{}';
create index if not exists "tender_criteria_owner" on "tender_criteria" (owner, place);
create index if not exists "tender_offers_owner" on "tender_offers" (owner, place);
create index if not exists "tender_offers_supplier" on "tender_offers" (supplier);
create index if not exists "tender_points_owner" on "tender_points" (owner, place);
create index if not exists "tender_points_supplier" on "tender_points" (supplier);
create index if not exists "purchase_tender" on "purchase" (tender, created_at, id) where tender is not null;
create index if not exists "contract_tender" on "contract" (tender, created_at, id) where tender is not null;
