create sequence "service_review_number";
create table "service_review" (
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
  "service" uuid,
  "customer" uuid,
  "agreement" uuid,
  "owner" uuid,
  "period_from" date,
  "period_until" date,
  "held_on" date,
  "figures" text,
  "minutes" text,
  "next_review" date,
  "accepted_by" uuid,
  "accepted_on" date,
  "objection" text,
  "cancel_reason" text
) with (fillfactor = 90);
create table "service_review_attendees" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "name" text,
  "part" text
) with (fillfactor = 90);
create table "service_review_findings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "finding" text,
  "kind" text check (kind in ('good', 'concern', 'missed', 'wish')),
  "follows" text
) with (fillfactor = 90);
create sequence "improvement_number";
create table "improvement" (
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
  "origin" text check (origin in ('review', 'measure', 'survey', 'complaint', 'incident', 'problem', 'audit', 'risk', 'exercise', 'idea')),
  "service" uuid,
  "owner" uuid,
  "hypothesis" text,
  "benefit" text check (benefit in ('high', 'medium', 'low')),
  "effort" text check (effort in ('high', 'medium', 'low')),
  "risk" text check (risk in ('high', 'medium', 'low')),
  "priority" text check (priority in ('P1', 'P2', 'P3', 'P4')),
  "figure" text,
  "unit" text,
  "aim" text check (aim in ('more', 'less')),
  "baseline" numeric(18, 3),
  "target" numeric(18, 3),
  "check_on" date,
  "achieved" numeric(18, 3),
  "achieved_on" date,
  "reached" text check (reached in ('reached', 'better', 'unchanged', 'worse')),
  "conclusion" text,
  "end_reason" text,
  "reminded_of" date,
  "planned_cost_minor" bigint,
  "planned_cost_currency" char(3),
  "actual_cost_minor" bigint,
  "actual_cost_currency" char(3),
  "priority_override" text
) with (fillfactor = 90);
create table "improvement_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "audit_finding_number";
create table "audit_finding" (
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
  "audit" text,
  "audited_on" date,
  "auditor" text,
  "standard" text,
  "clause" text,
  "kind" text check (kind in ('major-nonconformity', 'minor-nonconformity', 'observation', 'opportunity', 'strength')),
  "evidence" text,
  "service" uuid,
  "owner" uuid,
  "due" date,
  "response" text
) with (fillfactor = 90);
create sequence "nonconformity_number";
create table "nonconformity" (
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
  "origin" text check (origin in ('audit', 'incident', 'complaint', 'review', 'supplier', 'other')),
  "gravity" text check (gravity in ('major', 'minor')),
  "standard" text,
  "clause" text,
  "service" uuid,
  "owner" uuid,
  "correction" text,
  "root_cause" text,
  "corrective_action" text,
  "due" date,
  "check_on" date,
  "effective" boolean,
  "effect_evidence" text,
  "withdraw_reason" text
) with (fillfactor = 90);
alter table "service_review" add foreign key ("service") references "service";
alter table "service_review" add foreign key ("customer") references "organisation";
alter table "service_review" add foreign key ("agreement") references "agreement";
alter table "service_review" add foreign key ("owner") references "person";
alter table "service_review" add foreign key ("accepted_by") references "person";
alter table "service_review_attendees" add foreign key ("owner") references "service_review";
alter table "service_review_attendees" add foreign key ("person") references "person";
alter table "service_review_findings" add foreign key ("owner") references "service_review";
alter table "improvement" add foreign key ("service") references "service";
alter table "improvement" add foreign key ("owner") references "person";
alter table "improvement_watchers" add foreign key ("owner") references "improvement";
alter table "improvement_watchers" add foreign key ("person") references "person";
alter table "audit_finding" add foreign key ("service") references "service";
alter table "audit_finding" add foreign key ("owner") references "person";
alter table "nonconformity" add foreign key ("service") references "service";
alter table "nonconformity" add foreign key ("owner") references "person";
create unique index if not exists "service_review_number_unique" on "service_review" (number);
create unique index if not exists "service_review_source" on "service_review" (source, source_key) where source is not null;
create index if not exists "service_review_created" on "service_review" (created_at, id);
create index if not exists "service_review_state" on "service_review" (state, state_at, id);
create index if not exists "service_review_service" on "service_review" (service, created_at, id) where service is not null;
create index if not exists "service_review_customer" on "service_review" (customer, created_at, id) where customer is not null;
create index if not exists "service_review_agreement" on "service_review" (agreement, created_at, id) where agreement is not null;
create index if not exists "service_review_owner" on "service_review" (owner, created_at, id) where owner is not null;
create index if not exists "service_review_accepted_by" on "service_review" (accepted_by, created_at, id) where accepted_by is not null;
create index if not exists "service_review_sort_held_on" on "service_review" (held_on, id);
create index if not exists "service_review_list_current" on "service_review" (held_on, id) where state in ('planned', 'held', 'presented', 'objected') and archived_at is null;
create index if not exists "service_review_list_mine" on "service_review" (owner, held_on, id) where state in ('planned', 'held', 'presented', 'objected') and archived_at is null;
create index if not exists "service_review_readers" on "service_review" using gin (readers) where readers <> '{}';
create index if not exists "service_review_attendees_owner" on "service_review_attendees" (owner, place);
create index if not exists "service_review_attendees_person" on "service_review_attendees" (person);
create index if not exists "service_review_findings_owner" on "service_review_findings" (owner, place);
create unique index if not exists "improvement_number_unique" on "improvement" (number);
create unique index if not exists "improvement_source" on "improvement" (source, source_key) where source is not null;
create index if not exists "improvement_created" on "improvement" (created_at, id);
create index if not exists "improvement_state" on "improvement" (state, state_at, id);
create index if not exists "improvement_service" on "improvement" (service, created_at, id) where service is not null;
create index if not exists "improvement_owner" on "improvement" (owner, created_at, id) where owner is not null;
create index if not exists "improvement_sort_priority" on "improvement" (priority, id);
create index if not exists "improvement_sort_check_on" on "improvement" (check_on, id);
create index if not exists "improvement_sort_achieved_on" on "improvement" (achieved_on, id);
create index if not exists "improvement_list_current" on "improvement" (priority, check_on, id) where state in ('idea', 'assessed', 'approved', 'under-way', 'checked') and archived_at is null;
create index if not exists "improvement_list_mine" on "improvement" (owner, check_on, id) where state in ('idea', 'assessed', 'approved', 'under-way', 'checked') and archived_at is null;
create index if not exists "improvement_readers" on "improvement" using gin (readers) where readers <> '{}';
create index if not exists "improvement_watchers_owner" on "improvement_watchers" (owner, place);
create index if not exists "improvement_watchers_person" on "improvement_watchers" (person);
create unique index if not exists "audit_finding_number_unique" on "audit_finding" (number);
create unique index if not exists "audit_finding_source" on "audit_finding" (source, source_key) where source is not null;
create index if not exists "audit_finding_created" on "audit_finding" (created_at, id);
create index if not exists "audit_finding_state" on "audit_finding" (state, state_at, id);
create index if not exists "audit_finding_service" on "audit_finding" (service, created_at, id) where service is not null;
create index if not exists "audit_finding_owner" on "audit_finding" (owner, created_at, id) where owner is not null;
create index if not exists "audit_finding_sort_due" on "audit_finding" (due, id);
create index if not exists "audit_finding_sort_audited_on" on "audit_finding" (audited_on, id);
create index if not exists "audit_finding_list_current" on "audit_finding" (due, id) where state in ('raised', 'answered') and archived_at is null;
create index if not exists "audit_finding_list_mine" on "audit_finding" (owner, due, id) where state in ('raised', 'answered') and archived_at is null;
create index if not exists "audit_finding_readers" on "audit_finding" using gin (readers) where readers <> '{}';
create unique index if not exists "nonconformity_number_unique" on "nonconformity" (number);
create unique index if not exists "nonconformity_source" on "nonconformity" (source, source_key) where source is not null;
create index if not exists "nonconformity_created" on "nonconformity" (created_at, id);
create index if not exists "nonconformity_state" on "nonconformity" (state, state_at, id);
create index if not exists "nonconformity_service" on "nonconformity" (service, created_at, id) where service is not null;
create index if not exists "nonconformity_owner" on "nonconformity" (owner, created_at, id) where owner is not null;
create index if not exists "nonconformity_sort_due" on "nonconformity" (due, id);
create index if not exists "nonconformity_list_current" on "nonconformity" (due, id) where state in ('recorded', 'corrected', 'planned', 'carried-out') and archived_at is null;
create index if not exists "nonconformity_list_mine" on "nonconformity" (owner, due, id) where state in ('recorded', 'corrected', 'planned', 'carried-out') and archived_at is null;
create index if not exists "nonconformity_readers" on "nonconformity" using gin (readers) where readers <> '{}';
