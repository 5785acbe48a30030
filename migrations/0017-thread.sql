-- The thread asks for the newest that lead to a record, of each kind: the index on the end gives them in that order.
create index link_to_kind on link (to_record, kind, from_record);
drop index link_to;
