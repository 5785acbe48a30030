-- Major incidents with their updates and key moments, runbooks with their steps, and tasks that follow from something.
create sequence "major_incident_number";
create table "major_incident" (
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
  "severity" text check (severity in ('critical', 'severe', 'moderate')),
  "business_impact" text,
  "began_at" timestamptz(3),
  "commander" uuid,
  "communications_lead" uuid,
  "scribe" uuid,
  "bridge" text,
  "workaround" text,
  "next_for_users_at" timestamptz(3),
  "next_internal_at" timestamptz(3),
  "next_for_executives_at" timestamptz(3),
  "next_update_at" timestamptz(3),
  "reminded_at" timestamptz(3),
  "mitigated_at" timestamptz(3),
  "restored_at" timestamptz(3),
  "stood_down_at" timestamptz(3),
  "stand_down_reason" text,
  "cause" text,
  "lessons" text,
  "customer_summary" text,
  "reviewed_at" timestamptz(3)
) with (fillfactor = 90);
create table "major_incident_moments" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "at" timestamptz(3),
  "text" text,
  "for_customers" boolean,
  "by" uuid,
  "entry" text
) with (fillfactor = 90);
create table "major_incident_updates" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "at" timestamptz(3),
  "audience" text check (audience in ('users', 'internal', 'executives')),
  "occasion" text check (occasion in ('first', 'progress', 'workaround', 'restored', 'closing')),
  "text" text,
  "by" uuid
) with (fillfactor = 90);
create table "major_incident_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "runbook_number";
create table "runbook" (
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
  "signs" text,
  "service" uuid,
  "classification" text,
  "owner" uuid,
  "team" uuid,
  "review_due" date
) with (fillfactor = 90);
create table "runbook_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean
) with (fillfactor = 90);
create sequence "task_number";
create table "task" (
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
  "due" date,
  "outcome" text,
  "reminded_at" timestamptz(3),
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "task_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
alter table "major_incident" add foreign key ("commander") references "person";
alter table "major_incident" add foreign key ("communications_lead") references "person";
alter table "major_incident" add foreign key ("scribe") references "person";
alter table "major_incident_moments" add foreign key ("owner") references "major_incident";
alter table "major_incident_moments" add foreign key ("by") references "person";
alter table "major_incident_updates" add foreign key ("owner") references "major_incident";
alter table "major_incident_updates" add foreign key ("by") references "person";
alter table "major_incident_watchers" add foreign key ("owner") references "major_incident";
alter table "major_incident_watchers" add foreign key ("person") references "person";
alter table "runbook" add foreign key ("service") references "service";
alter table "runbook" add foreign key ("owner") references "person";
alter table "runbook" add foreign key ("team") references "team";
alter table "runbook_steps" add foreign key ("owner") references "runbook";
alter table "task" add foreign key ("team") references "team";
alter table "task" add foreign key ("assignee") references "person";
alter table "task_watchers" add foreign key ("owner") references "task";
alter table "task_watchers" add foreign key ("person") references "person";
create unique index if not exists "major_incident_number_unique" on "major_incident" (number);
create unique index if not exists "major_incident_source" on "major_incident" (source, source_key) where source is not null;
create index if not exists "major_incident_created" on "major_incident" (created_at, id);
create index if not exists "major_incident_state" on "major_incident" (state, state_at, id);
create index if not exists "major_incident_commander" on "major_incident" (commander, created_at, id) where commander is not null;
create index if not exists "major_incident_communications_lead" on "major_incident" (communications_lead, created_at, id) where communications_lead is not null;
create index if not exists "major_incident_scribe" on "major_incident" (scribe, created_at, id) where scribe is not null;
create index if not exists "major_incident_readers" on "major_incident" using gin (readers) where readers <> '{}';
create index if not exists "major_incident_moments_owner" on "major_incident_moments" (owner, place);
create index if not exists "major_incident_moments_by" on "major_incident_moments" (by);
create index if not exists "major_incident_updates_owner" on "major_incident_updates" (owner, place);
create index if not exists "major_incident_updates_by" on "major_incident_updates" (by);
create index if not exists "major_incident_watchers_owner" on "major_incident_watchers" (owner, place);
create index if not exists "major_incident_watchers_person" on "major_incident_watchers" (person);
create unique index if not exists "runbook_number_unique" on "runbook" (number);
create unique index if not exists "runbook_source" on "runbook" (source, source_key) where source is not null;
create index if not exists "runbook_created" on "runbook" (created_at, id);
create index if not exists "runbook_state" on "runbook" (state, state_at, id);
create index if not exists "runbook_service" on "runbook" (service, created_at, id) where service is not null;
create index if not exists "runbook_owner" on "runbook" (owner, created_at, id) where owner is not null;
create index if not exists "runbook_team" on "runbook" (team, created_at, id) where team is not null;
create index if not exists "runbook_sort_title" on "runbook" (title, id);
create index if not exists "runbook_sort_updated_at" on "runbook" (updated_at, id);
create index if not exists "runbook_list_drafts" on "runbook" (updated_at desc, id) where state in ('draft') and archived_at is null;
create index if not exists "runbook_queue_title" on "runbook" (team, title, id) where state in ('draft') and archived_at is null;
create index if not exists "runbook_queue_updated_at" on "runbook" (team, updated_at, id) where state in ('draft') and archived_at is null;
create index if not exists "runbook_readers" on "runbook" using gin (readers) where readers <> '{}';
create index if not exists "runbook_steps_owner" on "runbook_steps" (owner, place);
create unique index if not exists "task_number_unique" on "task" (number);
create unique index if not exists "task_source" on "task" (source, source_key) where source is not null;
create index if not exists "task_created" on "task" (created_at, id);
create index if not exists "task_state" on "task" (state, state_at, id);
create index if not exists "task_team" on "task" (team, created_at, id) where team is not null;
create index if not exists "task_assignee" on "task" (assignee, created_at, id) where assignee is not null;
create index if not exists "task_sort_due" on "task" (due, id);
create index if not exists "task_list_open" on "task" (due, id) where state in ('open') and archived_at is null;
create index if not exists "task_list_mine" on "task" (assignee, due, id) where state in ('open') and archived_at is null;
create index if not exists "task_list_overdue" on "task" (due, id) where state in ('open') and archived_at is null;
create index if not exists "task_queue_due" on "task" (team, due, id) where state in ('open') and archived_at is null;
create index if not exists "task_queue_created_at" on "task" (team, created_at, id) where state in ('open') and archived_at is null;
create index if not exists "task_readers" on "task" using gin (readers) where readers <> '{}';
create index if not exists "task_watchers_owner" on "task_watchers" (owner, place);
create index if not exists "task_watchers_person" on "task_watchers" (person);
