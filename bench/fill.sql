-- A batch of incidents with the shape that the product makes: row, header, activity with its seals, search document.
-- {from}, {to} and {total} are numbers; bench_cast holds who and what there is, bench_word the words people use.
create temp table seed on commit drop as
with drawn as (
  select n, at, hash,
    (select w.word from bench_word w where w.place = (hash >> 3) % 300) as thing,
    (select w.word from bench_word w where w.place = 300 + (hash >> 13) % 40) as trouble,
    (select w.word from bench_word w where w.place = 340 + (hash >> 20) % 200) as spot,
    -- Squared, so that a few words are everywhere and most are rare.
    (select string_agg(w.word, ' ' order by g) from generate_series(1, 24) g join bench_word w on w.place = (power(((hashint8extended(n, g) & 65535) / 65536.0), 2) * 5000)::int) as story
  from (
    select n, hashint8extended(n, 7) & 4611686018427387903 as hash,
      date_trunc('milliseconds', timestamptz '{until}' - interval '3 years' * (1 - n::float8 / {total})) as at
    from generate_series({from}, {to}) n
  ) numbered
),
cast_in as (
  select d.*, requester.id as requester, requester.organisation, service.id as service, service.team,
    agent.id as agent,
    (array['high', 'medium', 'low'])[1 + (hash >> 31) % 3] as impact,
    (array['high', 'medium', 'low'])[1 + (hash >> 34) % 3] as urgency,
    (array['portal', 'e-mail', 'phone', 'desk'])[1 + (hash >> 37) % 4] as channel,
    (array['hardware', 'software', 'network', 'access'])[1 + (hash >> 40) % 4] as classification,
    -- One in twenty is not finished: mostly the newest.
    case when n::float8 / {total} > 0.97 or (hash >> 43) % 100 < 2
      then (array['new', 'assigned', 'assigned', 'waiting'])[1 + (hash >> 50) % 4]
      else 'closed' end as state
  from drawn d
  join bench_requester requester on requester.place = d.hash % (select count(*) from bench_requester)
  join bench_service service on service.place = (d.hash >> 7) % (select count(*) from bench_service)
  join bench_agent agent on agent.place = (d.hash >> 17) % (select count(*) from bench_agent)
)
select n, at, state, requester, organisation, service, team, agent, impact, urgency, channel, classification,
  (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5('a' || n), 1, 3) || '8' || substr(md5('b' || n), 1, 15))::uuid as id,
  'INC-' || n as number,
  thing || ' ' || trouble || ' in ' || spot || ' (VT-' || 10000 + hash % 900000 || ')' as title,
  'The ' || thing || ' in ' || spot || ': ' || story as description,
  'Restarted the ' || thing || ' and told ' || spot || '.' as resolution,
  ({matrix}::jsonb -> impact ->> urgency) as priority,
  case state when 'new' then 1 when 'assigned' then 2 when 'waiting' then 3 else 4 end as version,
  at + interval '10 minutes' as assigned_at,
  at + interval '2 hours' as moved_at,
  at + interval '8 days' as closed_at
from cast_in;

-- Every entry as canonical JSON: keys sorted, nothing but what was said.
create temp table told on commit drop as
select s.id, s.n, e.seq, e.what, e.by, e.at, e.channel, e.content::jsonb as content,
  decode(md5('salt ' || s.n || ' ' || e.seq), 'hex') as salt,
  null::bytea as digest,
  '{"by":"' || e.by || '","channel":' || coalesce('"' || e.channel || '"', 'null') || ',"content":' || e.content || ',"direction":null,"happenedAt":"' ||
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","history":false,"record":"' || s.id || '","seq":' || e.seq || ',"side":null,"visibility":"public","what":"' || e.what || '"}' as canonical
from seed s
cross join lateral (
  values
    (1, 'created', s.requester, s.at, s.channel,
      '{"changes":{"channel":[null,"' || s.channel || '"],"classification":[null,"' || s.classification || '"],"description":[null,"' || s.description || '"],"impact":[null,"' || s.impact || '"],"organisation":[null,"' || s.organisation || '"],"priority":[null,"' || s.priority || '"],"requester":[null,"' || s.requester || '"],"service":[null,"' || s.service || '"],"team":[null,"' || s.team || '"],"title":[null,"' || s.title || '"],"urgency":[null,"' || s.urgency || '"]},' ||
      '"decisions":{"organisation":{"because":"requestersOrganisation","facts":{"organisation":"' || s.organisation || '"}},"priority":{"because":"matrix","facts":{"impact":"' || s.impact || '","matrix":' || {matrix} || ',"urgency":"' || s.urgency || '"}},"team":{"because":"serviceTeam","facts":{"supportTeam":"' || s.team || '"}}},"to":"new"}'),
    (2, 'transitioned', s.agent, s.assigned_at, null,
      '{"changes":{"assignee":[null,"' || s.agent || '"]},"from":"new","to":"assigned","verb":"assign"}'),
    (3, 'transitioned', s.agent, s.moved_at, null,
      case when s.state = 'waiting' then '{"changes":{"waitingFor":[null,"requester"]},"from":"assigned","to":"waiting","verb":"wait"}'
      else '{"changes":{"resolution":[null,"' || s.resolution || '"],"resolutionCode":[null,"solved"]},"from":"assigned","to":"resolved","verb":"resolve"}' end),
    (4, 'transitioned', s.agent, s.closed_at, null, '{"from":"resolved","to":"closed","verb":"close"}')
) e(seq, what, by, at, channel, content)
where e.seq <= s.version;
update told set digest = sha256(salt || convert_to(canonical, 'UTF8'));

create temp table chained on commit drop as
with recursive chain as (
  select id, seq, sha256(decode(repeat('00', 32), 'hex') || digest) as hash from told where seq = 1
  union all
  select t.id, t.seq, sha256(c.hash || t.digest) from chain c join told t on t.id = c.id and t.seq = c.seq + 1
)
select * from chain;

insert into record (id, type, number, title, state, category, requester, assignee, team, organisation, readers, version, created_at, updated_at)
select id, 'incident', number, title, state, case state when 'closed' then 'closed' when 'waiting' then 'waiting' else 'open' end, requester,
  case when version > 1 then agent end, team, organisation, '{}', version, at,
  case version when 1 then at when 2 then assigned_at when 3 then moved_at else closed_at end
from seed order by n;

insert into incident (id, number, state, version, chain, readers, created_at, created_by, updated_at, updated_by, state_at, title, description, requester, organisation,
  channel, service, classification, impact, urgency, priority, waiting_for, resolution_code, resolution, team, assignee)
select s.id, number, state, version, c.hash, '{}', s.at, requester, moved.at, case when version = 1 then requester else agent end, moved.at, title, description, requester, organisation,
  channel, service, classification, impact, urgency, priority, case when state = 'waiting' then 'requester' end,
  case when state = 'closed' then 'solved' end, case when state = 'closed' then resolution end, team, case when version > 1 then agent end
from seed s
join chained c on c.id = s.id and c.seq = s.version
cross join lateral (select case version when 1 then s.at when 2 then assigned_at when 3 then moved_at else closed_at end as at) moved
order by n;

insert into activity (id, record, type, seq, what, visibility, by, happened_at, recorded_at, channel, history, content, salt, digest, hash)
select (lpad(to_hex((extract(epoch from t.at) * 1000)::bigint), 12, '0') || '7' || substr(md5('c' || t.n || t.seq), 1, 3) || '8' || substr(md5('d' || t.n || t.seq), 1, 15))::uuid,
  t.id, 'incident', t.seq, t.what, 'public', t.by, t.at, t.at, t.channel, false, t.content, t.salt, t.digest, c.hash
from told t join chained c on c.id = t.id and c.seq = t.seq order by t.n, t.seq;

insert into search_document (record, words)
select id,
  setweight(to_tsvector('reeve_plain', title), 'A') || setweight(to_tsvector('reeve_en', title), 'A') || setweight(to_tsvector('reeve_de', title), 'A') ||
  setweight(to_tsvector('reeve_plain', story), 'C') || setweight(to_tsvector('reeve_en', story), 'C') || setweight(to_tsvector('reeve_de', story), 'C') ||
  setweight(to_tsvector('reeve_plain', classification), 'D') || setweight(to_tsvector('reeve_en', classification), 'D') || setweight(to_tsvector('reeve_de', classification), 'D')
from (select n, id, title, classification, description || case when state = 'closed' then E'\n' || resolution else '' end as story from seed) s
order by n;
