-- My work is counted out of the index alone where pages are known to be visible to all: looked after at every fiftieth of the
-- records, not at every fifth.
alter table record set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
