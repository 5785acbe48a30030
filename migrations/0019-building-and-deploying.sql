-- Changes with their templates and freezes; releases, deployments, environments; test cases and runs.
create sequence "change_number";
create table "change" (
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
  "kind" text check (kind in ('standard', 'normal', 'emergency')),
  "by_template" uuid,
  "reason" text,
  "requester" uuid,
  "service" uuid,
  "likelihood" text check (likelihood in ('high', 'medium', 'low')),
  "impact" text check (impact in ('high', 'medium', 'low')),
  "risk" text check (risk in ('high', 'medium', 'low')),
  "planned_start" timestamptz(3),
  "planned_end" timestamptz(3),
  "implementation_plan" text,
  "test_plan" text,
  "back_out_plan" text,
  "back_out_by" timestamptz(3),
  "communication_plan" text,
  "verification" text,
  "excepted_by" uuid,
  "exception" text,
  "rejection" text,
  "actual_start" timestamptz(3),
  "actual_end" timestamptz(3),
  "outcome" text check (outcome in ('successful', 'with-issues', 'failed', 'backed-out')),
  "lessons" text,
  "team" uuid,
  "assignee" uuid,
  "risk_override" text
) with (fillfactor = 90);
create table "change_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create table "change_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
create table "change_approvers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" bigint,
  "by" text check (by in ('person', 'team-lead', 'line-manager', 'service-owner', 'role')),
  "person" uuid,
  "team" uuid,
  "role" text check (role in ('team-lead', 'service-owner', 'change-manager', 'release-manager', 'service-level-manager', 'strategy-manager', 'finance', 'administrator')),
  "needs" text check (needs in ('all', 'any', 'quorum')),
  "quorum" bigint,
  "within" bigint check (within >= 0)
) with (fillfactor = 90);
create sequence "change_template_number";
create table "change_template" (
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
  "reason" text,
  "service" uuid,
  "likelihood" text check (likelihood in ('high', 'medium', 'low')),
  "impact" text check (impact in ('high', 'medium', 'low')),
  "team" uuid,
  "owner" uuid,
  "implementation_plan" text,
  "test_plan" text,
  "back_out_plan" text,
  "verification" text,
  "edition" bigint,
  "in_force_from" date,
  "in_force_until" date,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "change_template_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
create sequence "freeze_number";
create table "freeze" (
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
  "reason" text,
  "starts" timestamptz(3),
  "ends" timestamptz(3),
  "owner" uuid
) with (fillfactor = 90);
create table "freeze_holds" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "service" uuid,
  "configuration_item" uuid
) with (fillfactor = 90);
create sequence "release_number";
create table "release" (
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
  "release" text,
  "kind" text check (kind in ('major', 'minor', 'emergency')),
  "service" uuid,
  "summary" text,
  "go_live_at" timestamptz(3),
  "back_out_plan" text,
  "back_out_trigger" text,
  "no_go" text,
  "decided_by" uuid,
  "went_live_at" timestamptz(3),
  "early_life_until" date,
  "conclusion" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "release_votes" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "area" text,
  "person" uuid,
  "vote" text check (vote in ('go', 'no-go')),
  "remark" text,
  "voted_at" timestamptz(3)
) with (fillfactor = 90);
create table "release_run_sheet" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "person" uuid,
  "planned" timestamptz(3),
  "actual" timestamptz(3),
  "hold" boolean
) with (fillfactor = 90);
create table "release_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create table "release_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
create sequence "deployment_number";
create table "deployment" (
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
  "release" uuid,
  "environment" uuid,
  "planned_start" timestamptz(3),
  "planned_end" timestamptz(3),
  "actual_start" timestamptz(3),
  "actual_end" timestamptz(3),
  "failure" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "deployment_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "result" text check (result in ('done', 'failed', 'skipped')),
  "at" timestamptz(3),
  "remark" text
) with (fillfactor = 90);
create sequence "environment_number";
create table "environment" (
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
  "kind" text check (kind in ('production', 'acceptance', 'test', 'training', 'development')),
  "service" uuid,
  "site" uuid,
  "owner" uuid,
  "runs" uuid,
  "runs_since" timestamptz(3)
) with (fillfactor = 90);
create table "environment_items" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "configuration_item" uuid
) with (fillfactor = 90);
create sequence "test_case_number";
create table "test_case" (
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
  "kind" text check (kind in ('function', 'acceptance', 'performance', 'security', 'usability', 'recovery')),
  "service" uuid,
  "owner" uuid,
  "precondition" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "test_case_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "action" text,
  "expected" text
) with (fillfactor = 90);
create sequence "test_run_number";
create table "test_run" (
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
  "test_case" uuid,
  "release" uuid,
  "environment" uuid,
  "due_at" timestamptz(3),
  "ran_at" timestamptz(3),
  "seen" text,
  "evidence" text,
  "team" uuid,
  "assignee" uuid,
  "title_override" text
) with (fillfactor = 90);
alter table "change" add foreign key ("by_template") references "change_template";
alter table "change" add foreign key ("requester") references "person";
alter table "change" add foreign key ("service") references "service";
alter table "change" add foreign key ("excepted_by") references "person";
alter table "change" add foreign key ("team") references "team";
alter table "change" add foreign key ("assignee") references "person";
alter table "change_watchers" add foreign key ("owner") references "change";
alter table "change_watchers" add foreign key ("person") references "person";
alter table "change_checklist" add foreign key ("owner") references "change";
alter table "change_approvers" add foreign key ("owner") references "change";
alter table "change_approvers" add foreign key ("person") references "person";
alter table "change_approvers" add foreign key ("team") references "team";
alter table "change_template" add foreign key ("service") references "service";
alter table "change_template" add foreign key ("team") references "team";
alter table "change_template" add foreign key ("owner") references "person";
alter table "change_template_checklist" add foreign key ("owner") references "change_template";
alter table "freeze" add foreign key ("owner") references "person";
alter table "freeze_holds" add foreign key ("owner") references "freeze";
alter table "freeze_holds" add foreign key ("service") references "service";
alter table "freeze_holds" add foreign key ("configuration_item") references "configuration_item";
alter table "release" add foreign key ("service") references "service";
alter table "release" add foreign key ("decided_by") references "person";
alter table "release" add foreign key ("team") references "team";
alter table "release" add foreign key ("assignee") references "person";
alter table "release_votes" add foreign key ("owner") references "release";
alter table "release_votes" add foreign key ("person") references "person";
alter table "release_run_sheet" add foreign key ("owner") references "release";
alter table "release_run_sheet" add foreign key ("person") references "person";
alter table "release_watchers" add foreign key ("owner") references "release";
alter table "release_watchers" add foreign key ("person") references "person";
alter table "release_checklist" add foreign key ("owner") references "release";
alter table "deployment" add foreign key ("release") references "release";
alter table "deployment" add foreign key ("environment") references "environment";
alter table "deployment" add foreign key ("team") references "team";
alter table "deployment" add foreign key ("assignee") references "person";
alter table "deployment_steps" add foreign key ("owner") references "deployment";
alter table "environment" add foreign key ("service") references "service";
alter table "environment" add foreign key ("site") references "site";
alter table "environment" add foreign key ("owner") references "person";
alter table "environment" add foreign key ("runs") references "release";
alter table "environment_items" add foreign key ("owner") references "environment";
alter table "environment_items" add foreign key ("configuration_item") references "configuration_item";
alter table "test_case" add foreign key ("service") references "service";
alter table "test_case" add foreign key ("owner") references "person";
alter table "test_case_steps" add foreign key ("owner") references "test_case";
alter table "test_run" add foreign key ("test_case") references "test_case";
alter table "test_run" add foreign key ("release") references "release";
alter table "test_run" add foreign key ("environment") references "environment";
alter table "test_run" add foreign key ("team") references "team";
alter table "test_run" add foreign key ("assignee") references "person";
create unique index if not exists "change_number_unique" on "change" (number);
create unique index if not exists "change_source" on "change" (source, source_key) where source is not null;
create index if not exists "change_created" on "change" (created_at, id);
create index if not exists "change_state" on "change" (state, state_at, id);
create index if not exists "change_by_template" on "change" (by_template, created_at, id) where by_template is not null;
create index if not exists "change_requester" on "change" (requester, created_at, id) where requester is not null;
create index if not exists "change_service" on "change" (service, created_at, id) where service is not null;
create index if not exists "change_excepted_by" on "change" (excepted_by, created_at, id) where excepted_by is not null;
create index if not exists "change_team" on "change" (team, created_at, id) where team is not null;
create index if not exists "change_assignee" on "change" (assignee, created_at, id) where assignee is not null;
create index if not exists "change_sort_planned_start" on "change" (planned_start, id);
create index if not exists "change_list_current" on "change" (planned_start, id) where state in ('assessing', 'approval', 'scheduled', 'implementing', 'review') and archived_at is null;
create index if not exists "change_list_mine" on "change" (assignee, planned_start, id) where state in ('draft', 'assessing', 'approval', 'scheduled', 'implementing', 'review') and archived_at is null;
create index if not exists "change_queue_planned_start" on "change" (team, planned_start, id) where state in ('draft', 'assessing', 'approval', 'scheduled', 'implementing', 'review') and archived_at is null;
create index if not exists "change_queue_created_at" on "change" (team, created_at, id) where state in ('draft', 'assessing', 'approval', 'scheduled', 'implementing', 'review') and archived_at is null;
create index if not exists "change_readers" on "change" using gin (readers) where readers <> '{}';
create index if not exists "change_watchers_owner" on "change_watchers" (owner, place);
create index if not exists "change_watchers_person" on "change_watchers" (person);
create index if not exists "change_checklist_owner" on "change_checklist" (owner, place);
create index if not exists "change_approvers_owner" on "change_approvers" (owner, place);
create index if not exists "change_approvers_person" on "change_approvers" (person);
create index if not exists "change_approvers_team" on "change_approvers" (team);
create unique index if not exists "change_template_number_unique" on "change_template" (number);
create unique index if not exists "change_template_source" on "change_template" (source, source_key) where source is not null;
create index if not exists "change_template_created" on "change_template" (created_at, id);
create index if not exists "change_template_state" on "change_template" (state, state_at, id);
create index if not exists "change_template_service" on "change_template" (service, created_at, id) where service is not null;
create index if not exists "change_template_team" on "change_template" (team, created_at, id) where team is not null;
create index if not exists "change_template_owner" on "change_template" (owner, created_at, id) where owner is not null;
create index if not exists "change_template_sort_title" on "change_template" (title, id);
create index if not exists "change_template_queue_title" on "change_template" (team, title, id) where state in ('draft') and archived_at is null;
create index if not exists "change_template_readers" on "change_template" using gin (readers) where readers <> '{}';
create index if not exists "change_template_checklist_owner" on "change_template_checklist" (owner, place);
create unique index if not exists "freeze_number_unique" on "freeze" (number);
create unique index if not exists "freeze_source" on "freeze" (source, source_key) where source is not null;
create index if not exists "freeze_created" on "freeze" (created_at, id);
create index if not exists "freeze_state" on "freeze" (state, state_at, id);
create index if not exists "freeze_owner" on "freeze" (owner, created_at, id) where owner is not null;
create index if not exists "freeze_sort_starts" on "freeze" (starts, id);
create index if not exists "freeze_readers" on "freeze" using gin (readers) where readers <> '{}';
create index if not exists "freeze_holds_owner" on "freeze_holds" (owner, place);
create index if not exists "freeze_holds_service" on "freeze_holds" (service);
create index if not exists "freeze_holds_configuration_item" on "freeze_holds" (configuration_item);
create unique index if not exists "release_number_unique" on "release" (number);
create unique index if not exists "release_source" on "release" (source, source_key) where source is not null;
create index if not exists "release_created" on "release" (created_at, id);
create index if not exists "release_state" on "release" (state, state_at, id);
create index if not exists "release_service" on "release" (service, created_at, id) where service is not null;
create index if not exists "release_decided_by" on "release" (decided_by, created_at, id) where decided_by is not null;
create index if not exists "release_team" on "release" (team, created_at, id) where team is not null;
create index if not exists "release_assignee" on "release" (assignee, created_at, id) where assignee is not null;
create index if not exists "release_sort_go_live_at" on "release" (go_live_at, id);
create index if not exists "release_list_current" on "release" (go_live_at, id) where state in ('planned', 'building', 'testing', 'deciding', 'cleared', 'live') and archived_at is null;
create index if not exists "release_list_mine" on "release" (assignee, go_live_at, id) where state in ('planned', 'building', 'testing', 'deciding', 'cleared', 'live') and archived_at is null;
create index if not exists "release_queue_go_live_at" on "release" (team, go_live_at, id) where state in ('planned', 'building', 'testing', 'deciding', 'cleared', 'live') and archived_at is null;
create index if not exists "release_queue_created_at" on "release" (team, created_at, id) where state in ('planned', 'building', 'testing', 'deciding', 'cleared', 'live') and archived_at is null;
create index if not exists "release_readers" on "release" using gin (readers) where readers <> '{}';
create index if not exists "release_votes_owner" on "release_votes" (owner, place);
create index if not exists "release_votes_person" on "release_votes" (person);
create index if not exists "release_run_sheet_owner" on "release_run_sheet" (owner, place);
create index if not exists "release_run_sheet_person" on "release_run_sheet" (person);
create index if not exists "release_watchers_owner" on "release_watchers" (owner, place);
create index if not exists "release_watchers_person" on "release_watchers" (person);
create index if not exists "release_checklist_owner" on "release_checklist" (owner, place);
create unique index if not exists "deployment_number_unique" on "deployment" (number);
create unique index if not exists "deployment_source" on "deployment" (source, source_key) where source is not null;
create index if not exists "deployment_created" on "deployment" (created_at, id);
create index if not exists "deployment_state" on "deployment" (state, state_at, id);
create index if not exists "deployment_release" on "deployment" (release, created_at, id) where release is not null;
create index if not exists "deployment_environment" on "deployment" (environment, created_at, id) where environment is not null;
create index if not exists "deployment_team" on "deployment" (team, created_at, id) where team is not null;
create index if not exists "deployment_assignee" on "deployment" (assignee, created_at, id) where assignee is not null;
create index if not exists "deployment_sort_planned_start" on "deployment" (planned_start, id);
create index if not exists "deployment_list_current" on "deployment" (planned_start, id) where state in ('booked', 'running', 'rolling-back') and archived_at is null;
create index if not exists "deployment_list_mine" on "deployment" (assignee, planned_start, id) where state in ('booked', 'running', 'rolling-back') and archived_at is null;
create index if not exists "deployment_queue_planned_start" on "deployment" (team, planned_start, id) where state in ('booked', 'running', 'rolling-back') and archived_at is null;
create index if not exists "deployment_readers" on "deployment" using gin (readers) where readers <> '{}';
create index if not exists "deployment_steps_owner" on "deployment_steps" (owner, place);
create unique index if not exists "environment_number_unique" on "environment" (number);
create unique index if not exists "environment_source" on "environment" (source, source_key) where source is not null;
create index if not exists "environment_created" on "environment" (created_at, id);
create index if not exists "environment_state" on "environment" (state, state_at, id);
create index if not exists "environment_service" on "environment" (service, created_at, id) where service is not null;
create index if not exists "environment_site" on "environment" (site, created_at, id) where site is not null;
create index if not exists "environment_owner" on "environment" (owner, created_at, id) where owner is not null;
create index if not exists "environment_runs" on "environment" (runs, created_at, id) where runs is not null;
create index if not exists "environment_sort_name" on "environment" (name, id);
create index if not exists "environment_readers" on "environment" using gin (readers) where readers <> '{}';
create index if not exists "environment_items_owner" on "environment_items" (owner, place);
create index if not exists "environment_items_configuration_item" on "environment_items" (configuration_item);
create unique index if not exists "test_case_number_unique" on "test_case" (number);
create unique index if not exists "test_case_source" on "test_case" (source, source_key) where source is not null;
create index if not exists "test_case_created" on "test_case" (created_at, id);
create index if not exists "test_case_state" on "test_case" (state, state_at, id);
create index if not exists "test_case_service" on "test_case" (service, created_at, id) where service is not null;
create index if not exists "test_case_owner" on "test_case" (owner, created_at, id) where owner is not null;
create index if not exists "test_case_sort_title" on "test_case" (title, id);
create index if not exists "test_case_list_current" on "test_case" (title, id) where state in ('draft', 'ready') and archived_at is null;
create index if not exists "test_case_readers" on "test_case" using gin (readers) where readers <> '{}';
create index if not exists "test_case_steps_owner" on "test_case_steps" (owner, place);
create unique index if not exists "test_run_number_unique" on "test_run" (number);
create unique index if not exists "test_run_source" on "test_run" (source, source_key) where source is not null;
create index if not exists "test_run_created" on "test_run" (created_at, id);
create index if not exists "test_run_state" on "test_run" (state, state_at, id);
create index if not exists "test_run_test_case" on "test_run" (test_case, created_at, id) where test_case is not null;
create index if not exists "test_run_release" on "test_run" (release, created_at, id) where release is not null;
create index if not exists "test_run_environment" on "test_run" (environment, created_at, id) where environment is not null;
create index if not exists "test_run_team" on "test_run" (team, created_at, id) where team is not null;
create index if not exists "test_run_assignee" on "test_run" (assignee, created_at, id) where assignee is not null;
create index if not exists "test_run_sort_due_at" on "test_run" (due_at, id);
create index if not exists "test_run_list_current" on "test_run" (due_at, id) where state in ('planned', 'failed', 'blocked') and archived_at is null;
create index if not exists "test_run_list_mine" on "test_run" (assignee, due_at, id) where state in ('planned', 'failed', 'blocked') and archived_at is null;
create index if not exists "test_run_queue_due_at" on "test_run" (team, due_at, id) where state in ('planned', 'failed', 'blocked') and archived_at is null;
create index if not exists "test_run_queue_created_at" on "test_run" (team, created_at, id) where state in ('planned', 'failed', 'blocked') and archived_at is null;
create index if not exists "test_run_readers" on "test_run" using gin (readers) where readers <> '{}';
