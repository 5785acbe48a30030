-- Where what is discovered of a configuration item differs from what is recorded, and what was decided about it; where we are
-- vulnerable to a risk.
alter table "risk" add column "vulnerability" text;
create sequence "discrepancy_number";
create table "discrepancy" (
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
  "configuration_item" uuid,
  "property" text check (property in ('serialNumber', 'address', 'operatingSystem', 'memory', 'processors', 'model', 'phoneNumber', 'softwareVersion', 'webAddress', 'issuer', 'validUntil')),
  "recorded" text,
  "discovered" text,
  "discovered_by" text,
  "seen_at" timestamptz(3),
  "times" bigint,
  "reason" text,
  "decided_by" uuid,
  "decided_at" timestamptz(3),
  "incident" uuid,
  "change" uuid,
  "about" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
alter table "discrepancy" add foreign key ("configuration_item") references "configuration_item";
alter table "discrepancy" add foreign key ("decided_by") references "person";
alter table "discrepancy" add foreign key ("incident") references "incident";
alter table "discrepancy" add foreign key ("change") references "change";
alter table "discrepancy" add foreign key ("team") references "team";
alter table "discrepancy" add foreign key ("assignee") references "person";
create unique index if not exists "discrepancy_number_unique" on "discrepancy" (number);
create unique index if not exists "discrepancy_source" on "discrepancy" (source, source_key) where source is not null;
create index if not exists "discrepancy_created" on "discrepancy" (created_at, id);
create index if not exists "discrepancy_state" on "discrepancy" (state, state_at, id);
create unique index if not exists "discrepancy_about_unique" on "discrepancy" (lower(about)) where archived_at is null;
create index if not exists "discrepancy_configuration_item" on "discrepancy" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "discrepancy_decided_by" on "discrepancy" (decided_by, created_at, id) where decided_by is not null;
create index if not exists "discrepancy_incident" on "discrepancy" (incident, created_at, id) where incident is not null;
create index if not exists "discrepancy_change" on "discrepancy" (change, created_at, id) where change is not null;
create index if not exists "discrepancy_team" on "discrepancy" (team, created_at, id) where team is not null;
create index if not exists "discrepancy_assignee" on "discrepancy" (assignee, created_at, id) where assignee is not null;
create index if not exists "discrepancy_sort_seen_at" on "discrepancy" (seen_at, id);
create index if not exists "discrepancy_list_mine" on "discrepancy" (assignee, seen_at desc, id) where state in ('to-decide', 'handed-on') and archived_at is null;
create index if not exists "discrepancy_queue_seen_at" on "discrepancy" (team, seen_at, id) where state in ('to-decide', 'handed-on') and archived_at is null;
create index if not exists "discrepancy_readers" on "discrepancy" using gin (readers) where readers <> '{}';
