-- What the door and "reeve check" hold is not held once more by every write (docs/decisions/037): each choice's list of values, and
-- the keys by which tables that one piece of code writes in one statement, or tells anew from the activity, point at each other.

do $$
declare
  held record;
begin
  for held in
    select c.conrelid::regclass as place, c.conname as name
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    where t.relnamespace = 'public'::regnamespace and c.conislocal and c.coninhcount = 0
      and case c.contype
        -- of records and their lines: one of these values
        when 'c' then pg_get_constraintdef(c.oid) ~ '^CHECK \(\("?\w+"? = (ANY \(ARRAY\[)?''' and (
          t.relname in ('activity', 'clock')
          or exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'chain')
          or exists (
            select from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
            where f.conrelid = t.oid and f.contype = 'f' and a.attname = 'owner'
          )
        )
        -- a record's own table to its header
        when 'f' then c.confrelid = 'record'::regclass and (
          pg_get_constraintdef(c.oid) like 'FOREIGN KEY (id)%' and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'chain')
          or t.relname = 'search_document' and pg_get_constraintdef(c.oid) like 'FOREIGN KEY (record)%'
          or t.relname = 'clock' and pg_get_constraintdef(c.oid) ~ '^FOREIGN KEY \((record|agreement)\)'
        )
        else false
      end
  loop
    execute format('alter table %s drop constraint %I', held.place, held.name);
  end loop;
end
$$;

-- A clock that goes on is told into its own row: room on the page lets it be changed there, without a touch of any index.
alter table clock set (fillfactor = 80);
