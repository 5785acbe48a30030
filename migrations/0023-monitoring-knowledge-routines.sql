create sequence "article_number";
create table "article" (
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
  "body" text,
  "kind" text check (kind in ('how-to', 'question', 'reference', 'instruction')),
  "language" text check (language in ('en', 'de')),
  "translation_of" uuid,
  "service" uuid,
  "keywords" text,
  "owner" uuid,
  "helpful" bigint,
  "unhelpful" bigint,
  "reminded_of" date,
  "retire_reason" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "article_ratings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "helped" boolean,
  "on" date
) with (fillfactor = 90);
create table "article_shared_with" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "organisation" uuid
) with (fillfactor = 90);
create sequence "monitored_event_number";
create table "monitored_event" (
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
  "details" text,
  "monitor" uuid,
  "key" text,
  "severity" text check (severity in ('critical', 'major', 'minor', 'warning', 'information')),
  "service" uuid,
  "host" text,
  "configuration_item" uuid,
  "first_seen_at" timestamptz(3),
  "last_seen_at" timestamptz(3),
  "cleared_at" timestamptz(3),
  "reports" bigint,
  "returns" bigint,
  "flapping" boolean,
  "current_for" text,
  "incident" uuid,
  "dismiss_reason" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create sequence "outage_number";
create table "outage" (
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
  "service" uuid,
  "kind" text check (kind in ('unplanned', 'planned', 'degraded')),
  "component" uuid,
  "planned_from" timestamptz(3),
  "planned_until" timestamptz(3),
  "began_at" timestamptz(3),
  "ended_at" timestamptz(3),
  "lasted" bigint check (lasted >= 0),
  "counts" boolean,
  "users_affected" bigint,
  "going_on" text,
  "cause" text,
  "mitigation" text,
  "cancel_reason" text,
  "team" uuid,
  "assignee" uuid,
  "counts_override" text
) with (fillfactor = 90);
create sequence "monitor_number";
create table "monitor" (
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
  "web_address" text,
  "service" uuid,
  "team" uuid,
  "owner" uuid,
  "same_within_minutes" bigint,
  "flaps_from" bigint,
  "raises_from" text check (raises_from in ('critical', 'major', 'minor', 'warning', 'information'))
) with (fillfactor = 90);
create sequence "routine_number";
create table "routine" (
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
  "instructions" text,
  "service" uuid,
  "every" bigint,
  "unit" text check (unit in ('day', 'week', 'month')),
  "weekdays" text[],
  "day_of_month" bigint,
  "at" time check (extract(second from "at") = 0),
  "zone" text,
  "starts_on" date,
  "ends_on" date,
  "within" bigint check (within >= 0),
  "last_at" timestamptz(3),
  "next_at" timestamptz(3),
  "end_reason" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "routine_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
alter table "task" add column "due_at" timestamptz(3);
alter table "task" add column "occurrence" text;
create table "task_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
alter table "article" add foreign key ("translation_of") references "article";
alter table "article" add foreign key ("service") references "service";
alter table "article" add foreign key ("owner") references "person";
alter table "article_ratings" add foreign key ("owner") references "article";
alter table "article_ratings" add foreign key ("person") references "person";
alter table "article_shared_with" add foreign key ("owner") references "article";
alter table "article_shared_with" add foreign key ("organisation") references "organisation";
alter table "monitored_event" add foreign key ("monitor") references "monitor";
alter table "monitored_event" add foreign key ("service") references "service";
alter table "monitored_event" add foreign key ("configuration_item") references "configuration_item";
alter table "monitored_event" add foreign key ("incident") references "incident";
alter table "monitored_event" add foreign key ("team") references "team";
alter table "monitored_event" add foreign key ("assignee") references "person";
alter table "outage" add foreign key ("service") references "service";
alter table "outage" add foreign key ("component") references "configuration_item";
alter table "outage" add foreign key ("team") references "team";
alter table "outage" add foreign key ("assignee") references "person";
alter table "monitor" add foreign key ("service") references "service";
alter table "monitor" add foreign key ("team") references "team";
alter table "monitor" add foreign key ("owner") references "person";
alter table "routine" add foreign key ("service") references "service";
alter table "routine" add foreign key ("team") references "team";
alter table "routine" add foreign key ("assignee") references "person";
alter table "routine_checklist" add foreign key ("owner") references "routine";
alter table "task_checklist" add foreign key ("owner") references "task";
create unique index if not exists "article_number_unique" on "article" (number);
create unique index if not exists "article_source" on "article" (source, source_key) where source is not null;
create index if not exists "article_created" on "article" (created_at, id);
create index if not exists "article_state" on "article" (state, state_at, id);
create index if not exists "article_translation_of" on "article" (translation_of, created_at, id) where translation_of is not null;
create index if not exists "article_service" on "article" (service, created_at, id) where service is not null;
create index if not exists "article_owner" on "article" (owner, created_at, id) where owner is not null;
create index if not exists "article_sort_title" on "article" (title, id);
create index if not exists "article_sort_updated_at" on "article" (updated_at, id);
create index if not exists "article_sort_review_due" on "article" (review_due, id);
create index if not exists "article_list_mine" on "article" (owner, review_due, id) where state in ('draft', 'in-review', 'published', 'public') and archived_at is null;
create index if not exists "article_readers" on "article" using gin (readers) where readers <> '{}';
create index if not exists "article_ratings_owner" on "article_ratings" (owner, place);
create index if not exists "article_ratings_person" on "article_ratings" (person);
create index if not exists "article_shared_with_owner" on "article_shared_with" (owner, place);
create index if not exists "article_shared_with_organisation" on "article_shared_with" (organisation);
create unique index if not exists "monitored_event_number_unique" on "monitored_event" (number);
create unique index if not exists "monitored_event_source" on "monitored_event" (source, source_key) where source is not null;
create index if not exists "monitored_event_created" on "monitored_event" (created_at, id);
create index if not exists "monitored_event_state" on "monitored_event" (state, state_at, id);
create unique index if not exists "monitored_event_current_for_unique" on "monitored_event" (lower(current_for)) where archived_at is null;
create index if not exists "monitored_event_monitor" on "monitored_event" (monitor, created_at, id) where monitor is not null;
create index if not exists "monitored_event_service" on "monitored_event" (service, created_at, id) where service is not null;
create index if not exists "monitored_event_configuration_item" on "monitored_event" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "monitored_event_incident" on "monitored_event" (incident, created_at, id) where incident is not null;
create index if not exists "monitored_event_team" on "monitored_event" (team, created_at, id) where team is not null;
create index if not exists "monitored_event_assignee" on "monitored_event" (assignee, created_at, id) where assignee is not null;
create index if not exists "monitored_event_sort_last_seen_at" on "monitored_event" (last_seen_at, id);
create index if not exists "monitored_event_sort_severity" on "monitored_event" ((array_position(array['critical', 'major', 'minor', 'warning', 'information'], severity)), id);
create index if not exists "monitored_event_list_current" on "monitored_event" ((array_position(array['critical', 'major', 'minor', 'warning', 'information'], severity)), last_seen_at desc, id) where state in ('standing', 'raised') and archived_at is null;
create index if not exists "monitored_event_list_mine" on "monitored_event" (assignee, (array_position(array['critical', 'major', 'minor', 'warning', 'information'], severity)), last_seen_at desc, id) where state in ('standing', 'raised') and archived_at is null;
create index if not exists "monitored_event_queue_last_seen_at" on "monitored_event" (team, last_seen_at, id) where state in ('standing', 'raised') and archived_at is null;
create index if not exists "monitored_event_queue_severity" on "monitored_event" (team, (array_position(array['critical', 'major', 'minor', 'warning', 'information'], severity)), id) where state in ('standing', 'raised') and archived_at is null;
create index if not exists "monitored_event_readers" on "monitored_event" using gin (readers) where readers <> '{}';
create unique index if not exists "outage_number_unique" on "outage" (number);
create unique index if not exists "outage_source" on "outage" (source, source_key) where source is not null;
create index if not exists "outage_created" on "outage" (created_at, id);
create index if not exists "outage_state" on "outage" (state, state_at, id);
create unique index if not exists "outage_going_on_unique" on "outage" (lower(going_on)) where archived_at is null;
create index if not exists "outage_service" on "outage" (service, created_at, id) where service is not null;
create index if not exists "outage_component" on "outage" (component, created_at, id) where component is not null;
create index if not exists "outage_team" on "outage" (team, created_at, id) where team is not null;
create index if not exists "outage_assignee" on "outage" (assignee, created_at, id) where assignee is not null;
create index if not exists "outage_sort_began_at" on "outage" (began_at, id);
create index if not exists "outage_sort_planned_from" on "outage" (planned_from, id);
create index if not exists "outage_list_current" on "outage" (began_at desc, id) where state in ('going-on', 'over') and archived_at is null;
create index if not exists "outage_list_planned" on "outage" (planned_from, id) where state in ('announced') and archived_at is null;
create index if not exists "outage_list_mine" on "outage" (assignee, began_at desc, id) where state in ('announced', 'going-on', 'over') and archived_at is null;
create index if not exists "outage_queue_began_at" on "outage" (team, began_at, id) where state in ('announced', 'going-on') and archived_at is null;
create index if not exists "outage_queue_planned_from" on "outage" (team, planned_from, id) where state in ('announced', 'going-on') and archived_at is null;
create index if not exists "outage_readers" on "outage" using gin (readers) where readers <> '{}';
create unique index if not exists "monitor_number_unique" on "monitor" (number);
create unique index if not exists "monitor_source" on "monitor" (source, source_key) where source is not null;
create index if not exists "monitor_created" on "monitor" (created_at, id);
create index if not exists "monitor_state" on "monitor" (state, state_at, id);
create index if not exists "monitor_service" on "monitor" (service, created_at, id) where service is not null;
create index if not exists "monitor_team" on "monitor" (team, created_at, id) where team is not null;
create index if not exists "monitor_owner" on "monitor" (owner, created_at, id) where owner is not null;
create index if not exists "monitor_sort_name" on "monitor" (name, id);
create index if not exists "monitor_readers" on "monitor" using gin (readers) where readers <> '{}';
create unique index if not exists "routine_number_unique" on "routine" (number);
create unique index if not exists "routine_source" on "routine" (source, source_key) where source is not null;
create index if not exists "routine_created" on "routine" (created_at, id);
create index if not exists "routine_state" on "routine" (state, state_at, id);
create index if not exists "routine_service" on "routine" (service, created_at, id) where service is not null;
create index if not exists "routine_team" on "routine" (team, created_at, id) where team is not null;
create index if not exists "routine_assignee" on "routine" (assignee, created_at, id) where assignee is not null;
create index if not exists "routine_sort_title" on "routine" (title, id);
create index if not exists "routine_sort_next_at" on "routine" (next_at, id);
create index if not exists "routine_list_mine" on "routine" (assignee, next_at, id) where state in ('draft', 'running', 'paused') and archived_at is null;
create index if not exists "routine_queue_title" on "routine" (team, title, id) where state in ('draft') and archived_at is null;
create index if not exists "routine_queue_next_at" on "routine" (team, next_at, id) where state in ('draft') and archived_at is null;
create index if not exists "routine_readers" on "routine" using gin (readers) where readers <> '{}';
create index if not exists "routine_checklist_owner" on "routine_checklist" (owner, place);
create unique index if not exists "task_occurrence_unique" on "task" (lower(occurrence)) where archived_at is null;
create index if not exists "task_checklist_owner" on "task_checklist" (owner, place);
