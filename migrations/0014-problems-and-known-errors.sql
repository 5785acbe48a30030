create sequence "problem_number";
create table "problem" (
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
  "origin" text check (origin in ('reactive', 'proactive', 'supplier')),
  "service" uuid,
  "configuration_item" uuid,
  "supplier" uuid,
  "supplier_reference" text,
  "impact" text check (impact in ('high', 'medium', 'low')),
  "urgency" text check (urgency in ('high', 'medium', 'low')),
  "priority" text check (priority in ('P1', 'P2', 'P3', 'P4', 'P5')),
  "due" date,
  "workaround" text,
  "found_by" text check (found_by in ('five-whys', 'comparison', 'timeline', 'experiment', 'supplier', 'other')),
  "root_cause" text,
  "solution" text,
  "watch_until" date,
  "proposed_at" timestamptz(3),
  "recurred_at" timestamptz(3),
  "close_reason" text,
  "team" uuid,
  "assignee" uuid,
  "priority_override" text
) with (fillfactor = 90);
create table "problem_whys" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "because" text,
  "evidence" text,
  "disproof" text,
  "stands" text check (stands in ('open', 'holds', 'disproved'))
) with (fillfactor = 90);
create table "problem_comparison" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "aspect" text check (aspect in ('what', 'where', 'when', 'extent')),
  "is" text,
  "is_not" text,
  "difference" text
) with (fillfactor = 90);
create table "problem_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "known_error_number";
create table "known_error" (
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
  "symptom" text,
  "error_code" text,
  "service" uuid,
  "configuration_item" uuid,
  "product" text,
  "workaround" text,
  "cause" text,
  "solution" text,
  "problem" uuid,
  "owner" uuid,
  "retire_reason" text
) with (fillfactor = 90);
alter table "problem" add foreign key ("service") references "service";
alter table "problem" add foreign key ("configuration_item") references "configuration_item";
alter table "problem" add foreign key ("supplier") references "organisation";
alter table "problem" add foreign key ("team") references "team";
alter table "problem" add foreign key ("assignee") references "person";
alter table "problem_whys" add foreign key ("owner") references "problem";
alter table "problem_comparison" add foreign key ("owner") references "problem";
alter table "problem_watchers" add foreign key ("owner") references "problem";
alter table "problem_watchers" add foreign key ("person") references "person";
alter table "known_error" add foreign key ("service") references "service";
alter table "known_error" add foreign key ("configuration_item") references "configuration_item";
alter table "known_error" add foreign key ("problem") references "problem";
alter table "known_error" add foreign key ("owner") references "person";
create unique index if not exists "problem_number_unique" on "problem" (number);
create unique index if not exists "problem_source" on "problem" (source, source_key) where source is not null;
create index if not exists "problem_created" on "problem" (created_at, id);
create index if not exists "problem_state" on "problem" (state, state_at, id);
create index if not exists "problem_service" on "problem" (service, created_at, id) where service is not null;
create index if not exists "problem_configuration_item" on "problem" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "problem_supplier" on "problem" (supplier, created_at, id) where supplier is not null;
create index if not exists "problem_team" on "problem" (team, created_at, id) where team is not null;
create index if not exists "problem_assignee" on "problem" (assignee, created_at, id) where assignee is not null;
create index if not exists "problem_sort_priority" on "problem" (priority, id);
create index if not exists "problem_sort_watch_until" on "problem" (watch_until, id);
create index if not exists "problem_list_current" on "problem" (priority, created_at, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_list_mine" on "problem" (assignee, priority, created_at, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_queue_created_at" on "problem" (team, created_at, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_queue_watch_until" on "problem" (team, watch_until, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_queue_priority_created_at" on "problem" (team, priority, created_at, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_readers" on "problem" using gin (readers) where readers <> '{}';
create index if not exists "problem_whys_owner" on "problem_whys" (owner, place);
create index if not exists "problem_comparison_owner" on "problem_comparison" (owner, place);
create index if not exists "problem_watchers_owner" on "problem_watchers" (owner, place);
create index if not exists "problem_watchers_person" on "problem_watchers" (person);
create unique index if not exists "known_error_number_unique" on "known_error" (number);
create unique index if not exists "known_error_source" on "known_error" (source, source_key) where source is not null;
create index if not exists "known_error_created" on "known_error" (created_at, id);
create index if not exists "known_error_state" on "known_error" (state, state_at, id);
create index if not exists "known_error_service" on "known_error" (service, created_at, id) where service is not null;
create index if not exists "known_error_configuration_item" on "known_error" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "known_error_problem" on "known_error" (problem, created_at, id) where problem is not null;
create index if not exists "known_error_owner" on "known_error" (owner, created_at, id) where owner is not null;
create index if not exists "known_error_sort_title" on "known_error" (title, id);
create index if not exists "known_error_sort_updated_at" on "known_error" (updated_at, id);
create index if not exists "known_error_list_mine" on "known_error" (owner, updated_at desc, id) where state in ('draft', 'published', 'public') and archived_at is null;
create index if not exists "known_error_readers" on "known_error" using gin (readers) where readers <> '{}';
