-- Incidents that wait and wake, steps to be ticked off, watchers who may read. What an incident is a part of becomes a link,
-- along which replies and verbs travel.
alter table "incident" add column "wake_at" timestamptz(3);
alter table "incident" add column "sleeps_through_replies" boolean;
alter table "incident_watchers" add column "reads" boolean;
create table "incident_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
alter table "request" add column "wake_at" timestamptz(3);
alter table "request" add column "sleeps_through_replies" boolean;
alter table "request_watchers" add column "reads" boolean;
alter table "incident_checklist" add foreign key ("owner") references "incident";
create index if not exists "incident_wake_at" on "incident" (wake_at) where wake_at is not null;
create index if not exists "incident_checklist_owner" on "incident_checklist" (owner, place);
create index if not exists "request_wake_at" on "request" (wake_at) where wake_at is not null;
insert into link (id, kind, from_record, to_record, by, at)
  select gen_random_uuid(), 'child-of', id, parent, updated_by, updated_at from incident where parent is not null and parent <> id
  on conflict do nothing;
alter table "incident" drop column "parent";
