-- The strategy: assessments, requirements, directions, capabilities, risks, business cases, budgets and costs; what a portfolio says of a service.
create sequence "assessment_number";
create table "assessment" (
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
  "owner" uuid,
  "period_from" date,
  "period_until" date,
  "situation" text,
  "market_spaces" text,
  "customer_needs" text,
  "conclusion" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "assessment_stakeholders" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "who" text,
  "expects" text,
  "influence" text check (influence in ('high', 'medium', 'low'))
) with (fillfactor = 90);
create table "assessment_findings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "finding" text,
  "aspect" text check (aspect in ('strength', 'weakness', 'opportunity', 'threat')),
  "field" text check (field in ('political', 'economic', 'social', 'technological', 'legal', 'environmental', 'internal')),
  "weight" text check (weight in ('high', 'medium', 'low')),
  "evidence" text
) with (fillfactor = 90);
create sequence "requirement_number";
create table "requirement" (
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
  "description" text,
  "kind" text check (kind in ('functional', 'availability', 'capacity', 'continuity', 'security', 'accessibility', 'sustainability', 'usability', 'regulatory', 'support')),
  "service" uuid,
  "raised_by" uuid,
  "stakeholder" text,
  "origin" text,
  "owner" uuid,
  "importance" text check (importance in ('must', 'should', 'could', 'not-now')),
  "acceptance_criterion" text,
  "evidence" text,
  "reason" text
) with (fillfactor = 90);
create sequence "direction_number";
create table "direction" (
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
  "question" text,
  "background" text,
  "owner" uuid,
  "decision_due" date,
  "leading" text,
  "chosen" text,
  "way" text check (way in ('make', 'buy', 'outsource', 'cloud', 'automate')),
  "rationale" text,
  "decided_on" date,
  "decided_by_whom" uuid,
  "standing" text check (standing in ('sound', 'in-question')),
  "next_check" date,
  "reminded_of" date,
  "drop_reason" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "direction_options" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "name" text,
  "way" text check (way in ('make', 'buy', 'outsource', 'cloud', 'automate')),
  "cost_minor" bigint,
  "cost_currency" char(3),
  "rationale" text
) with (fillfactor = 90);
create table "direction_criteria" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "criterion" text,
  "weight" bigint
) with (fillfactor = 90);
create table "direction_points" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "option" text,
  "criterion" text,
  "points" bigint
) with (fillfactor = 90);
create table "direction_assumptions" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "assumption" text,
  "check_on" date,
  "finding" text check (finding in ('held', 'failed')),
  "found_on" date,
  "remark" text
) with (fillfactor = 90);
create table "direction_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "capability_number";
create table "capability" (
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
  "name" text,
  "description" text,
  "owner" uuid,
  "team" uuid,
  "level" bigint,
  "wanted" bigint,
  "gap" bigint,
  "wanted_by" date,
  "evidence" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "capability_actions" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "action" text,
  "means" text check (means in ('training', 'hiring', 'technology', 'sourcing')),
  "who" uuid,
  "due" date,
  "done" boolean
) with (fillfactor = 90);
create sequence "risk_number";
create table "risk" (
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
  "event" text,
  "cause" text,
  "consequence" text,
  "area" text check (area in ('strategic', 'financial', 'operational', 'technical', 'security', 'supplier', 'people', 'legal', 'environmental')),
  "service" uuid,
  "owner" uuid,
  "inherent_likelihood" bigint,
  "inherent_impact" bigint,
  "inherent_level" text check (inherent_level in ('low', 'medium', 'high', 'critical')),
  "likelihood" bigint,
  "impact" bigint,
  "level" text check (level in ('low', 'medium', 'high', 'critical')),
  "residual_likelihood" bigint,
  "residual_impact" bigint,
  "residual_level" text check (residual_level in ('low', 'medium', 'high', 'critical')),
  "response" text check (response in ('avoid', 'reduce', 'transfer', 'accept')),
  "accepted_by" uuid,
  "accepted_until" date,
  "acceptance_reason" text,
  "reminded_of" date,
  "closing_reason" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "risk_treatments" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "treatment" text,
  "who" uuid,
  "due" date,
  "cost_minor" bigint,
  "cost_currency" char(3),
  "state" text not null check (state in ('planned', 'under-way', 'done', 'dropped'))
) with (fillfactor = 90);
alter table "service" add column "value" text;
alter table "service" add column "investment" text check (investment in ('run', 'grow', 'transform'));
alter table "service" add column "retire_on" date;
alter table "service" add column "successor" uuid references "service";
create sequence "business_case_number";
create table "business_case" (
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
  "reason" text,
  "service" uuid,
  "owner" uuid,
  "discount_rate" numeric(17, 2),
  "preferred" text,
  "net_present_value_minor" bigint,
  "net_present_value_currency" char(3),
  "payback" numeric(16, 1),
  "return_on_investment" numeric(16, 1),
  "decided_on" date,
  "decided_by_whom" uuid,
  "decision_reason" text,
  "outcome" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "business_case_options" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "name" text,
  "description" text
) with (fillfactor = 90);
create table "business_case_years" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "option" text,
  "year" bigint,
  "cost_minor" bigint,
  "cost_currency" char(3),
  "benefit_minor" bigint,
  "benefit_currency" char(3),
  "remark" text
) with (fillfactor = 90);
create sequence "budget_number";
create table "budget" (
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
  "owner" uuid,
  "organisation" uuid,
  "starts_on" date,
  "ends_on" date,
  "currency" text,
  "planned_minor" bigint,
  "planned_currency" char(3),
  "remark" text
) with (fillfactor = 90);
create table "budget_plan" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "kind" text check (kind in ('labour', 'asset', 'licence', 'contract', 'consumable', 'travel', 'overhead', 'cloud')),
  "amount_minor" bigint,
  "amount_currency" char(3),
  "remark" text
) with (fillfactor = 90);
create sequence "cost_entry_number";
create table "cost_entry" (
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
  "day" date,
  "amount_minor" bigint,
  "amount_currency" char(3),
  "kind" text check (kind in ('labour', 'asset', 'licence', 'contract', 'consumable', 'travel', 'overhead', 'cloud')),
  "budget" uuid,
  "service" uuid,
  "organisation" uuid,
  "supplier" text,
  "document" text,
  "remark" text,
  "reversed_on" date,
  "reversal_reason" text
) with (fillfactor = 90);
alter table "assessment" add foreign key ("owner") references "person";
alter table "assessment_stakeholders" add foreign key ("owner") references "assessment";
alter table "assessment_findings" add foreign key ("owner") references "assessment";
alter table "requirement" add foreign key ("service") references "service";
alter table "requirement" add foreign key ("raised_by") references "person";
alter table "requirement" add foreign key ("owner") references "person";
alter table "direction" add foreign key ("owner") references "person";
alter table "direction" add foreign key ("decided_by_whom") references "person";
alter table "direction_options" add foreign key ("owner") references "direction";
alter table "direction_criteria" add foreign key ("owner") references "direction";
alter table "direction_points" add foreign key ("owner") references "direction";
alter table "direction_assumptions" add foreign key ("owner") references "direction";
alter table "direction_watchers" add foreign key ("owner") references "direction";
alter table "direction_watchers" add foreign key ("person") references "person";
alter table "capability" add foreign key ("owner") references "person";
alter table "capability" add foreign key ("team") references "team";
alter table "capability_actions" add foreign key ("owner") references "capability";
alter table "capability_actions" add foreign key ("who") references "person";
alter table "risk" add foreign key ("service") references "service";
alter table "risk" add foreign key ("owner") references "person";
alter table "risk" add foreign key ("accepted_by") references "person";
alter table "risk_treatments" add foreign key ("owner") references "risk";
alter table "risk_treatments" add foreign key ("who") references "person";
alter table "business_case" add foreign key ("service") references "service";
alter table "business_case" add foreign key ("owner") references "person";
alter table "business_case" add foreign key ("decided_by_whom") references "person";
alter table "business_case_options" add foreign key ("owner") references "business_case";
alter table "business_case_years" add foreign key ("owner") references "business_case";
alter table "budget" add foreign key ("owner") references "person";
alter table "budget" add foreign key ("organisation") references "organisation";
alter table "budget_plan" add foreign key ("owner") references "budget";
alter table "cost_entry" add foreign key ("budget") references "budget";
alter table "cost_entry" add foreign key ("service") references "service";
alter table "cost_entry" add foreign key ("organisation") references "organisation";
create unique index if not exists "assessment_number_unique" on "assessment" (number);
create unique index if not exists "assessment_source" on "assessment" (source, source_key) where source is not null;
create index if not exists "assessment_created" on "assessment" (created_at, id);
create index if not exists "assessment_state" on "assessment" (state, state_at, id);
create index if not exists "assessment_owner" on "assessment" (owner, created_at, id) where owner is not null;
create index if not exists "assessment_sort_period_until" on "assessment" (period_until, id);
create index if not exists "assessment_list_current" on "assessment" (period_until desc, id) where state in ('draft', 'under-review', 'accepted') and archived_at is null;
create index if not exists "assessment_list_mine" on "assessment" (owner, period_until desc, id) where state in ('draft', 'under-review', 'accepted') and archived_at is null;
create index if not exists "assessment_readers" on "assessment" using gin (readers) where readers <> '{}';
create index if not exists "assessment_stakeholders_owner" on "assessment_stakeholders" (owner, place);
create index if not exists "assessment_findings_owner" on "assessment_findings" (owner, place);
create unique index if not exists "requirement_number_unique" on "requirement" (number);
create unique index if not exists "requirement_source" on "requirement" (source, source_key) where source is not null;
create index if not exists "requirement_created" on "requirement" (created_at, id);
create index if not exists "requirement_state" on "requirement" (state, state_at, id);
create index if not exists "requirement_service" on "requirement" (service, created_at, id) where service is not null;
create index if not exists "requirement_raised_by" on "requirement" (raised_by, created_at, id) where raised_by is not null;
create index if not exists "requirement_owner" on "requirement" (owner, created_at, id) where owner is not null;
create index if not exists "requirement_sort_importance" on "requirement" ((array_position(array['must', 'should', 'could', 'not-now'], importance)), id);
create index if not exists "requirement_sort_updated_at" on "requirement" (updated_at, id);
create index if not exists "requirement_list_current" on "requirement" ((array_position(array['must', 'should', 'could', 'not-now'], importance)), id) where state in ('proposed', 'analysed', 'agreed') and archived_at is null;
create index if not exists "requirement_list_mine" on "requirement" (owner, (array_position(array['must', 'should', 'could', 'not-now'], importance)), id) where state in ('proposed', 'analysed', 'agreed') and archived_at is null;
create index if not exists "requirement_readers" on "requirement" using gin (readers) where readers <> '{}';
create unique index if not exists "direction_number_unique" on "direction" (number);
create unique index if not exists "direction_source" on "direction" (source, source_key) where source is not null;
create index if not exists "direction_created" on "direction" (created_at, id);
create index if not exists "direction_state" on "direction" (state, state_at, id);
create index if not exists "direction_owner" on "direction" (owner, created_at, id) where owner is not null;
create index if not exists "direction_decided_by_whom" on "direction" (decided_by_whom, created_at, id) where decided_by_whom is not null;
create index if not exists "direction_sort_next_check" on "direction" (next_check, id);
create index if not exists "direction_sort_decided_on" on "direction" (decided_on, id);
create index if not exists "direction_list_current" on "direction" (next_check, id) where state in ('considered', 'proposed', 'decided') and archived_at is null;
create index if not exists "direction_list_mine" on "direction" (owner, next_check, id) where state in ('considered', 'proposed', 'decided') and archived_at is null;
create index if not exists "direction_readers" on "direction" using gin (readers) where readers <> '{}';
create index if not exists "direction_options_owner" on "direction_options" (owner, place);
create index if not exists "direction_criteria_owner" on "direction_criteria" (owner, place);
create index if not exists "direction_points_owner" on "direction_points" (owner, place);
create index if not exists "direction_assumptions_owner" on "direction_assumptions" (owner, place);
create index if not exists "direction_watchers_owner" on "direction_watchers" (owner, place);
create index if not exists "direction_watchers_person" on "direction_watchers" (person);
create unique index if not exists "capability_number_unique" on "capability" (number);
create unique index if not exists "capability_source" on "capability" (source, source_key) where source is not null;
create index if not exists "capability_created" on "capability" (created_at, id);
create index if not exists "capability_state" on "capability" (state, state_at, id);
create index if not exists "capability_owner" on "capability" (owner, created_at, id) where owner is not null;
create index if not exists "capability_team" on "capability" (team, created_at, id) where team is not null;
create index if not exists "capability_sort_gap" on "capability" (gap, id);
create index if not exists "capability_sort_name" on "capability" (name, id);
create index if not exists "capability_list_current" on "capability" (gap desc, id) where state in ('noted', 'developing', 'attained') and archived_at is null;
create index if not exists "capability_list_gaps" on "capability" (gap desc, id) where state in ('noted', 'developing', 'attained') and archived_at is null;
create index if not exists "capability_list_mine" on "capability" (owner, gap desc, id) where state in ('noted', 'developing', 'attained') and archived_at is null;
create index if not exists "capability_queue_gap" on "capability" (team, gap, id) where state in ('noted', 'developing') and archived_at is null;
create index if not exists "capability_queue_name" on "capability" (team, name, id) where state in ('noted', 'developing') and archived_at is null;
create index if not exists "capability_readers" on "capability" using gin (readers) where readers <> '{}';
create index if not exists "capability_actions_owner" on "capability_actions" (owner, place);
create index if not exists "capability_actions_who" on "capability_actions" (who);
create unique index if not exists "risk_number_unique" on "risk" (number);
create unique index if not exists "risk_source" on "risk" (source, source_key) where source is not null;
create index if not exists "risk_created" on "risk" (created_at, id);
create index if not exists "risk_state" on "risk" (state, state_at, id);
create index if not exists "risk_service" on "risk" (service, created_at, id) where service is not null;
create index if not exists "risk_owner" on "risk" (owner, created_at, id) where owner is not null;
create index if not exists "risk_accepted_by" on "risk" (accepted_by, created_at, id) where accepted_by is not null;
create index if not exists "risk_sort_level" on "risk" ((array_position(array['low', 'medium', 'high', 'critical'], level)), id);
create index if not exists "risk_sort_accepted_until" on "risk" (accepted_until, id);
create index if not exists "risk_sort_review_due" on "risk" (review_due, id);
create index if not exists "risk_list_current" on "risk" ((array_position(array['low', 'medium', 'high', 'critical'], level)) desc, id) where state in ('identified', 'assessed', 'treated', 'accepted') and archived_at is null;
create index if not exists "risk_list_mine" on "risk" (owner, (array_position(array['low', 'medium', 'high', 'critical'], level)) desc, id) where state in ('identified', 'assessed', 'treated', 'accepted') and archived_at is null;
create index if not exists "risk_readers" on "risk" using gin (readers) where readers <> '{}';
create index if not exists "risk_treatments_owner" on "risk_treatments" (owner, place);
create index if not exists "risk_treatments_who" on "risk_treatments" (who);
create index if not exists "service_successor" on "service" (successor, created_at, id) where successor is not null;
create index if not exists "service_sort_retire_on" on "service" (retire_on, id);
create index if not exists "service_queue_retire_on" on "service" (support_team, retire_on, id) where state in ('proposed', 'chartered') and archived_at is null;
create unique index if not exists "business_case_number_unique" on "business_case" (number);
create unique index if not exists "business_case_source" on "business_case" (source, source_key) where source is not null;
create index if not exists "business_case_created" on "business_case" (created_at, id);
create index if not exists "business_case_state" on "business_case" (state, state_at, id);
create index if not exists "business_case_service" on "business_case" (service, created_at, id) where service is not null;
create index if not exists "business_case_owner" on "business_case" (owner, created_at, id) where owner is not null;
create index if not exists "business_case_decided_by_whom" on "business_case" (decided_by_whom, created_at, id) where decided_by_whom is not null;
create index if not exists "business_case_sort_updated_at" on "business_case" (updated_at, id);
create index if not exists "business_case_list_current" on "business_case" (updated_at desc, id) where state in ('draft', 'submitted', 'approved') and archived_at is null;
create index if not exists "business_case_list_mine" on "business_case" (owner, updated_at desc, id) where state in ('draft', 'submitted', 'approved') and archived_at is null;
create index if not exists "business_case_readers" on "business_case" using gin (readers) where readers <> '{}';
create index if not exists "business_case_options_owner" on "business_case_options" (owner, place);
create index if not exists "business_case_years_owner" on "business_case_years" (owner, place);
create unique index if not exists "budget_number_unique" on "budget" (number);
create unique index if not exists "budget_source" on "budget" (source, source_key) where source is not null;
create index if not exists "budget_created" on "budget" (created_at, id);
create index if not exists "budget_state" on "budget" (state, state_at, id);
create index if not exists "budget_owner" on "budget" (owner, created_at, id) where owner is not null;
create index if not exists "budget_organisation" on "budget" (organisation, created_at, id) where organisation is not null;
create index if not exists "budget_sort_ends_on" on "budget" (ends_on, id);
create index if not exists "budget_list_current" on "budget" (ends_on, id) where state in ('draft', 'proposed', 'approved') and archived_at is null;
create index if not exists "budget_list_mine" on "budget" (owner, ends_on, id) where state in ('draft', 'proposed', 'approved') and archived_at is null;
create index if not exists "budget_readers" on "budget" using gin (readers) where readers <> '{}';
create index if not exists "budget_plan_owner" on "budget_plan" (owner, place);
create unique index if not exists "cost_entry_number_unique" on "cost_entry" (number);
create unique index if not exists "cost_entry_source" on "cost_entry" (source, source_key) where source is not null;
create index if not exists "cost_entry_created" on "cost_entry" (created_at, id);
create index if not exists "cost_entry_state" on "cost_entry" (state, state_at, id);
create index if not exists "cost_entry_budget" on "cost_entry" (budget, created_at, id) where budget is not null;
create index if not exists "cost_entry_service" on "cost_entry" (service, created_at, id) where service is not null;
create index if not exists "cost_entry_organisation" on "cost_entry" (organisation, created_at, id) where organisation is not null;
create index if not exists "cost_entry_sort_day" on "cost_entry" (day, id);
create index if not exists "cost_entry_list_current" on "cost_entry" (day desc, id) where state in ('draft', 'committed', 'posted') and archived_at is null;
create index if not exists "cost_entry_list_unposted" on "cost_entry" (day, id) where state in ('draft', 'committed') and archived_at is null;
create index if not exists "cost_entry_readers" on "cost_entry" using gin (readers) where readers <> '{}';
