-- Approvals, who approves a request, and who decides for whom.
alter table "request" add column "approval_by" text check (approval_by in ('none', 'line-manager', 'owner'));
create table "request_approvers" (
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
create sequence "approval_number";
create table "approval" (
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
  "approver" uuid,
  "instead_of" uuid,
  "requester" uuid,
  "due" timestamptz(3),
  "reason" text,
  "decided_by" uuid,
  "round" bigint,
  "step" bigint,
  "needs" text check (needs in ('all', 'any', 'quorum')),
  "quorum" bigint,
  "reminded_at" timestamptz(3)
) with (fillfactor = 90);
alter table "person" add column "line_manager" uuid references "person";
alter table "person" add column "deputy" uuid references "person";
alter table "person" add column "deputy_until" date;
alter table "request_approvers" add foreign key ("owner") references "request";
alter table "request_approvers" add foreign key ("person") references "person";
alter table "request_approvers" add foreign key ("team") references "team";
alter table "approval" add foreign key ("approver") references "person";
alter table "approval" add foreign key ("instead_of") references "person";
alter table "approval" add foreign key ("requester") references "person";
alter table "approval" add foreign key ("decided_by") references "person";
create index if not exists "request_approvers_owner" on "request_approvers" (owner, place);
create index if not exists "request_approvers_person" on "request_approvers" (person);
create index if not exists "request_approvers_team" on "request_approvers" (team);
create unique index if not exists "approval_number_unique" on "approval" (number);
create unique index if not exists "approval_source" on "approval" (source, source_key) where source is not null;
create index if not exists "approval_created" on "approval" (created_at, id);
create index if not exists "approval_state" on "approval" (state, state_at, id);
create index if not exists "approval_approver" on "approval" (approver, created_at, id) where approver is not null;
create index if not exists "approval_instead_of" on "approval" (instead_of, created_at, id) where instead_of is not null;
create index if not exists "approval_requester" on "approval" (requester, created_at, id) where requester is not null;
create index if not exists "approval_decided_by" on "approval" (decided_by, created_at, id) where decided_by is not null;
create index if not exists "approval_sort_due" on "approval" (due, id);
create index if not exists "approval_list_mine" on "approval" (approver, due, id) where state in ('open') and archived_at is null;
create index if not exists "approval_list_open" on "approval" (due, id) where state in ('open') and archived_at is null;
create index if not exists "approval_list_unassigned" on "approval" (created_at, id) where state in ('open') and archived_at is null and approver is null;
create index if not exists "approval_readers" on "approval" using gin (readers) where readers <> '{}';
create index if not exists "person_line_manager" on "person" (line_manager, created_at, id) where line_manager is not null;
create index if not exists "person_deputy" on "person" (deputy, created_at, id) where deputy is not null;
