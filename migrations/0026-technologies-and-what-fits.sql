-- Technologies and what goes together; what designs cost in all, and how much of what they need does not fit.
alter table "service_design" add column "misfits" bigint;
alter table "service_design" add column "misfit_reason" text;
alter table "service_design" add column "cost_once_minor" bigint;
alter table "service_design" add column "cost_once_currency" char(3);
alter table "service_design" add column "cost_each_year_minor" bigint;
alter table "service_design" add column "cost_each_year_currency" char(3);
alter table "service_design" add column "cost_years" bigint;
alter table "service_design" add column "cost_in_all_minor" bigint;
alter table "service_design" add column "cost_in_all_currency" char(3);
alter table "service_design_components" add column "kind" text;
alter table "service_design_components" add column "in_version" text;
create sequence "technology_number";
create table "technology" (
  "id" uuid primary key,
  "number" text not null,
  "state" text not null,
  "version" integer not null,
  "chain" bytea not null,
  "readers" uuid[] not null,
  "source" text,
  "source_key" text,
  "created_at" timestamptz(3) not null,
  "created_by" uuid,
  "updated_at" timestamptz(3) not null,
  "updated_by" uuid,
  "state_at" timestamptz(3) not null,
  "archived_at" timestamptz(3),
  "name" text,
  "kind" text,
  "maker" uuid,
  "description" text
) with (fillfactor = 90);
create table "technology_compatibility" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "from" text,
  "until" text,
  "other" uuid,
  "other_from" text,
  "other_until" text,
  "fit" text,
  "remark" text,
  "known_on" date
) with (fillfactor = 90);
alter table "technology" add foreign key ("maker") references "organisation";
alter table "technology_compatibility" add foreign key ("owner") references "technology";
alter table "technology_compatibility" add foreign key ("other") references "technology";
alter table "service_design_components" add column "technology" uuid references "technology";
alter table "configuration_item" add column "technology" uuid references "technology";

-- What designs that are there cost, added up as it is from now on at each write.
update service_design set cost_years = 3;
update service_design d
set cost_once_minor = s.once, cost_once_currency = case when s.once is not null then s.currency end,
  cost_each_year_minor = s.each_year, cost_each_year_currency = case when s.each_year is not null then s.currency end,
  cost_in_all_minor = coalesce(s.once, 0) + 3 * coalesce(s.each_year, 0), cost_in_all_currency = s.currency
from (
  select owner, min(amount_currency) as currency,
    sum(amount_minor) filter (where falls = 'once') as once,
    sum(amount_minor * case falls when 'each-month' then 12 else 1 end) filter (where falls <> 'once') as each_year
  from service_design_costs
  where amount_minor is not null
  group by owner
  having count(distinct amount_currency) = 1
) s
where s.owner = d.id;

create index if not exists "service_design_components_technology" on "service_design_components" (technology);
create index if not exists "configuration_item_technology" on "configuration_item" (technology, created_at, id) where technology is not null;
create unique index if not exists "technology_number_unique" on "technology" (number);
create unique index if not exists "technology_source" on "technology" (source, source_key) where source is not null;
create index if not exists "technology_created" on "technology" (created_at, id);
create index if not exists "technology_state" on "technology" (state, state_at, id);
create unique index if not exists "technology_name_unique" on "technology" (lower(name)) where archived_at is null;
create index if not exists "technology_maker" on "technology" (maker, created_at, id) where maker is not null;
create index if not exists "technology_sort_name" on "technology" (name, id);
create index if not exists "technology_readers" on "technology" using gin (readers) where readers <> '{}';
create index if not exists "technology_compatibility_owner" on "technology_compatibility" (owner, place);
create index if not exists "technology_compatibility_other" on "technology_compatibility" (other);
