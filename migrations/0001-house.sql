-- The house: what every record rests on, whatever its type. Tables of record types follow in migrations drafted by derive.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;

-- Words as they are, without accents; and stemmed for the languages people write in.
create text search configuration reeve_plain (copy = simple);
alter text search configuration reeve_plain alter mapping for hword, hword_part, word with unaccent, simple;
create text search configuration reeve_en (copy = english);
alter text search configuration reeve_en alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration reeve_de (copy = german);
alter text search configuration reeve_de alter mapping for hword, hword_part, word with unaccent, german_stem;

-- One row for each record of any type: what search, my work, links and notices need to know. A projection of the type's own
-- table, written in the same statement.
create table record (
  id uuid primary key,
  type text not null,
  number text not null,
  title text not null default '',
  state text,
  category text not null,
  requester uuid,
  assignee uuid,
  team uuid,
  organisation uuid,
  due timestamptz(3),
  readers uuid[] not null default '{}',
  version integer not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  archived_at timestamptz(3)
) with (fillfactor = 90);
-- No index holds updated_at: a comment then changes the row in place (HOT) and touches none of them.
create index record_number on record (number);
create index record_assignee_unfinished on record (assignee, due, id) where category in ('draft', 'open', 'waiting', 'planned') and archived_at is null;
create index record_team_unfinished on record (team, due, id) where category in ('draft', 'open', 'waiting', 'planned') and archived_at is null;
create index record_requester on record (requester) where requester is not null;
create index record_organisation on record (organisation) where organisation is not null;
create index record_requester_unfinished on record (requester) where category in ('draft', 'open', 'waiting', 'planned') and archived_at is null;
create index record_readers on record using gin (readers) where readers <> '{}';
create index record_title_trigrams on record using gin (title gin_trgm_ops);

-- What happened, never changed afterwards. `seq` counts within the record and is its version; the chain of hashes covers
-- salted digests, so that words can be erased lawfully and the chain still verifies.
create table activity (
  id uuid not null,
  record uuid not null,
  type text not null,
  seq integer not null,
  what text not null,
  visibility text not null default 'public' check (visibility in ('public', 'internal')),
  by uuid,
  happened_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  channel text,
  direction text check (direction in ('inbound', 'outbound', 'internal')),
  side text check (side in ('requester', 'provider', 'supplier')),
  history boolean not null default false,
  corrects uuid,
  content jsonb,
  salt bytea,
  digest bytea not null,
  hash bytea not null,
  primary key (record, seq, happened_at)
) partition by range (happened_at);
create table activity_before partition of activity for values from (minvalue) to ('2015-01-01Z');
do $$
begin
  for year in 2015..2040 loop
    execute format('create table activity_%s partition of activity for values from (%L) to (%L)', year, make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC'), make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC'));
  end loop;
end $$;
create table activity_after partition of activity default;
create index activity_moves on activity (type, happened_at) where what in ('created', 'transitioned');

-- Typed and directed, from any record to any other.
create table link (
  id uuid primary key,
  kind text not null,
  from_record uuid not null references record,
  to_record uuid not null references record,
  by uuid,
  at timestamptz(3) not null,
  unique (from_record, kind, to_record),
  check (from_record <> to_record)
);
create index link_to on link (to_record, kind);

create table search_document (
  record uuid primary key references record on delete cascade,
  words tsvector not null
);
create index search_document_words on search_document using gin (words);

-- Files are kept by their content (SHA-256); an attachment is a file on a record under a name.
create table file (
  sha256 bytea primary key,
  size bigint not null,
  stored_at timestamptz(3) not null
);
create table attachment (
  id uuid primary key,
  record uuid not null references record,
  file bytea not null references file,
  name text not null,
  media_type text not null,
  visibility text not null default 'public' check (visibility in ('public', 'internal')),
  by uuid,
  at timestamptz(3) not null,
  removed_at timestamptz(3)
);
create index attachment_record on attachment (record, at);
create index attachment_file on attachment (file);

-- Events of the same transaction as what they tell of. A reader goes by (xid, id) below the snapshot's horizon: commit order.
create table outbox (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  event uuid not null,
  name text not null,
  type text not null,
  record uuid not null,
  by uuid,
  at timestamptz(3) not null,
  history boolean not null default false,
  content jsonb not null
);
create index outbox_order on outbox (xid, id);
create table consumer (
  name text primary key,
  xid xid8 not null default '0',
  id bigint not null default 0
);
-- A record on which a consumer failed waits here with its later events; the stream goes on.
create table parked (
  consumer text not null,
  event bigint not null,
  record uuid not null,
  attempts integer not null default 1,
  retry_at timestamptz(3) not null,
  error text not null,
  primary key (consumer, event)
);
create index parked_record on parked (consumer, record, event);

create table notice (
  id uuid primary key,
  person uuid not null references record,
  record uuid not null references record,
  reason text not null,
  by uuid,
  at timestamptz(3) not null,
  seen_at timestamptz(3),
  event uuid,
  unique (person, event)
);
create index notice_person on notice (person, at desc);

-- Identity. Secrets are kept as hashes; a session's and a token's are 256 random bits hashed with SHA-256.
create table account (
  person uuid primary key references record,
  password text,
  totp_secret text,
  totp_confirmed_at timestamptz(3),
  totp_last_step bigint,
  failures integer not null default 0,
  locked_until timestamptz(3),
  changed_at timestamptz(3) not null
);
create table session (
  hash bytea primary key,
  person uuid not null references record,
  created_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  client text
);
create index session_person on session (person);
create table token (
  id uuid primary key,
  hash bytea not null unique,
  person uuid not null references record,
  name text not null,
  scopes text[],
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  revoked_at timestamptz(3)
);
create index token_person on token (person);

create table setting (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz(3) not null,
  changed_by uuid
);
create table saved_view (
  id uuid primary key,
  type text not null,
  name text not null,
  person uuid not null references record,
  shared text not null check (shared in ('private', 'everyone')),
  definition jsonb not null,
  changed_at timestamptz(3) not null
);
create index saved_view_type on saved_view (type, person);
create table custom_field (
  id uuid primary key,
  type text not null,
  name text not null,
  field jsonb not null,
  labels jsonb not null,
  created_at timestamptz(3) not null,
  created_by uuid,
  retired_at timestamptz(3),
  unique (type, name)
);
-- Counts the changes a customer made to the declarations, so that every process and page notices.
create table declaration_revision (
  single boolean primary key default true check (single),
  revision bigint not null
);
insert into declaration_revision (revision) values (1);

-- The same key gives the same answer.
create table idempotency (
  person uuid not null,
  key text not null,
  request bytea not null,
  status integer,
  answer jsonb,
  at timestamptz(3) not null,
  primary key (person, key)
);
create index idempotency_at on idempotency (at);

-- How far an import came, so that it can go on after it was torn off.
create table import_run (
  id uuid primary key,
  type text not null,
  fingerprint bytea not null,
  started_at timestamptz(3) not null,
  finished_at timestamptz(3),
  position bigint not null default 0,
  counts jsonb not null default '{}'
);
create index import_run_fingerprint on import_run (type, fingerprint);
