-- Why an incident was reopened, whom it was escalated to, when its silent requester was reminded; and that nobody answered.
alter table "incident" add column "reopen_reason" text;
alter table "incident" add column "reminded_at" timestamptz(3);
alter table "incident" add column "escalated_to" uuid references "person";
alter table "incident" add column "escalated_at" timestamptz(3);
create index if not exists "incident_escalated_to" on "incident" (escalated_to, created_at, id) where escalated_to is not null;
alter table "incident" drop constraint "incident_resolution_code_check";
alter table "incident" add constraint "incident_resolution_code_check"
  check (resolution_code in ('solved', 'workaround', 'by-itself', 'not-reproducible', 'duplicate', 'withdrawn', 'no-reply', 'unknown'));
