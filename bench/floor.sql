-- The same work by plain SQL: a ticket of 27 columns with 5 indexes, an audit row and a timer row.
drop schema if exists floor cascade;
create schema floor;
create table floor.ticket as
select row_number() over (order by i.created_at)::int as id, i.number, i.title, i.description, i.state, i.priority, i.impact, i.urgency, i.channel, i.service, i.configuration_item,
  i.classification, i.subclassification, i.requester, i.organisation, i.team, i.assignee, null::uuid as parent, i.resolution_code, i.resolution, i.created_at, i.created_by,
  i.updated_at, i.updated_by, i.state_at, i.version, i.waiting_for
from incident i;
alter table floor.ticket add primary key (id);
create index on floor.ticket (number);
create index on floor.ticket (team, priority, created_at, id) where state in ('new', 'assigned', 'waiting');
create index on floor.ticket (assignee) where state in ('new', 'assigned', 'waiting');
create index on floor.ticket (requester, created_at);
create sequence floor.ticket_id;
select setval('floor.ticket_id', (select max(id) from floor.ticket));
create table floor.audit (id bigint generated always as identity primary key, ticket int not null, at timestamptz not null, by uuid, what text not null, content jsonb);
create index on floor.audit (ticket);
create table floor.timer (ticket int primary key, due timestamptz not null, state text not null);
insert into floor.timer select id, created_at + interval '8 hours', 'running' from floor.ticket;
create table floor.words as select id, to_tsvector('reeve_en', title || ' ' || coalesce(description, '') || ' ' || coalesce(resolution, '')) as words from floor.ticket;
alter table floor.words add primary key (id);
create index on floor.words using gin (words);
create table floor.team as select row_number() over ()::int as place, id from team;
create table floor.person as select row_number() over ()::int as place, id from person;
create table floor.word as select row_number() over ()::int as place, word from unnest('{words}'::text[]) as w(word);
alter table floor.team add primary key (place);
alter table floor.person add primary key (place);
alter table floor.word add primary key (place);
vacuum analyze floor.ticket, floor.audit, floor.timer, floor.words, floor.team, floor.person, floor.word;
