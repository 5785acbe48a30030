-- What stands below a record never stands above it as well: organisations, services, objectives, and every type that says `tree`.

create function reeve_refuse_circle() returns trigger language plpgsql as $$
declare
  parent text := tg_argv[0];
  circle boolean;
  below text;
begin
  -- One at a time in each table: two who turn a tree round at once would each see only half of it.
  perform pg_advisory_xact_lock(1919247730, tg_relid::integer);
  execute format(
    'with recursive above(id) as (
       select t.%1$I from %2$I t where t.id = $1 and t.%1$I is not null
       union select t.%1$I from %2$I t join above a on t.id = a.id where t.%1$I is not null
     ) select exists (select from above where id = $1)', parent, tg_table_name) using new.id into circle;
  if circle then
    execute format('select number from %2$I t where t.id = (select s.%1$I from %2$I s where s.id = $1)', parent, tg_table_name)
      using new.id into below;
    raise exception '% stands below % already, so it cannot stand above it as well.', below, new.number
      using errcode = 'check_violation', constraint = tg_name, column = parent, table = tg_table_name;
  end if;
  return null;
end $$;

create trigger "organisation_circle" after insert or update of "parent" on "organisation" for each row when (new."parent" is not null) execute function reeve_refuse_circle('parent');
create trigger "service_circle" after insert or update of "parent" on "service" for each row when (new."parent" is not null) execute function reeve_refuse_circle('parent');
create trigger "objective_circle" after insert or update of "parent" on "objective" for each row when (new."parent" is not null) execute function reeve_refuse_circle('parent');
