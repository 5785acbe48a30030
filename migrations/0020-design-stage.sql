create sequence "service_design_number";
create table "service_design" (
  "id" uuid primary key references record,
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
  "title" text,
  "service" uuid,
  "about" text check (about in ('new', 'changed', 'removed')),
  "owner" uuid,
  "target_on" date,
  "previous" uuid,
  "utility" text,
  "availability" text,
  "capacity" text,
  "continuity" text,
  "security" text,
  "architecture" text,
  "transition" text,
  "sunset" text,
  "completeness" bigint,
  "missing" text[],
  "advisable" text[],
  "readiness" text check (readiness in ('incomplete', 'unproven', 'ready')),
  "approved_by" uuid,
  "approved_on" date,
  "end_reason" text,
  "edition" bigint,
  "in_force_from" date,
  "in_force_until" date,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "service_design_outcomes" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "outcome" text,
  "beneficiary" text,
  "seen_by" text
) with (fillfactor = 90);
create table "service_design_levels" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "property" text,
  "metric" text check (metric in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment', 'availability', 'satisfaction', 'first-contact-resolution', 'other')),
  "channel" text check (channel in ('portal', 'e-mail', 'phone', 'chat', 'in-person', 'monitoring', 'api', 'desk')),
  "within" bigint check (within >= 0),
  "share" numeric(18, 3),
  "level" numeric(18, 3),
  "measured_by" text
) with (fillfactor = 90);
create table "service_design_components" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "component" text,
  "item" uuid,
  "origin" text check (origin in ('there', 'built', 'bought', 'rented')),
  "fits" text
) with (fillfactor = 90);
create table "service_design_processes" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "process" text,
  "definition" uuid,
  "change" text check (change in ('as-it-is', 'changed', 'new')),
  "remark" text
) with (fillfactor = 90);
create table "service_design_roles" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "activity" text,
  "responsible" text,
  "accountable" text,
  "consulted" text,
  "informed" text
) with (fillfactor = 90);
create table "service_design_suppliers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "supplier" uuid,
  "delivers" text,
  "agreement" uuid
) with (fillfactor = 90);
create table "service_design_costs" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "item" text,
  "falls" text check (falls in ('once', 'each-month', 'each-year')),
  "amount_minor" bigint,
  "amount_currency" char(3)
) with (fillfactor = 90);
create table "service_design_risks" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "risk" text,
  "treatment" text,
  "plan" text
) with (fillfactor = 90);
create table "service_design_criteria" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "criterion" text,
  "gate" text check (gate in ('transition', 'operation')),
  "met" boolean,
  "met_by" uuid,
  "met_on" date,
  "evidence" text
) with (fillfactor = 90);
create sequence "process_number";
create table "process" (
  "id" uuid primary key references record,
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
  "title" text,
  "purpose" text,
  "trigger" text,
  "scope" text,
  "owner" uuid,
  "previous" uuid,
  "edition" bigint,
  "in_force_from" date,
  "in_force_until" date,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "process_inputs" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "input" text,
  "sender" text
) with (fillfactor = 90);
create table "process_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "done_by" text,
  "what" text,
  "next" text
) with (fillfactor = 90);
create table "process_outputs" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "output" text,
  "receiver" text
) with (fillfactor = 90);
create table "process_roles" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "activity" text,
  "responsible" text,
  "accountable" text,
  "consulted" text,
  "informed" text
) with (fillfactor = 90);
create table "process_measures" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "measure" text,
  "unit" text,
  "target" numeric(18, 3)
) with (fillfactor = 90);
create table "process_policies" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "policy" text
) with (fillfactor = 90);
create sequence "capacity_plan_number";
create table "capacity_plan" (
  "id" uuid primary key references record,
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
  "title" text,
  "service" uuid,
  "item" uuid,
  "team" uuid,
  "owner" uuid,
  "metric" text,
  "unit" text,
  "maximum" numeric(18, 3),
  "threshold" bigint,
  "lead_days" bigint,
  "current" numeric(18, 3),
  "growth" numeric(21, 6),
  "days_until_full" bigint,
  "threshold_on" date,
  "full_on" date,
  "order_by" date,
  "demand" text,
  "decision" text,
  "reviewed_on" date,
  "review_due" date,
  "growth_override" text
) with (fillfactor = 90);
create table "capacity_plan_readings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "read_on" date,
  "used" numeric(18, 3),
  "read_from" text
) with (fillfactor = 90);
create table "capacity_plan_options" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "option" text,
  "adds" numeric(18, 3),
  "cost_minor" bigint,
  "cost_currency" char(3),
  "falls" text check (falls in ('once', 'each-month', 'each-year')),
  "lead_days" bigint,
  "remark" text,
  "chosen" boolean
) with (fillfactor = 90);
create sequence "availability_plan_number";
create table "availability_plan" (
  "id" uuid primary key references record,
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
  "title" text,
  "service" uuid,
  "owner" uuid,
  "target" numeric(18, 3),
  "measured_by" text,
  "expected" numeric(19, 4),
  "downtime" numeric(16, 1),
  "verdict" text check (verdict in ('reached', 'missed', 'unknown')),
  "weakest" text,
  "remark" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "availability_plan_components" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "component" text,
  "item" uuid,
  "availability" numeric(19, 4),
  "copies" bigint,
  "needed" bigint,
  "basis" text check (basis in ('measured', 'promised', 'estimated'))
) with (fillfactor = 90);
create table "availability_plan_measures" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "measure" text,
  "aim" text check (aim in ('fails-less', 'noticed-sooner', 'repaired-sooner', 'bypassed')),
  "stands" text check (stands in ('planned', 'in-place', 'given-up'))
) with (fillfactor = 90);
create table "availability_plan_single_points" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "point" text,
  "item" uuid,
  "effect" text,
  "mitigation" text,
  "stands" text check (stands in ('open', 'mitigated', 'accepted'))
) with (fillfactor = 90);
create sequence "impact_analysis_number";
create table "impact_analysis" (
  "id" uuid primary key references record,
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
  "title" text,
  "service" uuid,
  "process" uuid,
  "owner" uuid,
  "depends_on" text,
  "peaks" text,
  "mtpd" bigint check (mtpd >= 0),
  "rto" bigint check (rto >= 0),
  "rpo" bigint check (rpo >= 0),
  "mbco" text,
  "tier" text check (tier in ('minutes', 'hours', 'day', 'days')),
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "impact_analysis_impacts" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "touches" text check (touches in ('customers', 'financial', 'legal', 'reputation', 'safety', 'operation')),
  "lasting" bigint check (lasting >= 0),
  "severity" text check (severity in ('slight', 'noticeable', 'grave', 'unbearable')),
  "loss_minor" bigint,
  "loss_currency" char(3),
  "remark" text
) with (fillfactor = 90);
create sequence "continuity_plan_number";
create table "continuity_plan" (
  "id" uuid primary key references record,
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
  "title" text,
  "service" uuid,
  "analysis" uuid,
  "scenario" text check (scenario in ('loss-of-site', 'loss-of-people', 'loss-of-supplier', 'loss-of-systems', 'loss-of-data', 'attack', 'other')),
  "signs" text,
  "strategy" text,
  "owner" uuid,
  "rto" bigint check (rto >= 0),
  "rpo" bigint check (rpo >= 0),
  "exercise_months" bigint,
  "exercised_on" date,
  "exercise_due" date,
  "proof" text check (proof in ('never-exercised', 'not-reached', 'proven')),
  "invoked_at" timestamptz(3),
  "invoked_by" uuid,
  "occasion" text,
  "incident" uuid,
  "outcome" text,
  "reminded_of" date,
  "edition" bigint,
  "in_force_from" date,
  "in_force_until" date,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "continuity_plan_team" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "task" text,
  "person" uuid,
  "deputy" uuid,
  "reached" text
) with (fillfactor = 90);
create table "continuity_plan_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "done_by" text,
  "takes" bigint check (takes >= 0),
  "seen_by" text
) with (fillfactor = 90);
create table "continuity_plan_exercises" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "held_on" date,
  "manner" text check (manner in ('tabletop', 'walkthrough', 'simulation', 'full')),
  "result" text check (result in ('passed', 'passed-with-findings', 'failed')),
  "recovered" bigint check (recovered >= 0),
  "lost" bigint check (lost >= 0),
  "findings" text
) with (fillfactor = 90);
create table "continuity_plan_activations" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "invoked" timestamptz(3),
  "invoker" uuid,
  "occasion" text,
  "incident" uuid,
  "ended" timestamptz(3),
  "recovered" bigint check (recovered >= 0),
  "outcome" text
) with (fillfactor = 90);
create sequence "sustainability_assessment_number";
create table "sustainability_assessment" (
  "id" uuid primary key references record,
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
  "title" text,
  "service" uuid,
  "owner" uuid,
  "starts_on" date,
  "ends_on" date,
  "intensity" numeric(16, 1),
  "intensity_source" text,
  "pue" numeric(17, 2),
  "energy" numeric(16, 1),
  "in_use" numeric(16, 1),
  "embodied" numeric(16, 1),
  "total" numeric(16, 1),
  "uncertainty" numeric(16, 1),
  "measured_share" bigint,
  "lifespan" text,
  "end_of_life" text,
  "social" text,
  "viability" text
) with (fillfactor = 90);
create table "sustainability_assessment_items" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "item" text,
  "component" uuid,
  "pieces" bigint,
  "share" numeric(17, 2),
  "basis" text check (basis in ('measured', 'nameplate', 'estimate')),
  "energy" numeric(18, 3),
  "watts" numeric(17, 2),
  "hours" numeric(16, 1),
  "uncertainty" bigint,
  "embodied" numeric(17, 2),
  "life_years" numeric(16, 1)
) with (fillfactor = 90);
create table "sustainability_assessment_actions" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "action" text,
  "saves" numeric(16, 1),
  "stands" text check (stands in ('idea', 'agreed', 'done'))
) with (fillfactor = 90);
alter table "service_design" add foreign key ("service") references "service";
alter table "service_design" add foreign key ("owner") references "person";
alter table "service_design" add foreign key ("previous") references "service_design";
alter table "service_design" add foreign key ("approved_by") references "person";
alter table "service_design_outcomes" add foreign key ("owner") references "service_design";
alter table "service_design_levels" add foreign key ("owner") references "service_design";
alter table "service_design_components" add foreign key ("owner") references "service_design";
alter table "service_design_components" add foreign key ("item") references "configuration_item";
alter table "service_design_processes" add foreign key ("owner") references "service_design";
alter table "service_design_processes" add foreign key ("definition") references "process";
alter table "service_design_roles" add foreign key ("owner") references "service_design";
alter table "service_design_suppliers" add foreign key ("owner") references "service_design";
alter table "service_design_suppliers" add foreign key ("supplier") references "organisation";
alter table "service_design_suppliers" add foreign key ("agreement") references "agreement";
alter table "service_design_costs" add foreign key ("owner") references "service_design";
alter table "service_design_risks" add foreign key ("owner") references "service_design";
alter table "service_design_criteria" add foreign key ("owner") references "service_design";
alter table "service_design_criteria" add foreign key ("met_by") references "person";
alter table "process" add foreign key ("owner") references "person";
alter table "process" add foreign key ("previous") references "process";
alter table "process_inputs" add foreign key ("owner") references "process";
alter table "process_steps" add foreign key ("owner") references "process";
alter table "process_outputs" add foreign key ("owner") references "process";
alter table "process_roles" add foreign key ("owner") references "process";
alter table "process_measures" add foreign key ("owner") references "process";
alter table "process_policies" add foreign key ("owner") references "process";
alter table "capacity_plan" add foreign key ("service") references "service";
alter table "capacity_plan" add foreign key ("item") references "configuration_item";
alter table "capacity_plan" add foreign key ("team") references "team";
alter table "capacity_plan" add foreign key ("owner") references "person";
alter table "capacity_plan_readings" add foreign key ("owner") references "capacity_plan";
alter table "capacity_plan_options" add foreign key ("owner") references "capacity_plan";
alter table "availability_plan" add foreign key ("service") references "service";
alter table "availability_plan" add foreign key ("owner") references "person";
alter table "availability_plan_components" add foreign key ("owner") references "availability_plan";
alter table "availability_plan_components" add foreign key ("item") references "configuration_item";
alter table "availability_plan_measures" add foreign key ("owner") references "availability_plan";
alter table "availability_plan_single_points" add foreign key ("owner") references "availability_plan";
alter table "availability_plan_single_points" add foreign key ("item") references "configuration_item";
alter table "impact_analysis" add foreign key ("service") references "service";
alter table "impact_analysis" add foreign key ("process") references "process";
alter table "impact_analysis" add foreign key ("owner") references "person";
alter table "impact_analysis_impacts" add foreign key ("owner") references "impact_analysis";
alter table "continuity_plan" add foreign key ("service") references "service";
alter table "continuity_plan" add foreign key ("analysis") references "impact_analysis";
alter table "continuity_plan" add foreign key ("owner") references "person";
alter table "continuity_plan" add foreign key ("invoked_by") references "person";
alter table "continuity_plan" add foreign key ("incident") references "incident";
alter table "continuity_plan_team" add foreign key ("owner") references "continuity_plan";
alter table "continuity_plan_team" add foreign key ("person") references "person";
alter table "continuity_plan_team" add foreign key ("deputy") references "person";
alter table "continuity_plan_steps" add foreign key ("owner") references "continuity_plan";
alter table "continuity_plan_exercises" add foreign key ("owner") references "continuity_plan";
alter table "continuity_plan_activations" add foreign key ("owner") references "continuity_plan";
alter table "continuity_plan_activations" add foreign key ("invoker") references "person";
alter table "continuity_plan_activations" add foreign key ("incident") references "incident";
alter table "sustainability_assessment" add foreign key ("service") references "service";
alter table "sustainability_assessment" add foreign key ("owner") references "person";
alter table "sustainability_assessment_items" add foreign key ("owner") references "sustainability_assessment";
alter table "sustainability_assessment_items" add foreign key ("component") references "configuration_item";
alter table "sustainability_assessment_actions" add foreign key ("owner") references "sustainability_assessment";
create unique index if not exists "service_design_number_unique" on "service_design" (number);
create unique index if not exists "service_design_source" on "service_design" (source, source_key) where source is not null;
create index if not exists "service_design_created" on "service_design" (created_at, id);
create index if not exists "service_design_state" on "service_design" (state, state_at, id);
create index if not exists "service_design_service" on "service_design" (service, created_at, id) where service is not null;
create index if not exists "service_design_owner" on "service_design" (owner, created_at, id) where owner is not null;
create index if not exists "service_design_previous" on "service_design" (previous, created_at, id) where previous is not null;
create index if not exists "service_design_approved_by" on "service_design" (approved_by, created_at, id) where approved_by is not null;
create index if not exists "service_design_sort_title" on "service_design" (title, id);
create index if not exists "service_design_sort_target_on" on "service_design" (target_on, id);
create index if not exists "service_design_sort_completeness" on "service_design" (completeness, id);
create index if not exists "service_design_list_current" on "service_design" (target_on, id) where state in ('draft', 'in-review', 'approved') and archived_at is null;
create index if not exists "service_design_list_mine" on "service_design" (owner, completeness, id) where state in ('draft', 'in-review', 'approved', 'in-use') and archived_at is null;
create index if not exists "service_design_readers" on "service_design" using gin (readers) where readers <> '{}';
create index if not exists "service_design_outcomes_owner" on "service_design_outcomes" (owner, place);
create index if not exists "service_design_levels_owner" on "service_design_levels" (owner, place);
create index if not exists "service_design_components_owner" on "service_design_components" (owner, place);
create index if not exists "service_design_components_item" on "service_design_components" (item);
create index if not exists "service_design_processes_owner" on "service_design_processes" (owner, place);
create index if not exists "service_design_processes_definition" on "service_design_processes" (definition);
create index if not exists "service_design_roles_owner" on "service_design_roles" (owner, place);
create index if not exists "service_design_suppliers_owner" on "service_design_suppliers" (owner, place);
create index if not exists "service_design_suppliers_supplier" on "service_design_suppliers" (supplier);
create index if not exists "service_design_suppliers_agreement" on "service_design_suppliers" (agreement);
create index if not exists "service_design_costs_owner" on "service_design_costs" (owner, place);
create index if not exists "service_design_risks_owner" on "service_design_risks" (owner, place);
create index if not exists "service_design_criteria_owner" on "service_design_criteria" (owner, place);
create index if not exists "service_design_criteria_met_by" on "service_design_criteria" (met_by);
create unique index if not exists "process_number_unique" on "process" (number);
create unique index if not exists "process_source" on "process" (source, source_key) where source is not null;
create index if not exists "process_created" on "process" (created_at, id);
create index if not exists "process_state" on "process" (state, state_at, id);
create index if not exists "process_owner" on "process" (owner, created_at, id) where owner is not null;
create index if not exists "process_previous" on "process" (previous, created_at, id) where previous is not null;
create index if not exists "process_sort_title" on "process" (title, id);
create index if not exists "process_sort_review_due" on "process" (review_due, id);
create index if not exists "process_sort_updated_at" on "process" (updated_at, id);
create index if not exists "process_list_drafts" on "process" (updated_at desc, id) where state in ('draft', 'in-review') and archived_at is null;
create index if not exists "process_readers" on "process" using gin (readers) where readers <> '{}';
create index if not exists "process_inputs_owner" on "process_inputs" (owner, place);
create index if not exists "process_steps_owner" on "process_steps" (owner, place);
create index if not exists "process_outputs_owner" on "process_outputs" (owner, place);
create index if not exists "process_roles_owner" on "process_roles" (owner, place);
create index if not exists "process_measures_owner" on "process_measures" (owner, place);
create index if not exists "process_policies_owner" on "process_policies" (owner, place);
create unique index if not exists "capacity_plan_number_unique" on "capacity_plan" (number);
create unique index if not exists "capacity_plan_source" on "capacity_plan" (source, source_key) where source is not null;
create index if not exists "capacity_plan_created" on "capacity_plan" (created_at, id);
create index if not exists "capacity_plan_state" on "capacity_plan" (state, state_at, id);
create index if not exists "capacity_plan_service" on "capacity_plan" (service, created_at, id) where service is not null;
create index if not exists "capacity_plan_item" on "capacity_plan" (item, created_at, id) where item is not null;
create index if not exists "capacity_plan_team" on "capacity_plan" (team, created_at, id) where team is not null;
create index if not exists "capacity_plan_owner" on "capacity_plan" (owner, created_at, id) where owner is not null;
create index if not exists "capacity_plan_sort_title" on "capacity_plan" (title, id);
create index if not exists "capacity_plan_sort_full_on" on "capacity_plan" (full_on, id);
create index if not exists "capacity_plan_sort_order_by" on "capacity_plan" (order_by, id);
create index if not exists "capacity_plan_list_current" on "capacity_plan" (full_on, id) where state in ('watched', 'planned') and archived_at is null;
create index if not exists "capacity_plan_list_mine" on "capacity_plan" (owner, order_by, id) where state in ('watched', 'planned') and archived_at is null;
create index if not exists "capacity_plan_queue_title" on "capacity_plan" (team, title, id) where state in ('planned') and archived_at is null;
create index if not exists "capacity_plan_queue_full_on" on "capacity_plan" (team, full_on, id) where state in ('planned') and archived_at is null;
create index if not exists "capacity_plan_queue_order_by" on "capacity_plan" (team, order_by, id) where state in ('planned') and archived_at is null;
create index if not exists "capacity_plan_readers" on "capacity_plan" using gin (readers) where readers <> '{}';
create index if not exists "capacity_plan_readings_owner" on "capacity_plan_readings" (owner, place);
create index if not exists "capacity_plan_options_owner" on "capacity_plan_options" (owner, place);
create unique index if not exists "availability_plan_number_unique" on "availability_plan" (number);
create unique index if not exists "availability_plan_source" on "availability_plan" (source, source_key) where source is not null;
create index if not exists "availability_plan_created" on "availability_plan" (created_at, id);
create index if not exists "availability_plan_state" on "availability_plan" (state, state_at, id);
create index if not exists "availability_plan_service" on "availability_plan" (service, created_at, id) where service is not null;
create index if not exists "availability_plan_owner" on "availability_plan" (owner, created_at, id) where owner is not null;
create index if not exists "availability_plan_sort_title" on "availability_plan" (title, id);
create index if not exists "availability_plan_sort_review_due" on "availability_plan" (review_due, id);
create index if not exists "availability_plan_readers" on "availability_plan" using gin (readers) where readers <> '{}';
create index if not exists "availability_plan_components_owner" on "availability_plan_components" (owner, place);
create index if not exists "availability_plan_components_item" on "availability_plan_components" (item);
create index if not exists "availability_plan_measures_owner" on "availability_plan_measures" (owner, place);
create index if not exists "availability_plan_single_points_owner" on "availability_plan_single_points" (owner, place);
create index if not exists "availability_plan_single_points_item" on "availability_plan_single_points" (item);
create unique index if not exists "impact_analysis_number_unique" on "impact_analysis" (number);
create unique index if not exists "impact_analysis_source" on "impact_analysis" (source, source_key) where source is not null;
create index if not exists "impact_analysis_created" on "impact_analysis" (created_at, id);
create index if not exists "impact_analysis_state" on "impact_analysis" (state, state_at, id);
create index if not exists "impact_analysis_service" on "impact_analysis" (service, created_at, id) where service is not null;
create index if not exists "impact_analysis_process" on "impact_analysis" (process, created_at, id) where process is not null;
create index if not exists "impact_analysis_owner" on "impact_analysis" (owner, created_at, id) where owner is not null;
create index if not exists "impact_analysis_sort_title" on "impact_analysis" (title, id);
create index if not exists "impact_analysis_sort_rto" on "impact_analysis" (rto, id);
create index if not exists "impact_analysis_sort_review_due" on "impact_analysis" (review_due, id);
create index if not exists "impact_analysis_readers" on "impact_analysis" using gin (readers) where readers <> '{}';
create index if not exists "impact_analysis_impacts_owner" on "impact_analysis_impacts" (owner, place);
create unique index if not exists "continuity_plan_number_unique" on "continuity_plan" (number);
create unique index if not exists "continuity_plan_source" on "continuity_plan" (source, source_key) where source is not null;
create index if not exists "continuity_plan_created" on "continuity_plan" (created_at, id);
create index if not exists "continuity_plan_state" on "continuity_plan" (state, state_at, id);
create index if not exists "continuity_plan_service" on "continuity_plan" (service, created_at, id) where service is not null;
create index if not exists "continuity_plan_analysis" on "continuity_plan" (analysis, created_at, id) where analysis is not null;
create index if not exists "continuity_plan_owner" on "continuity_plan" (owner, created_at, id) where owner is not null;
create index if not exists "continuity_plan_invoked_by" on "continuity_plan" (invoked_by, created_at, id) where invoked_by is not null;
create index if not exists "continuity_plan_incident" on "continuity_plan" (incident, created_at, id) where incident is not null;
create index if not exists "continuity_plan_sort_title" on "continuity_plan" (title, id);
create index if not exists "continuity_plan_sort_exercise_due" on "continuity_plan" (exercise_due, id);
create index if not exists "continuity_plan_list_current" on "continuity_plan" (exercise_due, id) where state in ('in-force', 'invoked', 'stood-down') and archived_at is null;
create index if not exists "continuity_plan_readers" on "continuity_plan" using gin (readers) where readers <> '{}';
create index if not exists "continuity_plan_team_owner" on "continuity_plan_team" (owner, place);
create index if not exists "continuity_plan_team_person" on "continuity_plan_team" (person);
create index if not exists "continuity_plan_team_deputy" on "continuity_plan_team" (deputy);
create index if not exists "continuity_plan_steps_owner" on "continuity_plan_steps" (owner, place);
create index if not exists "continuity_plan_exercises_owner" on "continuity_plan_exercises" (owner, place);
create index if not exists "continuity_plan_activations_owner" on "continuity_plan_activations" (owner, place);
create index if not exists "continuity_plan_activations_invoker" on "continuity_plan_activations" (invoker);
create index if not exists "continuity_plan_activations_incident" on "continuity_plan_activations" (incident);
create unique index if not exists "sustainability_assessment_number_unique" on "sustainability_assessment" (number);
create unique index if not exists "sustainability_assessment_source" on "sustainability_assessment" (source, source_key) where source is not null;
create index if not exists "sustainability_assessment_created" on "sustainability_assessment" (created_at, id);
create index if not exists "sustainability_assessment_state" on "sustainability_assessment" (state, state_at, id);
create index if not exists "sustainability_assessment_service" on "sustainability_assessment" (service, created_at, id) where service is not null;
create index if not exists "sustainability_assessment_owner" on "sustainability_assessment" (owner, created_at, id) where owner is not null;
create index if not exists "sustainability_assessment_sort_title" on "sustainability_assessment" (title, id);
create index if not exists "sustainability_assessment_sort_total" on "sustainability_assessment" (total, id);
create index if not exists "sustainability_assessment_readers" on "sustainability_assessment" using gin (readers) where readers <> '{}';
create index if not exists "sustainability_assessment_items_owner" on "sustainability_assessment_items" (owner, place);
create index if not exists "sustainability_assessment_items_component" on "sustainability_assessment_items" (component);
create index if not exists "sustainability_assessment_actions_owner" on "sustainability_assessment_actions" (owner, place);
