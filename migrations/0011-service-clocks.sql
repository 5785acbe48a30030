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
