-- What a design promises by a measure, what a catalogue item says is promised, and what measures came to in the period of a review.
alter table "service_design_levels" add column "measure" uuid references "measure";
create table "catalogue_item_levels" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "metric" text check (metric in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment')),
  "within" bigint check (within >= 0),
  "share" numeric(18, 3),
  "counted" text check (counted in ('service-hours', 'around-the-clock')),
  "agreement" uuid
) with (fillfactor = 90);
create table "service_review_results" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "measure" uuid,
  "name" text,
  "unit" text,
  "value" numeric(18, 3),
  "target" numeric(18, 3),
  "stands" text check (stands in ('met', 'near', 'missed'))
) with (fillfactor = 90);
alter table "catalogue_item_levels" add foreign key ("owner") references "catalogue_item";
alter table "catalogue_item_levels" add foreign key ("agreement") references "agreement";
alter table "service_review_results" add foreign key ("owner") references "service_review";
alter table "service_review_results" add foreign key ("measure") references "measure";
create index if not exists "service_design_levels_measure" on "service_design_levels" (measure);
create index if not exists "catalogue_item_levels_owner" on "catalogue_item_levels" (owner, place);
create index if not exists "catalogue_item_levels_agreement" on "catalogue_item_levels" (agreement);
create index if not exists "service_review_results_owner" on "service_review_results" (owner, place);
create index if not exists "service_review_results_measure" on "service_review_results" (measure);
