-- Which requirement a level of a design, or a target of an agreement, meets.
alter table "service_design_levels" add column "requirement" uuid references "requirement";
alter table "agreement_targets" add column "requirement" uuid references "requirement";
create index if not exists "service_design_levels_requirement" on "service_design_levels" (requirement);
create index if not exists "agreement_targets_requirement" on "agreement_targets" (requirement);
