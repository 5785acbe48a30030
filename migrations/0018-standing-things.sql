-- What stands under somebody's care, over all types: services, objectives, agreements. Work is never among it.
create index record_assignee_standing on record (assignee, due, created_at, id) include (type)
  where category = 'active' and archived_at is null;
