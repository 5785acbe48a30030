-- Customers' cases, conversations, and time entries.
create sequence "case_number";
create table "case" (
  "id" uuid primary key references record,
  "number" text not null,
  "state" text not null,
  "variant" text not null,
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
  "requester" uuid,
  "organisation" uuid,
  "channel" text check (channel in ('portal', 'e-mail', 'phone', 'chat', 'in-person', 'monitoring', 'api', 'desk')),
  "service" uuid,
  "product" text,
  "order_number" text,
  "classification" text,
  "priority" text check (priority in ('P1', 'P2', 'P3', 'P4', 'P5')),
  "waiting_for" text check (waiting_for in ('requester', 'supplier', 'stock', 'other')),
  "resolution_code" text check (resolution_code in ('answered', 'settled', 'declined', 'withdrawn', 'no-reply', 'duplicate')),
  "resolution" text,
  "accepted_at" timestamptz(3),
  "reopen_reason" text,
  "outside_body" text,
  "outside_on" date,
  "outside_decision" text,
  "team" uuid,
  "assignee" uuid,
  "wake_at" timestamptz(3),
  "sleeps_through_replies" boolean,
  "priority_override" text,
  "ground" text check (ground in ('product', 'delivery', 'service', 'conduct', 'billing', 'data-protection', 'other')),
  "severity" text check (severity in ('critical', 'serious', 'minor')),
  "acknowledge_by" timestamptz(3),
  "acknowledged_at" timestamptz(3),
  "acknowledgement_missed_at" timestamptz(3),
  "investigation" text,
  "root_cause" text,
  "finding" text check (finding in ('upheld', 'partly-upheld', 'not-upheld')),
  "redress" text check (redress in ('none', 'apology', 'repair', 'replacement', 'refund', 'compensation')),
  "compensation_minor" bigint,
  "compensation_currency" char(3),
  "response" text,
  "return_reason" text check (return_reason in ('withdrawal', 'defect', 'wrong-article', 'damaged', 'other')),
  "serial_number" text,
  "received_on" date,
  "condition" text check (condition in ('as-new', 'used', 'damaged')),
  "settlement" text check (settlement in ('refund', 'replacement', 'repair', 'sent-back')),
  "refund_minor" bigint,
  "refund_currency" char(3),
  "due" timestamptz(3),
  "due_for" text check (due_for in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment')),
  "service_level" text check (service_level in ('running', 'paused', 'missed', 'kept'))
) with (fillfactor = 90);
create table "case_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "conversation_number";
create table "conversation" (
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
  "opening" text,
  "channel" text check (channel in ('phone', 'chat', 'e-mail', 'portal', 'messenger', 'in-person')),
  "direction" text check (direction in ('inbound', 'outbound')),
  "contact" uuid,
  "contact_name" text,
  "contact_address" text,
  "organisation" uuid,
  "service" uuid,
  "started_at" timestamptz(3),
  "waiting_since" timestamptz(3),
  "answered_at" timestamptz(3),
  "ended_at" timestamptz(3),
  "handover_note" text,
  "outcome" text check (outcome in ('answered', 'call-back', 'no-need', 'spam')),
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "conversation_participants" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "name" text,
  "part" text check (part in ('contact', 'provider', 'supplier', 'bot')),
  "joined_at" timestamptz(3),
  "left_at" timestamptz(3)
) with (fillfactor = 90);
create sequence "time_entry_number";
create table "time_entry" (
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
  "note" text,
  "person" uuid,
  "team" uuid,
  "day" date,
  "started_at" timestamptz(3),
  "duration" bigint check (duration >= 0),
  "activity" text check (activity in ('work', 'travel', 'meeting', 'training', 'administration')),
  "billable" boolean,
  "rate_minor" bigint,
  "rate_currency" char(3),
  "cost_minor" bigint,
  "cost_currency" char(3),
  "approved_by" uuid,
  "approved_on" date,
  "sent_back" text
) with (fillfactor = 90);
alter table "case" add foreign key ("requester") references "person";
alter table "case" add foreign key ("organisation") references "organisation";
alter table "case" add foreign key ("service") references "service";
alter table "case" add foreign key ("team") references "team";
alter table "case" add foreign key ("assignee") references "person";
alter table "case_watchers" add foreign key ("owner") references "case";
alter table "case_watchers" add foreign key ("person") references "person";
alter table "conversation" add foreign key ("contact") references "person";
alter table "conversation" add foreign key ("organisation") references "organisation";
alter table "conversation" add foreign key ("service") references "service";
alter table "conversation" add foreign key ("team") references "team";
alter table "conversation" add foreign key ("assignee") references "person";
alter table "conversation_participants" add foreign key ("owner") references "conversation";
alter table "conversation_participants" add foreign key ("person") references "person";
alter table "time_entry" add foreign key ("person") references "person";
alter table "time_entry" add foreign key ("team") references "team";
alter table "time_entry" add foreign key ("approved_by") references "person";
create unique index if not exists "case_number_unique" on "case" (number);
create unique index if not exists "case_source" on "case" (source, source_key) where source is not null;
create index if not exists "case_created" on "case" (created_at, id);
create index if not exists "case_state" on "case" (state, state_at, id);
create index if not exists "case_requester" on "case" (requester, created_at, id) where requester is not null;
create index if not exists "case_organisation" on "case" (organisation, created_at, id) where organisation is not null;
create index if not exists "case_service" on "case" (service, created_at, id) where service is not null;
create index if not exists "case_team" on "case" (team, created_at, id) where team is not null;
create index if not exists "case_assignee" on "case" (assignee, created_at, id) where assignee is not null;
create index if not exists "case_sort_priority" on "case" (priority, id);
create index if not exists "case_list_open" on "case" (priority, created_at, id) where state in ('new', 'assigned', 'waiting', 'outside') and archived_at is null;
create index if not exists "case_list_mine" on "case" (assignee, priority, created_at, id) where state in ('new', 'assigned', 'waiting', 'outside') and archived_at is null;
create index if not exists "case_list_complaints" on "case" (priority, created_at, id) where state in ('new', 'assigned', 'waiting', 'resolved', 'outside') and archived_at is null;
create index if not exists "case_queue_created_at" on "case" (team, created_at, id) where state in ('new', 'assigned', 'waiting', 'outside') and archived_at is null;
create index if not exists "case_queue_priority_created_at" on "case" (team, priority, created_at, id) where state in ('new', 'assigned', 'waiting', 'outside') and archived_at is null;
create index if not exists "case_wake_at" on "case" (wake_at) where wake_at is not null;
create index if not exists "case_readers" on "case" using gin (readers) where readers <> '{}';
create index if not exists "case_watchers_owner" on "case_watchers" (owner, place);
create index if not exists "case_watchers_person" on "case_watchers" (person);
create unique index if not exists "conversation_number_unique" on "conversation" (number);
create unique index if not exists "conversation_source" on "conversation" (source, source_key) where source is not null;
create index if not exists "conversation_created" on "conversation" (created_at, id);
create index if not exists "conversation_state" on "conversation" (state, state_at, id);
create index if not exists "conversation_contact" on "conversation" (contact, created_at, id) where contact is not null;
create index if not exists "conversation_organisation" on "conversation" (organisation, created_at, id) where organisation is not null;
create index if not exists "conversation_service" on "conversation" (service, created_at, id) where service is not null;
create index if not exists "conversation_team" on "conversation" (team, created_at, id) where team is not null;
create index if not exists "conversation_assignee" on "conversation" (assignee, created_at, id) where assignee is not null;
create index if not exists "conversation_sort_waiting_since" on "conversation" (waiting_since, id);
create index if not exists "conversation_sort_started_at" on "conversation" (started_at, id);
create index if not exists "conversation_list_mine" on "conversation" (assignee, waiting_since, id) where state in ('waiting', 'ongoing') and archived_at is null;
create index if not exists "conversation_queue_waiting_since" on "conversation" (team, waiting_since, id) where state in ('waiting', 'ongoing') and archived_at is null;
create index if not exists "conversation_queue_started_at" on "conversation" (team, started_at, id) where state in ('waiting', 'ongoing') and archived_at is null;
create index if not exists "conversation_readers" on "conversation" using gin (readers) where readers <> '{}';
create index if not exists "conversation_participants_owner" on "conversation_participants" (owner, place);
create index if not exists "conversation_participants_person" on "conversation_participants" (person);
create unique index if not exists "time_entry_number_unique" on "time_entry" (number);
create unique index if not exists "time_entry_source" on "time_entry" (source, source_key) where source is not null;
create index if not exists "time_entry_created" on "time_entry" (created_at, id);
create index if not exists "time_entry_state" on "time_entry" (state, state_at, id);
create index if not exists "time_entry_person" on "time_entry" (person, created_at, id) where person is not null;
create index if not exists "time_entry_team" on "time_entry" (team, created_at, id) where team is not null;
create index if not exists "time_entry_approved_by" on "time_entry" (approved_by, created_at, id) where approved_by is not null;
create index if not exists "time_entry_sort_day" on "time_entry" (day, id);
create index if not exists "time_entry_queue_day" on "time_entry" (team, day, id) where state in ('draft', 'submitted') and archived_at is null;
create index if not exists "time_entry_readers" on "time_entry" using gin (readers) where readers <> '{}';
