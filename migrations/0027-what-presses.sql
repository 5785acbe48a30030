-- What presses is found along the thread however many others there are. Few rows are in these, so that other writes cost nothing more.
create index if not exists "incident_presses_service" on "incident" (service, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null and priority in ('P1');
create index if not exists "incident_presses_configuration_item" on "incident" (configuration_item, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null and priority in ('P1');
