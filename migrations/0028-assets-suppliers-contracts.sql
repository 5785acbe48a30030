create sequence "asset_number";
create table "asset" (
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
  "tag" text,
  "form" text check (form in ('computer', 'mobile', 'network', 'printer', 'furniture', 'vehicle', 'other')),
  "model" text,
  "serial_number" text,
  "item" uuid,
  "organisation" uuid,
  "site" uuid,
  "owner" uuid,
  "held_by" uuid,
  "held_since" date,
  "supplier" uuid,
  "purchase" uuid,
  "purchased_on" date,
  "cost_minor" bigint,
  "cost_currency" char(3),
  "residual_minor" bigint,
  "residual_currency" char(3),
  "life_months" bigint,
  "monthly_minor" bigint,
  "monthly_currency" char(3),
  "written_off_on" date,
  "warranty_until" date,
  "counted_on" date,
  "holds_data" boolean,
  "data_erased" boolean,
  "disposal" text check (disposal in ('sold', 'returned', 'given-away', 'recycled', 'destroyed', 'lost')),
  "disposed_on" date,
  "evidence" text
) with (fillfactor = 90);
create sequence "licence_number";
create table "licence" (
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
  "publisher" uuid,
  "application" uuid,
  "owner" uuid,
  "metric" text check (metric in ('named-person', 'device', 'at-the-same-time', 'core', 'site')),
  "entitled" bigint,
  "assigned" bigint,
  "found" bigint,
  "found_on" date,
  "standing" text check (standing in ('free', 'used-up', 'over')),
  "valid_from" date,
  "valid_until" date,
  "cost_minor" bigint,
  "cost_currency" char(3),
  "licence_key" text
) with (fillfactor = 90);
create table "licence_assignments" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "item" uuid,
  "seats" bigint,
  "since" date
) with (fillfactor = 90);
create sequence "supplier_number";
create table "supplier" (
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
  "provider" uuid,
  "standing" text check (standing in ('strategic', 'tactical', 'operational', 'commodity')),
  "owner" uuid,
  "contact" uuid,
  "delivers" text,
  "certificates" text,
  "score" numeric(16, 1),
  "scored_on" date,
  "exit" text,
  "reason" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "supplier_performance" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "judged_on" date,
  "quality" bigint,
  "delivery" bigint,
  "price" bigint,
  "remark" text
) with (fillfactor = 90);
create sequence "purchase_number";
create table "purchase" (
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
  "purpose" text,
  "supplier" uuid,
  "buyer" uuid,
  "requested_by" uuid,
  "cost_centre" text,
  "needed_on" date,
  "total_minor" bigint,
  "total_currency" char(3),
  "receipt" text check (receipt in ('nothing', 'partly', 'wholly')),
  "approved_by" uuid,
  "approved_on" date,
  "ordered_on" date,
  "order_reference" text,
  "expected_on" date,
  "reason" text
) with (fillfactor = 90);
create table "purchase_items" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "item" text,
  "quantity" bigint,
  "price_minor" bigint,
  "price_currency" char(3),
  "received" bigint
) with (fillfactor = 90);
create sequence "contract_number";
create table "contract" (
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
  "contract_number" text,
  "form" text check (form in ('service', 'maintenance', 'lease', 'licence', 'purchase', 'insurance', 'other')),
  "party" uuid,
  "supplier" uuid,
  "our_party" uuid,
  "service" uuid,
  "owner" uuid,
  "subject" text,
  "starts_on" date,
  "ends_on" date,
  "renewal" text check (renewal in ('ends', 'tacit', 'express')),
  "renew_months" bigint,
  "notice_days" bigint,
  "notice_on" date,
  "remind_days" bigint,
  "reminded_of" date,
  "cost_minor" bigint,
  "cost_currency" char(3),
  "falls" text check (falls in ('once', 'each-month', 'each-quarter', 'each-year')),
  "notice_given_on" date,
  "reason" text
) with (fillfactor = 90);
alter table "asset" add foreign key ("item") references "configuration_item";
alter table "asset" add foreign key ("organisation") references "organisation";
alter table "asset" add foreign key ("site") references "site";
alter table "asset" add foreign key ("owner") references "person";
alter table "asset" add foreign key ("held_by") references "person";
alter table "asset" add foreign key ("supplier") references "organisation";
alter table "asset" add foreign key ("purchase") references "purchase";
alter table "licence" add foreign key ("publisher") references "organisation";
alter table "licence" add foreign key ("application") references "configuration_item";
alter table "licence" add foreign key ("owner") references "person";
alter table "licence_assignments" add foreign key ("owner") references "licence";
alter table "licence_assignments" add foreign key ("person") references "person";
alter table "licence_assignments" add foreign key ("item") references "configuration_item";
alter table "supplier" add foreign key ("provider") references "organisation";
alter table "supplier" add foreign key ("owner") references "person";
alter table "supplier" add foreign key ("contact") references "person";
alter table "supplier_performance" add foreign key ("owner") references "supplier";
alter table "purchase" add foreign key ("supplier") references "supplier";
alter table "purchase" add foreign key ("buyer") references "person";
alter table "purchase" add foreign key ("requested_by") references "person";
alter table "purchase" add foreign key ("approved_by") references "person";
alter table "purchase_items" add foreign key ("owner") references "purchase";
alter table "contract" add foreign key ("party") references "organisation";
alter table "contract" add foreign key ("supplier") references "supplier";
alter table "contract" add foreign key ("our_party") references "organisation";
alter table "contract" add foreign key ("service") references "service";
alter table "contract" add foreign key ("owner") references "person";
create unique index if not exists "asset_number_unique" on "asset" (number);
create unique index if not exists "asset_source" on "asset" (source, source_key) where source is not null;
create index if not exists "asset_created" on "asset" (created_at, id);
create index if not exists "asset_state" on "asset" (state, state_at, id);
create unique index if not exists "asset_tag_unique" on "asset" (lower(tag)) where archived_at is null;
create index if not exists "asset_item" on "asset" (item, created_at, id) where item is not null;
create index if not exists "asset_organisation" on "asset" (organisation, created_at, id) where organisation is not null;
create index if not exists "asset_site" on "asset" (site, created_at, id) where site is not null;
create index if not exists "asset_owner" on "asset" (owner, created_at, id) where owner is not null;
create index if not exists "asset_held_by" on "asset" (held_by, created_at, id) where held_by is not null;
create index if not exists "asset_supplier" on "asset" (supplier, created_at, id) where supplier is not null;
create index if not exists "asset_purchase" on "asset" (purchase, created_at, id) where purchase is not null;
create index if not exists "asset_sort_name" on "asset" (name, id);
create index if not exists "asset_list_current" on "asset" (name, id) where state in ('ordered', 'in-store', 'in-custody', 'in-repair') and archived_at is null;
create index if not exists "asset_readers" on "asset" using gin (readers) where readers <> '{}';
create unique index if not exists "licence_number_unique" on "licence" (number);
create unique index if not exists "licence_source" on "licence" (source, source_key) where source is not null;
create index if not exists "licence_created" on "licence" (created_at, id);
create index if not exists "licence_state" on "licence" (state, state_at, id);
create index if not exists "licence_publisher" on "licence" (publisher, created_at, id) where publisher is not null;
create index if not exists "licence_application" on "licence" (application, created_at, id) where application is not null;
create index if not exists "licence_owner" on "licence" (owner, created_at, id) where owner is not null;
create index if not exists "licence_sort_name" on "licence" (name, id);
create index if not exists "licence_sort_valid_until" on "licence" (valid_until, id);
create index if not exists "licence_readers" on "licence" using gin (readers) where readers <> '{}';
create index if not exists "licence_assignments_owner" on "licence_assignments" (owner, place);
create index if not exists "licence_assignments_person" on "licence_assignments" (person);
create index if not exists "licence_assignments_item" on "licence_assignments" (item);
create unique index if not exists "supplier_number_unique" on "supplier" (number);
create unique index if not exists "supplier_source" on "supplier" (source, source_key) where source is not null;
create index if not exists "supplier_created" on "supplier" (created_at, id);
create index if not exists "supplier_state" on "supplier" (state, state_at, id);
create unique index if not exists "supplier_provider_unique" on "supplier" (provider) where archived_at is null;
create index if not exists "supplier_owner" on "supplier" (owner, created_at, id) where owner is not null;
create index if not exists "supplier_contact" on "supplier" (contact, created_at, id) where contact is not null;
create index if not exists "supplier_sort_name" on "supplier" (name, id);
create index if not exists "supplier_sort_review_due" on "supplier" (review_due, id);
create index if not exists "supplier_list_current" on "supplier" (name, id) where state in ('candidate', 'approved', 'suspended') and archived_at is null;
create index if not exists "supplier_readers" on "supplier" using gin (readers) where readers <> '{}';
create index if not exists "supplier_performance_owner" on "supplier_performance" (owner, place);
create unique index if not exists "purchase_number_unique" on "purchase" (number);
create unique index if not exists "purchase_source" on "purchase" (source, source_key) where source is not null;
create index if not exists "purchase_created" on "purchase" (created_at, id);
create index if not exists "purchase_state" on "purchase" (state, state_at, id);
create index if not exists "purchase_supplier" on "purchase" (supplier, created_at, id) where supplier is not null;
create index if not exists "purchase_buyer" on "purchase" (buyer, created_at, id) where buyer is not null;
create index if not exists "purchase_requested_by" on "purchase" (requested_by, created_at, id) where requested_by is not null;
create index if not exists "purchase_approved_by" on "purchase" (approved_by, created_at, id) where approved_by is not null;
create index if not exists "purchase_sort_expected_on" on "purchase" (expected_on, id);
create index if not exists "purchase_list_current" on "purchase" (expected_on, id) where state in ('draft', 'submitted', 'approved', 'ordered') and archived_at is null;
create index if not exists "purchase_readers" on "purchase" using gin (readers) where readers <> '{}';
create index if not exists "purchase_items_owner" on "purchase_items" (owner, place);
create unique index if not exists "contract_number_unique" on "contract" (number);
create unique index if not exists "contract_source" on "contract" (source, source_key) where source is not null;
create index if not exists "contract_created" on "contract" (created_at, id);
create index if not exists "contract_state" on "contract" (state, state_at, id);
create index if not exists "contract_party" on "contract" (party, created_at, id) where party is not null;
create index if not exists "contract_supplier" on "contract" (supplier, created_at, id) where supplier is not null;
create index if not exists "contract_our_party" on "contract" (our_party, created_at, id) where our_party is not null;
create index if not exists "contract_service" on "contract" (service, created_at, id) where service is not null;
create index if not exists "contract_owner" on "contract" (owner, created_at, id) where owner is not null;
create index if not exists "contract_sort_title" on "contract" (title, id);
create index if not exists "contract_sort_notice_on" on "contract" (notice_on, id);
create index if not exists "contract_sort_ends_on" on "contract" (ends_on, id);
create index if not exists "contract_readers" on "contract" using gin (readers) where readers <> '{}';
