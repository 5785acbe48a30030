-- Statements of the books, and quantities by which a budget's variance is explained.
alter table "budget_plan" add column "element" text;
alter table "budget_plan" add column "quantity" numeric(17, 2);
alter table "budget_plan" add column "unit" text;
alter table "cost_entry" add column "element" text;
alter table "cost_entry" add column "quantity" numeric(17, 2);
alter table "cost_entry" add column "unit" text;
create sequence "books_statement_number";
create table "books_statement" (
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
  "starts_on" date,
  "ends_on" date,
  "currency" text,
  "owner" uuid,
  "booked_minor" bigint,
  "booked_currency" char(3),
  "entered_minor" bigint,
  "entered_currency" char(3),
  "difference_minor" bigint,
  "difference_currency" char(3),
  "difference_reason" text,
  "settled_on" date
) with (fillfactor = 90);
create table "books_statement_postings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "document" text,
  "day" date,
  "kind" text,
  "account" text,
  "amount_minor" bigint,
  "amount_currency" char(3),
  "remark" text
) with (fillfactor = 90);
alter table "books_statement" add foreign key ("owner") references "person";
alter table "books_statement_postings" add foreign key ("owner") references "books_statement";
create unique index if not exists "books_statement_number_unique" on "books_statement" (number);
create unique index if not exists "books_statement_source" on "books_statement" (source, source_key) where source is not null;
create index if not exists "books_statement_created" on "books_statement" (created_at, id);
create index if not exists "books_statement_state" on "books_statement" (state, state_at, id);
create index if not exists "books_statement_owner" on "books_statement" (owner, created_at, id) where owner is not null;
create index if not exists "books_statement_sort_ends_on" on "books_statement" (ends_on, id);
create index if not exists "books_statement_readers" on "books_statement" using gin (readers) where readers <> '{}';
create index if not exists "books_statement_postings_owner" on "books_statement_postings" (owner, place);
