-- How the clocks of agreements stand, told from the activity behind the events: for lists, reports and for what is done on the way.
create table clock (
  record uuid not null references record on delete cascade,
  place smallint not null,
  type text not null,
  kind text not null,
  metric text not null,
  run integer not null,
  agreement uuid not null references record,
  -- The line of the agreement.
  commitment uuid not null,
  -- The version of the record that this tells of.
  version integer not null,
  began_at timestamptz(3) not null,
  ended_at timestamptz(3),
  state text not null check (state in ('running', 'paused', 'resting', 'ended')),
  -- Seconds: promised, used, and on whom they went; `closed` were outside working time.
  within integer not null,
  used integer not null,
  due_at timestamptz(3),
  overdue_since timestamptz(3),
  kept boolean,
  by_us integer not null,
  by_customer integer not null,
  by_supplier integer not null,
  closed integer not null,
  resting integer not null,
  team uuid,
  priority text,
  -- When the next step on the way is to be done; null while none is to come.
  next_at timestamptz(3),
  primary key (record, place)
);
create index clock_next on clock (next_at) where next_at is not null;
create index clock_agreement on clock (agreement, began_at);
create index clock_ended on clock (type, ended_at) where ended_at is not null;
create index clock_going on clock (type, due_at) where ended_at is null;

-- What was done on the way of a clock: once, however often it is told anew.
create table clock_step (
  record uuid not null references record on delete cascade,
  commitment uuid not null,
  began_at timestamptz(3) not null,
  step uuid not null,
  done_at timestamptz(3) not null,
  -- Why it could not be done, or that it lay in the past when it was told; null when it was done.
  outcome text,
  primary key (record, commitment, began_at, step)
);

-- How far the telling anew has come after an agreement or a calendar changed.
create table clock_retelling (
  id boolean primary key default true check (id),
  after_id uuid,
  asked integer not null default 1
);

-- What agreements say of their clocks, and what records are told of them.
alter table "agreement_targets" add column "calendar" uuid references "calendar";
alter table "agreement_targets" add column "starts" text[];
alter table "agreement_targets" add column "stops" text[];
alter table "agreement_targets" add column "pauses" text[];
alter table "agreement_targets" add column "reopened" text check (reopened in ('resumes', 'stays-ended'));
alter table "agreement_targets" add column "changes" text check (changes in ('count-from-start', 'count-from-change'));
create table "agreement_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "at" bigint,
  "metric" text check (metric in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment')),
  "priority" text check (priority in ('P1', 'P2', 'P3', 'P4', 'P5')),
  "does" text check (does in ('notify-assignee', 'notify-team-lead', 'notify-owner', 'notify', 'note', 'hand-over', 'raise')),
  "person" uuid,
  "team" uuid
) with (fillfactor = 90);
alter table "incident" add column "due" timestamptz(3);
alter table "incident" add column "due_for" text check (due_for in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment'));
alter table "incident" add column "service_level" text check (service_level in ('running', 'paused', 'missed', 'kept'));
alter table "request" add column "due" timestamptz(3);
alter table "request" add column "due_for" text check (due_for in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment'));
alter table "request" add column "service_level" text check (service_level in ('running', 'paused', 'missed', 'kept'));
alter table "agreement_steps" add foreign key ("owner") references "agreement";
alter table "agreement_steps" add foreign key ("person") references "person";
alter table "agreement_steps" add foreign key ("team") references "team";
create index if not exists "agreement_targets_calendar" on "agreement_targets" (calendar);
create index if not exists "agreement_steps_owner" on "agreement_steps" (owner, place);
create index if not exists "agreement_steps_person" on "agreement_steps" (person);
create index if not exists "agreement_steps_team" on "agreement_steps" (team);
create index if not exists "incident_list_due" on "incident" (due, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null;
create index if not exists "incident_queue_due_created_at" on "incident" (team, due, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null;

-- More kinds of time can be promised.
alter table agreement_targets drop constraint agreement_targets_metric_check;
alter table agreement_targets add constraint agreement_targets_metric_check check (metric in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment', 'availability', 'satisfaction', 'first-contact-resolution', 'other'));
-- Targets that were agreed before anything counted: what they were meant to do.
update agreement_targets set reopened = 'resumes', changes = 'count-from-start';
