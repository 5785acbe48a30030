-- Figures: what the activity of each record of work amounts to. Derived from the activity alone, and made anew from it at any
-- time; kept up behind the events, outside every write.
create table course (
  record uuid primary key references record on delete cascade,
  type text not null,
  -- The version of the record that this tells of.
  version integer not null,
  opened_at timestamptz(3) not null,
  responded_at timestamptz(3),
  -- When it was last finished; null while it is not.
  finished_at timestamptz(3),
  contacts integer not null,
  handoffs integer not null,
  reassignments integer not null,
  reopenings integer not null,
  -- Seconds until it was last finished: in nobody's hands, in somebody's, waiting for others.
  queued double precision not null,
  touched double precision not null,
  waited double precision not null,
  -- Every move of state or team, in order: when, and where it then stood.
  moved_at timestamptz(3)[] not null,
  states text[] not null,
  teams uuid[] not null
);
create index course_finished on course (type, finished_at) where finished_at is not null;
