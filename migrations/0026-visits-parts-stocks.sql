create sequence "visit_number";
create table "visit" (
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
  "work_order" uuid,
  "sequence" bigint,
  "organisation" uuid,
  "contact" uuid,
  "site" uuid,
  "appointment_start_at" timestamptz(3),
  "appointment_end_at" timestamptz(3),
  "travel_started_at" timestamptz(3),
  "arrived_at" timestamptz(3),
  "left_at" timestamptz(3),
  "travel_time" bigint check (travel_time >= 0),
  "work_time" bigint check (work_time >= 0),
  "distance" bigint,
  "outcome" text check (outcome in ('done', 'part-missing', 'no-access', 'to-be-continued', 'nothing-found')),
  "first_time_fix" boolean,
  "findings" text,
  "signature_name" text,
  "signed_at" timestamptz(3),
  "cancel_reason" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create sequence "part_number";
create table "part" (
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
  "part_number" text,
  "description" text,
  "unit" text check (unit in ('piece', 'set', 'box', 'metre', 'litre')),
  "price_minor" bigint,
  "price_currency" char(3),
  "serial_tracked" boolean,
  "minimum" numeric(18, 3),
  "supplier" uuid
) with (fillfactor = 90);
create sequence "stock_number";
create table "stock" (
  "id" uuid primary key references record,
  "number" text not null,
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
  "part" uuid,
  "site" uuid,
  "keeper" uuid,
  "on_hand" numeric(18, 3),
  "reserved" numeric(18, 3),
  "minimum" numeric(18, 3),
  "reorder" boolean,
  "counted_on" date
) with (fillfactor = 90);
alter table "visit" add foreign key ("work_order") references "work_order";
alter table "visit" add foreign key ("organisation") references "organisation";
alter table "visit" add foreign key ("contact") references "person";
alter table "visit" add foreign key ("site") references "site";
alter table "visit" add foreign key ("team") references "team";
alter table "visit" add foreign key ("assignee") references "person";
alter table "part" add foreign key ("supplier") references "organisation";
alter table "stock" add foreign key ("part") references "part";
alter table "stock" add foreign key ("site") references "site";
alter table "stock" add foreign key ("keeper") references "person";
create unique index if not exists "visit_number_unique" on "visit" (number);
create unique index if not exists "visit_source" on "visit" (source, source_key) where source is not null;
create index if not exists "visit_created" on "visit" (created_at, id);
create index if not exists "visit_state" on "visit" (state, state_at, id);
create index if not exists "visit_work_order" on "visit" (work_order, created_at, id) where work_order is not null;
create index if not exists "visit_organisation" on "visit" (organisation, created_at, id) where organisation is not null;
create index if not exists "visit_contact" on "visit" (contact, created_at, id) where contact is not null;
create index if not exists "visit_site" on "visit" (site, created_at, id) where site is not null;
create index if not exists "visit_team" on "visit" (team, created_at, id) where team is not null;
create index if not exists "visit_assignee" on "visit" (assignee, created_at, id) where assignee is not null;
create index if not exists "visit_sort_appointment_start_at" on "visit" (appointment_start_at, id);
create index if not exists "visit_list_ahead" on "visit" (appointment_start_at, id) where state in ('planned', 'travelling', 'on-site') and archived_at is null;
create index if not exists "visit_list_mine" on "visit" (assignee, appointment_start_at, id) where state in ('planned', 'travelling', 'on-site') and archived_at is null;
create index if not exists "visit_queue_appointment_start_at" on "visit" (team, appointment_start_at, id) where state in ('planned', 'travelling', 'on-site') and archived_at is null;
create index if not exists "visit_readers" on "visit" using gin (readers) where readers <> '{}';
create unique index if not exists "part_number_unique" on "part" (number);
create unique index if not exists "part_source" on "part" (source, source_key) where source is not null;
create index if not exists "part_created" on "part" (created_at, id);
create index if not exists "part_state" on "part" (state, state_at, id);
create unique index if not exists "part_part_number_unique" on "part" (lower(part_number)) where archived_at is null;
create index if not exists "part_supplier" on "part" (supplier, created_at, id) where supplier is not null;
create index if not exists "part_sort_name" on "part" (name, id);
create index if not exists "part_readers" on "part" using gin (readers) where readers <> '{}';
create unique index if not exists "stock_number_unique" on "stock" (number);
create unique index if not exists "stock_source" on "stock" (source, source_key) where source is not null;
create index if not exists "stock_created" on "stock" (created_at, id);
create index if not exists "stock_part" on "stock" (part, created_at, id) where part is not null;
create index if not exists "stock_site" on "stock" (site, created_at, id) where site is not null;
create index if not exists "stock_keeper" on "stock" (keeper, created_at, id) where keeper is not null;
create index if not exists "stock_sort_title" on "stock" (title, id);
create index if not exists "stock_sort_updated_at" on "stock" (updated_at, id);
create index if not exists "stock_readers" on "stock" using gin (readers) where readers <> '{}';
