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

-- Suggestions: how often a feature of what came in stood on records that ended with a value. Features are kept as hashes, words
-- are not kept; feature 0 counts the records themselves. The older generation is dropped when the newer one has grown up.
create table lesson (
  type text not null,
  field text not null,
  generation integer not null,
  feature bigint not null,
  value text not null,
  count integer not null,
  primary key (type, field, feature, generation, value)
);
-- How far the lessons reach, and how the suggestions stood up: each record was guessed before it was learned from.
create table standing (
  type text not null,
  field text not null,
  generation integer not null default 0,
  learned integer not null default 0,
  reached_at timestamptz(3),
  reached uuid,
  seen double precision not null default 0,
  first double precision not null default 0,
  third double precision not null default 0,
  majority double precision not null default 0,
  majority_third double precision not null default 0,
  usual double precision not null default 0,
  only_first double precision not null default 0,
  only_usual double precision not null default 0,
  offered boolean not null default false,
  changed_at timestamptz(3),
  primary key (type, field)
);
