-- A clock that goes on is told into its own row: room on the page lets it be changed there, without a touch of any index.
alter table clock set (fillfactor = 80);

-- My work is counted out of the index alone where pages are known to be visible to all: looked after at every fiftieth of the
-- records, not at every fifth.
alter table record set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
