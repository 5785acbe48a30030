-- Generated from the declarations by bin/generate.ts. Do not edit.

create sequence "assessment_number";
create table "assessment" (
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
  "influence" text
) with (fillfactor = 90);
create table "assessment_findings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "finding" text,
  "aspect" text,
  "field" text,
  "weight" text,
  "evidence" text
) with (fillfactor = 90);
create sequence "objective_number";
create table "objective" (
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
  "title" text,
  "description" text,
  "parent" uuid,
  "owner" uuid,
  "starts_on" date,
  "ends_on" date,
  "confidence" text,
  "conclusion" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "objective_measures" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "measure" uuid,
  "name" text,
  "unit" text,
  "aim" text,
  "baseline" numeric(18, 3),
  "target" numeric(18, 3),
  "current" numeric(18, 3),
  "current_on" date
) with (fillfactor = 90);
create sequence "requirement_number";
create table "requirement" (
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
  "title" text,
  "description" text,
  "kind" text,
  "service" uuid,
  "raised_by" uuid,
  "stakeholder" text,
  "origin" text,
  "owner" uuid,
  "importance" text,
  "acceptance_criterion" text,
  "evidence" text,
  "reason" text
) with (fillfactor = 90);
create sequence "direction_number";
create table "direction" (
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
  "question" text,
  "background" text,
  "owner" uuid,
  "decision_due" date,
  "leading" text,
  "chosen" text,
  "way" text,
  "rationale" text,
  "decided_on" date,
  "decided_by_whom" uuid,
  "standing" text,
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
  "way" text,
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
  "finding" text,
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
  "means" text,
  "who" uuid,
  "due" date,
  "done" boolean
) with (fillfactor = 90);
create sequence "risk_number";
create table "risk" (
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
  "event" text,
  "cause" text,
  "vulnerability" text,
  "consequence" text,
  "area" text,
  "service" uuid,
  "owner" uuid,
  "inherent_likelihood" bigint,
  "inherent_impact" bigint,
  "inherent_level" text,
  "likelihood" bigint,
  "impact" bigint,
  "level" text,
  "residual_likelihood" bigint,
  "residual_impact" bigint,
  "residual_level" text,
  "response" text,
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
  "state" text not null
) with (fillfactor = 90);
create sequence "external_change_number";
create table "external_change" (
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
  "title" text,
  "kind" text,
  "description" text,
  "demands" text,
  "written_in" text,
  "source_address" text,
  "announced_on" date,
  "in_force_on" date,
  "ends_on" date,
  "owner" uuid,
  "remind_days" bigint,
  "reminded_of" date,
  "touched" bigint,
  "unanswered" bigint,
  "unfinished" bigint,
  "conclusion" text,
  "reason" text
) with (fillfactor = 90);
create table "external_change_criteria" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "technology" uuid,
  "from" text,
  "until" text,
  "supplier" uuid,
  "country" text,
  "data" text,
  "characteristic" text,
  "remark" text
) with (fillfactor = 90);
create sequence "affected_service_number";
create table "affected_service" (
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
  "title" text,
  "external_change" uuid,
  "service" uuid,
  "pair" text,
  "owner" uuid,
  "due" date,
  "by_hand" boolean,
  "current" boolean,
  "effect" text,
  "reason" text,
  "outcome" text
) with (fillfactor = 90);
create table "affected_service_found_by" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "criterion" bigint,
  "way" text
) with (fillfactor = 90);
create sequence "service_number";
create table "service" (
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
  "summary" text,
  "description" text,
  "owner" uuid,
  "support_team" uuid,
  "criticality" text,
  "parent" uuid,
  "value" text,
  "investment" text,
  "handles" text[],
  "characteristics" text[],
  "retire_on" date,
  "successor" uuid
) with (fillfactor = 90);
create table "service_data" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "what" text,
  "personal" boolean,
  "becomes" text,
  "where" text,
  "done" boolean
) with (fillfactor = 90);
create table "service_users" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "who" text,
  "becomes" text,
  "told" date,
  "done" boolean
) with (fillfactor = 90);
create sequence "business_case_number";
create table "business_case" (
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
  "kind" text,
  "element" text,
  "quantity" numeric(17, 2),
  "unit" text,
  "amount_minor" bigint,
  "amount_currency" char(3),
  "remark" text
) with (fillfactor = 90);
create sequence "cost_entry_number";
create table "cost_entry" (
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
  "title" text,
  "day" date,
  "amount_minor" bigint,
  "amount_currency" char(3),
  "kind" text,
  "element" text,
  "quantity" numeric(17, 2),
  "unit" text,
  "budget" uuid,
  "service" uuid,
  "organisation" uuid,
  "supplier" text,
  "document" text,
  "remark" text,
  "reversed_on" date,
  "reversal_reason" text
) with (fillfactor = 90);
create sequence "books_statement_number";
create table "books_statement" (
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
  "title" text,
  "starts_on" date,
  "ends_on" date,
  "currency" text,
  "owner" uuid,
  "booked_minor" bigint,
  "booked_currency" char(3),
  "entered_minor" bigint,
  "entered_currency" char(3),
  "difference_minor" bigint,
  "difference_currency" char(3),
  "difference_reason" text,
  "settled_on" date
) with (fillfactor = 90);
create table "books_statement_postings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "document" text,
  "day" date,
  "kind" text,
  "account" text,
  "amount_minor" bigint,
  "amount_currency" char(3),
  "remark" text
) with (fillfactor = 90);
create sequence "service_design_number";
create table "service_design" (
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
  "title" text,
  "service" uuid,
  "about" text,
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
  "misfits" bigint,
  "misfit_reason" text,
  "cost_once_minor" bigint,
  "cost_once_currency" char(3),
  "cost_each_year_minor" bigint,
  "cost_each_year_currency" char(3),
  "cost_years" bigint,
  "cost_in_all_minor" bigint,
  "cost_in_all_currency" char(3),
  "completeness" bigint,
  "missing" text[],
  "advisable" text[],
  "readiness" text,
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
  "metric" text,
  "channel" text,
  "within" bigint check (within >= 0),
  "share" numeric(18, 3),
  "level" numeric(18, 3),
  "measured_by" text,
  "measure" uuid,
  "requirement" uuid
) with (fillfactor = 90);
create table "service_design_components" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "component" text,
  "kind" text,
  "item" uuid,
  "technology" uuid,
  "in_version" text,
  "origin" text,
  "fits" text
) with (fillfactor = 90);
create table "service_design_processes" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "process" text,
  "definition" uuid,
  "change" text,
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
  "falls" text,
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
  "gate" text,
  "met" boolean,
  "met_by" uuid,
  "met_on" date,
  "evidence" text
) with (fillfactor = 90);
create sequence "agreement_number";
create table "agreement" (
  "id" uuid primary key,
  "number" text not null,
  "state" text not null,
  "variant" text not null,
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
  "scope" text,
  "provider" uuid,
  "customer" uuid,
  "owner" uuid,
  "calendar" uuid,
  "service_hours" text,
  "zone" text,
  "previous" uuid,
  "renewal" text,
  "notice_days" bigint,
  "agreed_on" date,
  "agreed_for_provider_by" uuid,
  "agreed_for_customer_by" uuid,
  "decline_reason" text,
  "end_reason" text,
  "beyond" bigint,
  "beyond_reason" text,
  "reminded_of" date,
  "edition" bigint,
  "in_force_from" date,
  "in_force_until" date,
  "reviewed_on" date,
  "review_due" date,
  "providing_team" uuid,
  "receiving_team" uuid,
  "contract_number" text
) with (fillfactor = 90);
create table "agreement_services" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "service" uuid
) with (fillfactor = 90);
create table "agreement_targets" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "metric" text,
  "service" uuid,
  "work" text,
  "priority" text,
  "channel" text,
  "within" bigint check (within >= 0),
  "share" numeric(18, 3),
  "level" numeric(18, 3),
  "measure" uuid,
  "counted" text,
  "period" text,
  "calendar" uuid,
  "starts" text[],
  "stops" text[],
  "pauses" text[],
  "reopened" text,
  "changes" text,
  "requirement" uuid,
  "origin" text,
  "remark" text
) with (fillfactor = 90);
create table "agreement_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "at" bigint,
  "metric" text,
  "priority" text,
  "does" text,
  "person" uuid,
  "team" uuid
) with (fillfactor = 90);
create table "agreement_credits" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "below" numeric(18, 3),
  "credit" numeric(17, 2)
) with (fillfactor = 90);
create sequence "breach_number";
create table "breach" (
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
  "title" text,
  "agreement" uuid,
  "customer" uuid,
  "team" uuid,
  "story" text,
  "exclusion" text,
  "asked_by" uuid,
  "asked_at" timestamptz(3),
  "decision" text,
  "judged_by" uuid,
  "judged_at" timestamptz(3),
  "about" text,
  "metric" text,
  "within" bigint check (within >= 0),
  "due_at" timestamptz(3),
  "ran_out_at" timestamptz(3),
  "ended_at" timestamptz(3),
  "late" bigint check (late >= 0),
  "on_customer" bigint check (on_customer >= 0),
  "on_supplier" bigint check (on_supplier >= 0),
  "reason" text,
  "party" text,
  "excluded_at" timestamptz(3),
  "party_override" text
) with (fillfactor = 90);
create sequence "catalogue_item_number";
create table "catalogue_item" (
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
  "summary" text,
  "description" text,
  "service" uuid,
  "owner" uuid,
  "form" text,
  "fulfilled_by" uuid,
  "approval" text,
  "expected_delivery" bigint check (expected_delivery >= 0),
  "price_minor" bigint,
  "price_currency" char(3),
  "charged" text,
  "most_per_request" bigint,
  "audience" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "catalogue_item_audiences" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "organisation" uuid,
  "site" uuid
) with (fillfactor = 90);
create table "catalogue_item_levels" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "metric" text,
  "within" bigint check (within >= 0),
  "share" numeric(18, 3),
  "counted" text,
  "agreement" uuid
) with (fillfactor = 90);
create sequence "process_number";
create table "process" (
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
  "falls" text,
  "lead_days" bigint,
  "remark" text,
  "chosen" boolean
) with (fillfactor = 90);
create sequence "availability_plan_number";
create table "availability_plan" (
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
  "title" text,
  "service" uuid,
  "owner" uuid,
  "target" numeric(18, 3),
  "measured_by" text,
  "expected" numeric(19, 4),
  "downtime" numeric(16, 1),
  "verdict" text,
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
  "basis" text
) with (fillfactor = 90);
create table "availability_plan_measures" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "measure" text,
  "aim" text,
  "stands" text
) with (fillfactor = 90);
create table "availability_plan_single_points" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "point" text,
  "item" uuid,
  "effect" text,
  "mitigation" text,
  "stands" text
) with (fillfactor = 90);
create sequence "impact_analysis_number";
create table "impact_analysis" (
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
  "tier" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "impact_analysis_impacts" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "touches" text,
  "lasting" bigint check (lasting >= 0),
  "severity" text,
  "loss_minor" bigint,
  "loss_currency" char(3),
  "remark" text
) with (fillfactor = 90);
create sequence "continuity_plan_number";
create table "continuity_plan" (
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
  "title" text,
  "service" uuid,
  "analysis" uuid,
  "scenario" text,
  "signs" text,
  "strategy" text,
  "owner" uuid,
  "rto" bigint check (rto >= 0),
  "rpo" bigint check (rpo >= 0),
  "exercise_months" bigint,
  "exercised_on" date,
  "exercise_due" date,
  "proof" text,
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
  "manner" text,
  "result" text,
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
  "basis" text,
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
  "stands" text
) with (fillfactor = 90);
create sequence "change_number";
create table "change" (
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
  "title" text,
  "kind" text,
  "by_template" uuid,
  "reason" text,
  "requester" uuid,
  "service" uuid,
  "likelihood" text,
  "impact" text,
  "risk" text,
  "planned_start" timestamptz(3),
  "planned_end" timestamptz(3),
  "implementation_plan" text,
  "test_plan" text,
  "back_out_plan" text,
  "back_out_by" timestamptz(3),
  "communication_plan" text,
  "verification" text,
  "excepted_by" uuid,
  "exception" text,
  "rejection" text,
  "actual_start" timestamptz(3),
  "actual_end" timestamptz(3),
  "outcome" text,
  "lessons" text,
  "team" uuid,
  "assignee" uuid,
  "risk_override" text
) with (fillfactor = 90);
create table "change_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create table "change_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
create table "change_approvers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" bigint,
  "by" text,
  "person" uuid,
  "team" uuid,
  "role" text,
  "needs" text,
  "quorum" bigint,
  "within" bigint check (within >= 0)
) with (fillfactor = 90);
create sequence "change_template_number";
create table "change_template" (
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
  "title" text,
  "reason" text,
  "service" uuid,
  "likelihood" text,
  "impact" text,
  "team" uuid,
  "owner" uuid,
  "implementation_plan" text,
  "test_plan" text,
  "back_out_plan" text,
  "verification" text,
  "edition" bigint,
  "in_force_from" date,
  "in_force_until" date,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "change_template_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
create sequence "freeze_number";
create table "freeze" (
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
  "title" text,
  "reason" text,
  "starts" timestamptz(3),
  "ends" timestamptz(3),
  "owner" uuid
) with (fillfactor = 90);
create table "freeze_holds" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "service" uuid,
  "configuration_item" uuid
) with (fillfactor = 90);
create sequence "release_number";
create table "release" (
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
  "title" text,
  "release" text,
  "kind" text,
  "service" uuid,
  "summary" text,
  "go_live_at" timestamptz(3),
  "back_out_plan" text,
  "back_out_trigger" text,
  "no_go" text,
  "decided_by" uuid,
  "went_live_at" timestamptz(3),
  "early_life_until" date,
  "conclusion" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "release_votes" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "area" text,
  "person" uuid,
  "vote" text,
  "remark" text,
  "voted_at" timestamptz(3)
) with (fillfactor = 90);
create table "release_run_sheet" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "person" uuid,
  "planned" timestamptz(3),
  "actual" timestamptz(3),
  "hold" boolean
) with (fillfactor = 90);
create table "release_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create table "release_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
create sequence "deployment_number";
create table "deployment" (
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
  "title" text,
  "release" uuid,
  "environment" uuid,
  "planned_start" timestamptz(3),
  "planned_end" timestamptz(3),
  "actual_start" timestamptz(3),
  "actual_end" timestamptz(3),
  "failure" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "deployment_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "result" text,
  "at" timestamptz(3),
  "remark" text
) with (fillfactor = 90);
create sequence "environment_number";
create table "environment" (
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
  "service" uuid,
  "site" uuid,
  "owner" uuid,
  "runs" uuid,
  "runs_since" timestamptz(3)
) with (fillfactor = 90);
create table "environment_items" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "configuration_item" uuid
) with (fillfactor = 90);
create sequence "test_case_number";
create table "test_case" (
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
  "title" text,
  "kind" text,
  "service" uuid,
  "owner" uuid,
  "precondition" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "test_case_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "action" text,
  "expected" text
) with (fillfactor = 90);
create sequence "test_run_number";
create table "test_run" (
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
  "title" text,
  "test_case" uuid,
  "release" uuid,
  "environment" uuid,
  "due_at" timestamptz(3),
  "ran_at" timestamptz(3),
  "seen" text,
  "evidence" text,
  "team" uuid,
  "assignee" uuid,
  "title_override" text
) with (fillfactor = 90);
create sequence "incident_number";
create table "incident" (
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
  "title" text,
  "description" text,
  "requester" uuid,
  "organisation" uuid,
  "channel" text,
  "service" uuid,
  "configuration_item" uuid,
  "classification" text,
  "subclassification" text,
  "impact" text,
  "urgency" text,
  "priority" text,
  "waiting_for" text,
  "resolution_code" text,
  "resolution" text,
  "reopen_reason" text,
  "reminded_at" timestamptz(3),
  "escalated_to" uuid,
  "escalated_at" timestamptz(3),
  "team" uuid,
  "assignee" uuid,
  "wake_at" timestamptz(3),
  "sleeps_through_replies" boolean,
  "priority_override" text,
  "due" timestamptz(3),
  "due_for" text,
  "service_level" text
) with (fillfactor = 90);
create table "incident_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create table "incident_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
create sequence "major_incident_number";
create table "major_incident" (
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
  "title" text,
  "severity" text,
  "business_impact" text,
  "began_at" timestamptz(3),
  "commander" uuid,
  "communications_lead" uuid,
  "scribe" uuid,
  "bridge" text,
  "workaround" text,
  "next_for_users_at" timestamptz(3),
  "next_internal_at" timestamptz(3),
  "next_for_executives_at" timestamptz(3),
  "next_update_at" timestamptz(3),
  "reminded_at" timestamptz(3),
  "mitigated_at" timestamptz(3),
  "restored_at" timestamptz(3),
  "stood_down_at" timestamptz(3),
  "stand_down_reason" text,
  "cause" text,
  "lessons" text,
  "customer_summary" text,
  "reviewed_at" timestamptz(3)
) with (fillfactor = 90);
create table "major_incident_moments" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "at" timestamptz(3),
  "text" text,
  "for_customers" boolean,
  "by" uuid,
  "entry" text
) with (fillfactor = 90);
create table "major_incident_updates" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "at" timestamptz(3),
  "audience" text,
  "occasion" text,
  "text" text,
  "by" uuid
) with (fillfactor = 90);
create table "major_incident_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "problem_number";
create table "problem" (
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
  "title" text,
  "description" text,
  "origin" text,
  "service" uuid,
  "configuration_item" uuid,
  "supplier" uuid,
  "supplier_reference" text,
  "impact" text,
  "urgency" text,
  "priority" text,
  "due" date,
  "workaround" text,
  "found_by" text,
  "root_cause" text,
  "solution" text,
  "watch_until" date,
  "proposed_at" timestamptz(3),
  "recurred_at" timestamptz(3),
  "close_reason" text,
  "team" uuid,
  "assignee" uuid,
  "priority_override" text
) with (fillfactor = 90);
create table "problem_whys" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "because" text,
  "evidence" text,
  "disproof" text,
  "stands" text
) with (fillfactor = 90);
create table "problem_comparison" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "aspect" text,
  "is" text,
  "is_not" text,
  "difference" text
) with (fillfactor = 90);
create table "problem_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "known_error_number";
create table "known_error" (
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
  "title" text,
  "symptom" text,
  "error_code" text,
  "service" uuid,
  "configuration_item" uuid,
  "product" text,
  "workaround" text,
  "cause" text,
  "solution" text,
  "problem" uuid,
  "owner" uuid,
  "retire_reason" text
) with (fillfactor = 90);
create sequence "article_number";
create table "article" (
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
  "title" text,
  "body" text,
  "kind" text,
  "language" text,
  "translation_of" uuid,
  "service" uuid,
  "keywords" text,
  "owner" uuid,
  "helpful" bigint,
  "unhelpful" bigint,
  "reminded_of" date,
  "retire_reason" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "article_ratings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "helped" boolean,
  "on" date
) with (fillfactor = 90);
create table "article_shared_with" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "organisation" uuid
) with (fillfactor = 90);
create sequence "monitored_event_number";
create table "monitored_event" (
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
  "title" text,
  "details" text,
  "monitor" uuid,
  "key" text,
  "severity" text,
  "service" uuid,
  "host" text,
  "configuration_item" uuid,
  "first_seen_at" timestamptz(3),
  "last_seen_at" timestamptz(3),
  "cleared_at" timestamptz(3),
  "reports" bigint,
  "returns" bigint,
  "flapping" boolean,
  "current_for" text,
  "incident" uuid,
  "dismiss_reason" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create sequence "outage_number";
create table "outage" (
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
  "title" text,
  "description" text,
  "service" uuid,
  "kind" text,
  "component" uuid,
  "planned_from" timestamptz(3),
  "planned_until" timestamptz(3),
  "began_at" timestamptz(3),
  "ended_at" timestamptz(3),
  "lasted" bigint check (lasted >= 0),
  "counts" boolean,
  "users_affected" bigint,
  "going_on" text,
  "cause" text,
  "mitigation" text,
  "cancel_reason" text,
  "team" uuid,
  "assignee" uuid,
  "counts_override" text
) with (fillfactor = 90);
create sequence "monitor_number";
create table "monitor" (
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
  "description" text,
  "web_address" text,
  "service" uuid,
  "team" uuid,
  "owner" uuid,
  "same_within_minutes" bigint,
  "flaps_from" bigint,
  "raises_from" text
) with (fillfactor = 90);
create sequence "runbook_number";
create table "runbook" (
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
  "title" text,
  "signs" text,
  "service" uuid,
  "classification" text,
  "owner" uuid,
  "team" uuid,
  "review_due" date
) with (fillfactor = 90);
create table "runbook_steps" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean
) with (fillfactor = 90);
create sequence "routine_number";
create table "routine" (
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
  "title" text,
  "instructions" text,
  "service" uuid,
  "every" bigint,
  "unit" text,
  "weekdays" text[],
  "day_of_month" bigint,
  "at" time check (extract(second from "at") = 0),
  "zone" text,
  "starts_on" date,
  "ends_on" date,
  "within" bigint check (within >= 0),
  "last_at" timestamptz(3),
  "next_at" timestamptz(3),
  "end_reason" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "routine_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
create sequence "request_number";
create table "request" (
  "id" uuid primary key,
  "number" text not null,
  "state" text not null,
  "variant" text not null,
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
  "catalogue_item" uuid,
  "approval_by" text,
  "service" uuid,
  "requester" uuid,
  "requested_for" uuid,
  "organisation" uuid,
  "site" uuid,
  "channel" text,
  "quantity" bigint,
  "needed_on" date,
  "price_minor" bigint,
  "price_currency" char(3),
  "cost_centre" text,
  "waiting_for" text,
  "fulfilment" text,
  "refusal" text,
  "team" uuid,
  "assignee" uuid,
  "wake_at" timestamptz(3),
  "sleeps_through_replies" boolean,
  "model" text,
  "accessories" text[],
  "replaces" uuid,
  "access_to" uuid,
  "access_level" text,
  "access_until" date,
  "justification" text,
  "due" timestamptz(3),
  "due_for" text,
  "service_level" text
) with (fillfactor = 90);
create table "request_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create table "request_approvers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" bigint,
  "by" text,
  "person" uuid,
  "team" uuid,
  "role" text,
  "needs" text,
  "quorum" bigint,
  "within" bigint check (within >= 0)
) with (fillfactor = 90);
create sequence "approval_number";
create table "approval" (
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
  "title" text,
  "approver" uuid,
  "instead_of" uuid,
  "requester" uuid,
  "due" timestamptz(3),
  "reason" text,
  "decided_by" uuid,
  "round" bigint,
  "step" bigint,
  "needs" text,
  "quorum" bigint,
  "reminded_at" timestamptz(3)
) with (fillfactor = 90);
create sequence "case_number";
create table "case" (
  "id" uuid primary key,
  "number" text not null,
  "state" text not null,
  "variant" text not null,
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
  "requester" uuid,
  "organisation" uuid,
  "channel" text,
  "service" uuid,
  "product" text,
  "order_number" text,
  "classification" text,
  "priority" text,
  "waiting_for" text,
  "resolution_code" text,
  "resolution" text,
  "accepted_at" timestamptz(3),
  "reopen_reason" text,
  "outside_body" text,
  "outside_on" date,
  "outside_decision" text,
  "team" uuid,
  "assignee" uuid,
  "wake_at" timestamptz(3),
  "sleeps_through_replies" boolean,
  "priority_override" text,
  "ground" text,
  "severity" text,
  "acknowledge_by" timestamptz(3),
  "acknowledged_at" timestamptz(3),
  "acknowledgement_missed_at" timestamptz(3),
  "investigation" text,
  "root_cause" text,
  "finding" text,
  "redress" text,
  "compensation_minor" bigint,
  "compensation_currency" char(3),
  "response" text,
  "return_reason" text,
  "serial_number" text,
  "received_on" date,
  "condition" text,
  "settlement" text,
  "refund_minor" bigint,
  "refund_currency" char(3),
  "due" timestamptz(3),
  "due_for" text,
  "service_level" text
) with (fillfactor = 90);
create table "case_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "conversation_number";
create table "conversation" (
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
  "title" text,
  "opening" text,
  "channel" text,
  "direction" text,
  "contact" uuid,
  "contact_name" text,
  "contact_address" text,
  "organisation" uuid,
  "service" uuid,
  "started_at" timestamptz(3),
  "waiting_since" timestamptz(3),
  "answered_at" timestamptz(3),
  "ended_at" timestamptz(3),
  "handover_note" text,
  "outcome" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "conversation_participants" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "name" text,
  "part" text,
  "joined_at" timestamptz(3),
  "left_at" timestamptz(3)
) with (fillfactor = 90);
create sequence "work_order_number";
create table "work_order" (
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
  "title" text,
  "description" text,
  "work" text,
  "priority" text,
  "organisation" uuid,
  "contact" uuid,
  "site" uuid,
  "place_address" text,
  "place_latitude" double precision,
  "place_longitude" double precision,
  "configuration_item" uuid,
  "appointment_start_at" timestamptz(3),
  "appointment_end_at" timestamptz(3),
  "expected_duration" bigint check (expected_duration >= 0),
  "paused_for" text,
  "work_done" text,
  "signature_name" text,
  "signed_at" timestamptz(3),
  "cancel_reason" text,
  "team" uuid,
  "assignee" uuid,
  "planned_cost_minor" bigint,
  "planned_cost_currency" char(3),
  "actual_cost_minor" bigint,
  "actual_cost_currency" char(3)
) with (fillfactor = 90);
create table "work_order_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean,
  "outcome" text,
  "reading" text,
  "remark" text
) with (fillfactor = 90);
create table "work_order_parts" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "part" text,
  "serial_number" text,
  "quantity" numeric(18, 3),
  "used" numeric(18, 3),
  "unit_cost_minor" bigint,
  "unit_cost_currency" char(3),
  "charged" boolean
) with (fillfactor = 90);
create sequence "visit_number";
create table "visit" (
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
  "title" text,
  "work_order" uuid,
  "sequence" bigint,
  "organisation" uuid,
  "contact" uuid,
  "site" uuid,
  "appointment_start_at" timestamptz(3),
  "appointment_end_at" timestamptz(3),
  "travel_started_at" timestamptz(3),
  "arrived_at" timestamptz(3),
  "left_at" timestamptz(3),
  "travel_time" bigint check (travel_time >= 0),
  "work_time" bigint check (work_time >= 0),
  "distance" bigint,
  "outcome" text,
  "first_time_fix" boolean,
  "findings" text,
  "signature_name" text,
  "signed_at" timestamptz(3),
  "cancel_reason" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create sequence "part_number";
create table "part" (
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
  "part_number" text,
  "description" text,
  "unit" text,
  "price_minor" bigint,
  "price_currency" char(3),
  "serial_tracked" boolean,
  "minimum" numeric(18, 3),
  "supplier" uuid
) with (fillfactor = 90);
create sequence "stock_number";
create table "stock" (
  "id" uuid primary key,
  "number" text not null,
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
  "part" uuid,
  "site" uuid,
  "keeper" uuid,
  "on_hand" numeric(18, 3),
  "reserved" numeric(18, 3),
  "minimum" numeric(18, 3),
  "reorder" boolean,
  "counted_on" date
) with (fillfactor = 90);
create sequence "time_entry_number";
create table "time_entry" (
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
  "note" text,
  "person" uuid,
  "team" uuid,
  "day" date,
  "started_at" timestamptz(3),
  "duration" bigint check (duration >= 0),
  "activity" text,
  "billable" boolean,
  "rate_minor" bigint,
  "rate_currency" char(3),
  "cost_minor" bigint,
  "cost_currency" char(3),
  "approved_by" uuid,
  "approved_on" date,
  "sent_back" text
) with (fillfactor = 90);
create sequence "measure_number";
create table "measure" (
  "id" uuid primary key,
  "number" text not null,
  "state" text not null,
  "variant" text not null,
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
  "why" text,
  "owner" uuid,
  "unit" text,
  "aim" text,
  "target" numeric(18, 3),
  "tolerance" numeric(18, 3),
  "period" text,
  "zone" text,
  "since" date,
  "reviewed_on" date,
  "review_due" date,
  "records" text,
  "filter" text,
  "counted" text,
  "date_field" text,
  "breakdown" text,
  "hits" text,
  "matching" text,
  "promise" text,
  "takes" text,
  "percentile" bigint,
  "taken_of" text,
  "value_field" text,
  "currency" text,
  "each_records" text,
  "each_filter" text,
  "each_counted" text,
  "each_date_field" text,
  "end_field" text,
  "calendar" uuid
) with (fillfactor = 90);
create table "measure_readings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "told_on" date,
  "value" numeric(18, 3),
  "cases" bigint,
  "remark" text
) with (fillfactor = 90);
create table "measure_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "service_review_number";
create table "service_review" (
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
  "title" text,
  "service" uuid,
  "customer" uuid,
  "agreement" uuid,
  "owner" uuid,
  "period_from" date,
  "period_until" date,
  "held_on" date,
  "figures" text,
  "minutes" text,
  "next_review" date,
  "accepted_by" uuid,
  "accepted_on" date,
  "objection" text,
  "cancel_reason" text
) with (fillfactor = 90);
create table "service_review_attendees" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "name" text,
  "part" text
) with (fillfactor = 90);
create table "service_review_results" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "measure" uuid,
  "name" text,
  "unit" text,
  "value" numeric(18, 3),
  "before" numeric(18, 3),
  "target" numeric(18, 3),
  "stands" text
) with (fillfactor = 90);
create table "service_review_findings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "finding" text,
  "kind" text,
  "follows" text
) with (fillfactor = 90);
create sequence "regular_report_number";
create table "regular_report" (
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
  "title" text,
  "customer" uuid,
  "service" uuid,
  "team" uuid,
  "agreement" uuid,
  "period" text,
  "format" text,
  "days_after" bigint,
  "at" time check (extract(second from "at") = 0),
  "zone" text,
  "owner" uuid,
  "last_at" timestamptz(3),
  "next_at" timestamptz(3),
  "asked_at" timestamptz(3),
  "end_reason" text
) with (fillfactor = 90);
create table "regular_report_recipients" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid
) with (fillfactor = 90);
create sequence "report_delivery_number";
create table "report_delivery" (
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
  "title" text,
  "report" uuid,
  "recipient" uuid,
  "period_from" date,
  "period_until" date,
  "occurrence" text,
  "attempts" bigint,
  "fault" text
) with (fillfactor = 90);
create sequence "improvement_number";
create table "improvement" (
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
  "title" text,
  "description" text,
  "origin" text,
  "service" uuid,
  "owner" uuid,
  "hypothesis" text,
  "benefit" text,
  "effort" text,
  "risk" text,
  "priority" text,
  "figure" text,
  "unit" text,
  "aim" text,
  "baseline" numeric(18, 3),
  "target" numeric(18, 3),
  "check_on" date,
  "achieved" numeric(18, 3),
  "achieved_on" date,
  "reached" text,
  "conclusion" text,
  "end_reason" text,
  "reminded_of" date,
  "planned_cost_minor" bigint,
  "planned_cost_currency" char(3),
  "actual_cost_minor" bigint,
  "actual_cost_currency" char(3),
  "priority_override" text
) with (fillfactor = 90);
create table "improvement_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "survey_number";
create table "survey" (
  "id" uuid primary key,
  "number" text not null,
  "state" text not null,
  "variant" text not null,
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
  "owner" uuid,
  "share" bigint,
  "gap" bigint,
  "answer_within" bigint,
  "low_at" bigint,
  "follow_up" text,
  "end_reason" text,
  "asked_about" text,
  "asked_when" text,
  "service" uuid,
  "organisation" uuid,
  "every_months" bigint,
  "next_on" date
) with (fillfactor = 90);
create table "survey_questions" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "question" text,
  "in_german" text,
  "kind" text,
  "mandatory" boolean
) with (fillfactor = 90);
create sequence "survey_response_number";
create table "survey_response" (
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
  "title" text,
  "survey" uuid,
  "respondent" uuid,
  "service" uuid,
  "served_by" uuid,
  "organisation" uuid,
  "answer_by" timestamptz(3),
  "answered_at" timestamptz(3),
  "occasion" text,
  "as_asked" text,
  "score" numeric(17, 2),
  "satisfied" boolean,
  "low" boolean,
  "recommends" bigint,
  "promotion" bigint
) with (fillfactor = 90);
create table "survey_response_answers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "question" text,
  "kind" text,
  "mandatory" boolean,
  "score" bigint,
  "yes" boolean,
  "words" text
) with (fillfactor = 90);
create sequence "audit_finding_number";
create table "audit_finding" (
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
  "title" text,
  "audit" text,
  "audited_on" date,
  "auditor" text,
  "standard" text,
  "clause" text,
  "kind" text,
  "evidence" text,
  "service" uuid,
  "owner" uuid,
  "due" date,
  "response" text
) with (fillfactor = 90);
create sequence "nonconformity_number";
create table "nonconformity" (
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
  "title" text,
  "description" text,
  "origin" text,
  "gravity" text,
  "standard" text,
  "clause" text,
  "service" uuid,
  "owner" uuid,
  "correction" text,
  "root_cause" text,
  "corrective_action" text,
  "due" date,
  "check_on" date,
  "effective" boolean,
  "effect_evidence" text,
  "withdraw_reason" text
) with (fillfactor = 90);
create sequence "task_number";
create table "task" (
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
  "title" text,
  "description" text,
  "due" date,
  "due_at" timestamptz(3),
  "occurrence" text,
  "outcome" text,
  "reminded_at" timestamptz(3),
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create table "task_checklist" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "step" text,
  "mandatory" boolean,
  "done" boolean
) with (fillfactor = 90);
create table "task_watchers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "reads" boolean
) with (fillfactor = 90);
create sequence "person_number";
create table "person" (
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
  "email" text,
  "phone" text,
  "organisation" uuid,
  "site" uuid,
  "job_title" text,
  "roles" text[],
  "language" text,
  "zone" text,
  "calendar" uuid,
  "line_manager" uuid,
  "deputy" uuid,
  "deputy_until" date
) with (fillfactor = 90);
create sequence "team_number";
create table "team" (
  "id" uuid primary key,
  "number" text not null,
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
  "email" text,
  "calendar" uuid
) with (fillfactor = 90);
create table "team_members" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "lead" boolean,
  "weekly" numeric(16, 1)
) with (fillfactor = 90);
create sequence "skill_number";
create table "skill" (
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
  "description" text,
  "alone_from" bigint,
  "owner" uuid
) with (fillfactor = 90);
create table "skill_levels" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "level" bigint,
  "meaning" text
) with (fillfactor = 90);
create table "skill_holders" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "level" bigint,
  "since" date,
  "until" date
) with (fillfactor = 90);
create sequence "training_course_number";
create table "training_course" (
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
  "title" text,
  "description" text,
  "format" text,
  "duration" bigint check (duration >= 0),
  "valid_months" bigint,
  "provider" uuid,
  "price_minor" bigint,
  "price_currency" char(3),
  "owner" uuid
) with (fillfactor = 90);
create table "training_course_teaches" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "skill" uuid,
  "level" bigint
) with (fillfactor = 90);
create table "training_course_sessions" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "starts_at" timestamptz(3),
  "ends_at" timestamptz(3),
  "venue" text,
  "trainer" uuid,
  "seats" bigint
) with (fillfactor = 90);
create table "training_course_participants" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "due" date,
  "result" text,
  "on" date
) with (fillfactor = 90);
create sequence "certificate_number";
create table "certificate" (
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
  "title" text,
  "person" uuid,
  "team" uuid,
  "course" uuid,
  "skill" uuid,
  "level" bigint,
  "issued_on" date,
  "expires_on" date,
  "issuer" text,
  "reference" text,
  "reminded_days" bigint,
  "revoke_reason" text
) with (fillfactor = 90);
create sequence "demand_number";
create table "demand" (
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
  "title" text,
  "origin" text,
  "team" uuid,
  "service" uuid,
  "channel" text,
  "valid_from" date,
  "valid_until" date,
  "handling" bigint check (handling >= 0),
  "share" numeric(16, 1),
  "within" bigint check (within >= 0),
  "occupancy" bigint,
  "at_once" bigint,
  "shrinkage" bigint,
  "owner" uuid
) with (fillfactor = 90);
create table "demand_hours" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "weekday" text,
  "hour" bigint,
  "contacts" numeric(16, 1)
) with (fillfactor = 90);
create sequence "shift_number";
create table "shift" (
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
  "team" uuid,
  "begins" time check (extract(second from "begins") = 0),
  "ends" time check (extract(second from "ends") = 0),
  "weekdays" text[],
  "channels" text[],
  "skill" uuid,
  "on_call" boolean,
  "worked" bigint check (worked >= 0)
) with (fillfactor = 90);
create table "shift_breaks" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "from" time check (extract(second from "from") = 0),
  "until" time check (extract(second from "until") = 0),
  "paid" boolean
) with (fillfactor = 90);
create sequence "roster_number";
create table "roster" (
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
  "title" text,
  "team" uuid,
  "first_day" date,
  "last_day" date,
  "zone" text,
  "owner" uuid,
  "remark" text
) with (fillfactor = 90);
create table "roster_plan" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "day" date,
  "shift" uuid,
  "from" time check (extract(second from "from") = 0),
  "until" time check (extract(second from "until") = 0),
  "note" text
) with (fillfactor = 90);
create sequence "absence_number";
create table "absence" (
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
  "title" text,
  "person" uuid,
  "kind" text,
  "first_day" date,
  "last_day" date,
  "decided_by_whom" uuid,
  "reason" text
) with (fillfactor = 90);
create sequence "organisation_number";
create table "organisation" (
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
  "parent" uuid,
  "website" text,
  "phone" text,
  "contact" uuid,
  "description" text
) with (fillfactor = 90);
create sequence "site_number";
create table "site" (
  "id" uuid primary key,
  "number" text not null,
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
  "organisation" uuid,
  "place_address" text,
  "place_latitude" double precision,
  "place_longitude" double precision,
  "country" text,
  "zone" text,
  "calendar" uuid,
  "access" text
) with (fillfactor = 90);
create sequence "calendar_number";
create table "calendar" (
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
  "title" text,
  "description" text,
  "zone" text,
  "holiday_country" text,
  "holiday_state" text,
  "holiday_region" text
) with (fillfactor = 90);
create table "calendar_openings" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "weekday" text,
  "from" time check (extract(second from "from") = 0),
  "until" time check (extract(second from "until") = 0)
) with (fillfactor = 90);
create table "calendar_days" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "day" date,
  "every_year" boolean,
  "name" text,
  "from" time check (extract(second from "from") = 0),
  "until" time check (extract(second from "until") = 0)
) with (fillfactor = 90);
create sequence "configuration_item_number";
create table "configuration_item" (
  "id" uuid primary key,
  "number" text not null,
  "state" text not null,
  "variant" text not null,
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
  "organisation" uuid,
  "site" uuid,
  "used_by" uuid,
  "support_team" uuid,
  "environment" text,
  "installed_on" date,
  "verified_on" date,
  "serial_number" text,
  "technology" uuid,
  "address" text,
  "operating_system" text,
  "memory_value" numeric(18, 3),
  "memory_unit" text,
  "processors" text,
  "model" text,
  "warranty_until" date,
  "phone_number" text,
  "software_version" text,
  "vendor" uuid,
  "web_address" text,
  "issuer" text,
  "valid_until" date
) with (fillfactor = 90);
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
create sequence "discrepancy_number";
create table "discrepancy" (
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
  "title" text,
  "configuration_item" uuid,
  "property" text,
  "recorded" text,
  "discovered" text,
  "discovered_by" text,
  "seen_at" timestamptz(3),
  "times" bigint,
  "reason" text,
  "decided_by" uuid,
  "decided_at" timestamptz(3),
  "incident" uuid,
  "change" uuid,
  "about" text,
  "team" uuid,
  "assignee" uuid
) with (fillfactor = 90);
create sequence "asset_number";
create table "asset" (
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
  "tag" text,
  "form" text,
  "model" text,
  "serial_number" text,
  "item" uuid,
  "organisation" uuid,
  "site" uuid,
  "owner" uuid,
  "held_by" uuid,
  "held_since" date,
  "supplier" uuid,
  "purchase" uuid,
  "purchased_on" date,
  "cost_minor" bigint,
  "cost_currency" char(3),
  "residual_minor" bigint,
  "residual_currency" char(3),
  "life_months" bigint,
  "monthly_minor" bigint,
  "monthly_currency" char(3),
  "written_off_on" date,
  "warranty_until" date,
  "counted_on" date,
  "holds_data" boolean,
  "data_erased" boolean,
  "disposal" text,
  "disposed_on" date,
  "evidence" text
) with (fillfactor = 90);
create sequence "licence_number";
create table "licence" (
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
  "publisher" uuid,
  "application" uuid,
  "owner" uuid,
  "metric" text,
  "entitled" bigint,
  "assigned" bigint,
  "found" bigint,
  "found_on" date,
  "standing" text,
  "valid_from" date,
  "valid_until" date,
  "cost_minor" bigint,
  "cost_currency" char(3),
  "licence_key" text
) with (fillfactor = 90);
create table "licence_assignments" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "person" uuid,
  "item" uuid,
  "seats" bigint,
  "since" date
) with (fillfactor = 90);
create sequence "supplier_number";
create table "supplier" (
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
  "provider" uuid,
  "standing" text,
  "owner" uuid,
  "contact" uuid,
  "delivers" text,
  "certificates" text,
  "score" numeric(16, 1),
  "scored_on" date,
  "exit" text,
  "reason" text,
  "reviewed_on" date,
  "review_due" date
) with (fillfactor = 90);
create table "supplier_performance" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "judged_on" date,
  "quality" bigint,
  "delivery" bigint,
  "price" bigint,
  "remark" text
) with (fillfactor = 90);
create sequence "tender_number";
create table "tender" (
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
  "title" text,
  "need" text,
  "service" uuid,
  "owner" uuid,
  "offers_until" date,
  "months" bigint,
  "cost_weight" bigint,
  "best" uuid,
  "best_score" numeric(17, 2),
  "chosen" uuid,
  "rationale" text,
  "chosen_on" date,
  "chosen_by" uuid,
  "reason" text
) with (fillfactor = 90);
create table "tender_criteria" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "criterion" text,
  "weight" bigint,
  "least" bigint
) with (fillfactor = 90);
create table "tender_offers" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "supplier" uuid,
  "received_on" date,
  "once_minor" bigint,
  "once_currency" char(3),
  "each_month_minor" bigint,
  "each_month_currency" char(3),
  "remark" text
) with (fillfactor = 90);
create table "tender_points" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "supplier" uuid,
  "criterion" text,
  "points" bigint,
  "remark" text
) with (fillfactor = 90);
create sequence "purchase_number";
create table "purchase" (
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
  "title" text,
  "purpose" text,
  "supplier" uuid,
  "tender" uuid,
  "buyer" uuid,
  "requested_by" uuid,
  "cost_centre" text,
  "needed_on" date,
  "total_minor" bigint,
  "total_currency" char(3),
  "receipt" text,
  "approved_by" uuid,
  "approved_on" date,
  "ordered_on" date,
  "order_reference" text,
  "expected_on" date,
  "reason" text
) with (fillfactor = 90);
create table "purchase_items" (
  "id" uuid primary key,
  "owner" uuid not null,
  "place" integer not null,
  "item" text,
  "quantity" bigint,
  "price_minor" bigint,
  "price_currency" char(3),
  "received" bigint
) with (fillfactor = 90);
create sequence "contract_number";
create table "contract" (
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
  "title" text,
  "contract_number" text,
  "form" text,
  "party" uuid,
  "supplier" uuid,
  "tender" uuid,
  "our_party" uuid,
  "service" uuid,
  "owner" uuid,
  "subject" text,
  "starts_on" date,
  "ends_on" date,
  "renewal" text,
  "renew_months" bigint,
  "notice_days" bigint,
  "notice_on" date,
  "remind_days" bigint,
  "reminded_of" date,
  "cost_minor" bigint,
  "cost_currency" char(3),
  "falls" text,
  "notice_given_on" date,
  "reason" text
) with (fillfactor = 90);
alter table "assessment" add foreign key ("owner") references "person";
alter table "assessment_stakeholders" add foreign key ("owner") references "assessment";
alter table "assessment_findings" add foreign key ("owner") references "assessment";
alter table "objective" add foreign key ("parent") references "objective";
alter table "objective" add foreign key ("owner") references "person";
alter table "objective_measures" add foreign key ("owner") references "objective";
alter table "objective_measures" add foreign key ("measure") references "measure";
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
alter table "external_change" add foreign key ("owner") references "person";
alter table "external_change_criteria" add foreign key ("owner") references "external_change";
alter table "external_change_criteria" add foreign key ("technology") references "technology";
alter table "external_change_criteria" add foreign key ("supplier") references "organisation";
alter table "affected_service" add foreign key ("external_change") references "external_change";
alter table "affected_service" add foreign key ("service") references "service";
alter table "affected_service" add foreign key ("owner") references "person";
alter table "affected_service_found_by" add foreign key ("owner") references "affected_service";
alter table "service" add foreign key ("owner") references "person";
alter table "service" add foreign key ("support_team") references "team";
alter table "service" add foreign key ("parent") references "service";
alter table "service" add foreign key ("successor") references "service";
alter table "service_data" add foreign key ("owner") references "service";
alter table "service_users" add foreign key ("owner") references "service";
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
alter table "books_statement" add foreign key ("owner") references "person";
alter table "books_statement_postings" add foreign key ("owner") references "books_statement";
alter table "service_design" add foreign key ("service") references "service";
alter table "service_design" add foreign key ("owner") references "person";
alter table "service_design" add foreign key ("previous") references "service_design";
alter table "service_design" add foreign key ("approved_by") references "person";
alter table "service_design_outcomes" add foreign key ("owner") references "service_design";
alter table "service_design_levels" add foreign key ("owner") references "service_design";
alter table "service_design_levels" add foreign key ("measure") references "measure";
alter table "service_design_levels" add foreign key ("requirement") references "requirement";
alter table "service_design_components" add foreign key ("owner") references "service_design";
alter table "service_design_components" add foreign key ("item") references "configuration_item";
alter table "service_design_components" add foreign key ("technology") references "technology";
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
alter table "agreement" add foreign key ("provider") references "organisation";
alter table "agreement" add foreign key ("customer") references "organisation";
alter table "agreement" add foreign key ("owner") references "person";
alter table "agreement" add foreign key ("calendar") references "calendar";
alter table "agreement" add foreign key ("previous") references "agreement";
alter table "agreement" add foreign key ("agreed_for_provider_by") references "person";
alter table "agreement" add foreign key ("agreed_for_customer_by") references "person";
alter table "agreement" add foreign key ("providing_team") references "team";
alter table "agreement" add foreign key ("receiving_team") references "team";
alter table "agreement_services" add foreign key ("owner") references "agreement";
alter table "agreement_services" add foreign key ("service") references "service";
alter table "agreement_targets" add foreign key ("owner") references "agreement";
alter table "agreement_targets" add foreign key ("service") references "service";
alter table "agreement_targets" add foreign key ("measure") references "measure";
alter table "agreement_targets" add foreign key ("calendar") references "calendar";
alter table "agreement_targets" add foreign key ("requirement") references "requirement";
alter table "agreement_steps" add foreign key ("owner") references "agreement";
alter table "agreement_steps" add foreign key ("person") references "person";
alter table "agreement_steps" add foreign key ("team") references "team";
alter table "agreement_credits" add foreign key ("owner") references "agreement";
alter table "breach" add foreign key ("agreement") references "agreement";
alter table "breach" add foreign key ("customer") references "organisation";
alter table "breach" add foreign key ("team") references "team";
alter table "breach" add foreign key ("asked_by") references "person";
alter table "breach" add foreign key ("judged_by") references "person";
alter table "catalogue_item" add foreign key ("service") references "service";
alter table "catalogue_item" add foreign key ("owner") references "person";
alter table "catalogue_item" add foreign key ("fulfilled_by") references "team";
alter table "catalogue_item_audiences" add foreign key ("owner") references "catalogue_item";
alter table "catalogue_item_audiences" add foreign key ("organisation") references "organisation";
alter table "catalogue_item_audiences" add foreign key ("site") references "site";
alter table "catalogue_item_levels" add foreign key ("owner") references "catalogue_item";
alter table "catalogue_item_levels" add foreign key ("agreement") references "agreement";
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
alter table "change" add foreign key ("by_template") references "change_template";
alter table "change" add foreign key ("requester") references "person";
alter table "change" add foreign key ("service") references "service";
alter table "change" add foreign key ("excepted_by") references "person";
alter table "change" add foreign key ("team") references "team";
alter table "change" add foreign key ("assignee") references "person";
alter table "change_watchers" add foreign key ("owner") references "change";
alter table "change_watchers" add foreign key ("person") references "person";
alter table "change_checklist" add foreign key ("owner") references "change";
alter table "change_approvers" add foreign key ("owner") references "change";
alter table "change_approvers" add foreign key ("person") references "person";
alter table "change_approvers" add foreign key ("team") references "team";
alter table "change_template" add foreign key ("service") references "service";
alter table "change_template" add foreign key ("team") references "team";
alter table "change_template" add foreign key ("owner") references "person";
alter table "change_template_checklist" add foreign key ("owner") references "change_template";
alter table "freeze" add foreign key ("owner") references "person";
alter table "freeze_holds" add foreign key ("owner") references "freeze";
alter table "freeze_holds" add foreign key ("service") references "service";
alter table "freeze_holds" add foreign key ("configuration_item") references "configuration_item";
alter table "release" add foreign key ("service") references "service";
alter table "release" add foreign key ("decided_by") references "person";
alter table "release" add foreign key ("team") references "team";
alter table "release" add foreign key ("assignee") references "person";
alter table "release_votes" add foreign key ("owner") references "release";
alter table "release_votes" add foreign key ("person") references "person";
alter table "release_run_sheet" add foreign key ("owner") references "release";
alter table "release_run_sheet" add foreign key ("person") references "person";
alter table "release_watchers" add foreign key ("owner") references "release";
alter table "release_watchers" add foreign key ("person") references "person";
alter table "release_checklist" add foreign key ("owner") references "release";
alter table "deployment" add foreign key ("release") references "release";
alter table "deployment" add foreign key ("environment") references "environment";
alter table "deployment" add foreign key ("team") references "team";
alter table "deployment" add foreign key ("assignee") references "person";
alter table "deployment_steps" add foreign key ("owner") references "deployment";
alter table "environment" add foreign key ("service") references "service";
alter table "environment" add foreign key ("site") references "site";
alter table "environment" add foreign key ("owner") references "person";
alter table "environment" add foreign key ("runs") references "release";
alter table "environment_items" add foreign key ("owner") references "environment";
alter table "environment_items" add foreign key ("configuration_item") references "configuration_item";
alter table "test_case" add foreign key ("service") references "service";
alter table "test_case" add foreign key ("owner") references "person";
alter table "test_case_steps" add foreign key ("owner") references "test_case";
alter table "test_run" add foreign key ("test_case") references "test_case";
alter table "test_run" add foreign key ("release") references "release";
alter table "test_run" add foreign key ("environment") references "environment";
alter table "test_run" add foreign key ("team") references "team";
alter table "test_run" add foreign key ("assignee") references "person";
alter table "incident" add foreign key ("requester") references "person";
alter table "incident" add foreign key ("organisation") references "organisation";
alter table "incident" add foreign key ("service") references "service";
alter table "incident" add foreign key ("configuration_item") references "configuration_item";
alter table "incident" add foreign key ("escalated_to") references "person";
alter table "incident" add foreign key ("team") references "team";
alter table "incident" add foreign key ("assignee") references "person";
alter table "incident_watchers" add foreign key ("owner") references "incident";
alter table "incident_watchers" add foreign key ("person") references "person";
alter table "incident_checklist" add foreign key ("owner") references "incident";
alter table "major_incident" add foreign key ("commander") references "person";
alter table "major_incident" add foreign key ("communications_lead") references "person";
alter table "major_incident" add foreign key ("scribe") references "person";
alter table "major_incident_moments" add foreign key ("owner") references "major_incident";
alter table "major_incident_moments" add foreign key ("by") references "person";
alter table "major_incident_updates" add foreign key ("owner") references "major_incident";
alter table "major_incident_updates" add foreign key ("by") references "person";
alter table "major_incident_watchers" add foreign key ("owner") references "major_incident";
alter table "major_incident_watchers" add foreign key ("person") references "person";
alter table "problem" add foreign key ("service") references "service";
alter table "problem" add foreign key ("configuration_item") references "configuration_item";
alter table "problem" add foreign key ("supplier") references "organisation";
alter table "problem" add foreign key ("team") references "team";
alter table "problem" add foreign key ("assignee") references "person";
alter table "problem_whys" add foreign key ("owner") references "problem";
alter table "problem_comparison" add foreign key ("owner") references "problem";
alter table "problem_watchers" add foreign key ("owner") references "problem";
alter table "problem_watchers" add foreign key ("person") references "person";
alter table "known_error" add foreign key ("service") references "service";
alter table "known_error" add foreign key ("configuration_item") references "configuration_item";
alter table "known_error" add foreign key ("problem") references "problem";
alter table "known_error" add foreign key ("owner") references "person";
alter table "article" add foreign key ("translation_of") references "article";
alter table "article" add foreign key ("service") references "service";
alter table "article" add foreign key ("owner") references "person";
alter table "article_ratings" add foreign key ("owner") references "article";
alter table "article_ratings" add foreign key ("person") references "person";
alter table "article_shared_with" add foreign key ("owner") references "article";
alter table "article_shared_with" add foreign key ("organisation") references "organisation";
alter table "monitored_event" add foreign key ("monitor") references "monitor";
alter table "monitored_event" add foreign key ("service") references "service";
alter table "monitored_event" add foreign key ("configuration_item") references "configuration_item";
alter table "monitored_event" add foreign key ("incident") references "incident";
alter table "monitored_event" add foreign key ("team") references "team";
alter table "monitored_event" add foreign key ("assignee") references "person";
alter table "outage" add foreign key ("service") references "service";
alter table "outage" add foreign key ("component") references "configuration_item";
alter table "outage" add foreign key ("team") references "team";
alter table "outage" add foreign key ("assignee") references "person";
alter table "monitor" add foreign key ("service") references "service";
alter table "monitor" add foreign key ("team") references "team";
alter table "monitor" add foreign key ("owner") references "person";
alter table "runbook" add foreign key ("service") references "service";
alter table "runbook" add foreign key ("owner") references "person";
alter table "runbook" add foreign key ("team") references "team";
alter table "runbook_steps" add foreign key ("owner") references "runbook";
alter table "routine" add foreign key ("service") references "service";
alter table "routine" add foreign key ("team") references "team";
alter table "routine" add foreign key ("assignee") references "person";
alter table "routine_checklist" add foreign key ("owner") references "routine";
alter table "request" add foreign key ("catalogue_item") references "catalogue_item";
alter table "request" add foreign key ("service") references "service";
alter table "request" add foreign key ("requester") references "person";
alter table "request" add foreign key ("requested_for") references "person";
alter table "request" add foreign key ("organisation") references "organisation";
alter table "request" add foreign key ("site") references "site";
alter table "request" add foreign key ("team") references "team";
alter table "request" add foreign key ("assignee") references "person";
alter table "request" add foreign key ("replaces") references "configuration_item";
alter table "request" add foreign key ("access_to") references "configuration_item";
alter table "request_watchers" add foreign key ("owner") references "request";
alter table "request_watchers" add foreign key ("person") references "person";
alter table "request_approvers" add foreign key ("owner") references "request";
alter table "request_approvers" add foreign key ("person") references "person";
alter table "request_approvers" add foreign key ("team") references "team";
alter table "approval" add foreign key ("approver") references "person";
alter table "approval" add foreign key ("instead_of") references "person";
alter table "approval" add foreign key ("requester") references "person";
alter table "approval" add foreign key ("decided_by") references "person";
alter table "case" add foreign key ("requester") references "person";
alter table "case" add foreign key ("organisation") references "organisation";
alter table "case" add foreign key ("service") references "service";
alter table "case" add foreign key ("team") references "team";
alter table "case" add foreign key ("assignee") references "person";
alter table "case_watchers" add foreign key ("owner") references "case";
alter table "case_watchers" add foreign key ("person") references "person";
alter table "conversation" add foreign key ("contact") references "person";
alter table "conversation" add foreign key ("organisation") references "organisation";
alter table "conversation" add foreign key ("service") references "service";
alter table "conversation" add foreign key ("team") references "team";
alter table "conversation" add foreign key ("assignee") references "person";
alter table "conversation_participants" add foreign key ("owner") references "conversation";
alter table "conversation_participants" add foreign key ("person") references "person";
alter table "work_order" add foreign key ("organisation") references "organisation";
alter table "work_order" add foreign key ("contact") references "person";
alter table "work_order" add foreign key ("site") references "site";
alter table "work_order" add foreign key ("configuration_item") references "configuration_item";
alter table "work_order" add foreign key ("team") references "team";
alter table "work_order" add foreign key ("assignee") references "person";
alter table "work_order_checklist" add foreign key ("owner") references "work_order";
alter table "work_order_parts" add foreign key ("owner") references "work_order";
alter table "visit" add foreign key ("work_order") references "work_order";
alter table "visit" add foreign key ("organisation") references "organisation";
alter table "visit" add foreign key ("contact") references "person";
alter table "visit" add foreign key ("site") references "site";
alter table "visit" add foreign key ("team") references "team";
alter table "visit" add foreign key ("assignee") references "person";
alter table "part" add foreign key ("supplier") references "organisation";
alter table "stock" add foreign key ("part") references "part";
alter table "stock" add foreign key ("site") references "site";
alter table "stock" add foreign key ("keeper") references "person";
alter table "time_entry" add foreign key ("person") references "person";
alter table "time_entry" add foreign key ("team") references "team";
alter table "time_entry" add foreign key ("approved_by") references "person";
alter table "measure" add foreign key ("owner") references "person";
alter table "measure" add foreign key ("calendar") references "calendar";
alter table "measure_readings" add foreign key ("owner") references "measure";
alter table "measure_watchers" add foreign key ("owner") references "measure";
alter table "measure_watchers" add foreign key ("person") references "person";
alter table "service_review" add foreign key ("service") references "service";
alter table "service_review" add foreign key ("customer") references "organisation";
alter table "service_review" add foreign key ("agreement") references "agreement";
alter table "service_review" add foreign key ("owner") references "person";
alter table "service_review" add foreign key ("accepted_by") references "person";
alter table "service_review_attendees" add foreign key ("owner") references "service_review";
alter table "service_review_attendees" add foreign key ("person") references "person";
alter table "service_review_results" add foreign key ("owner") references "service_review";
alter table "service_review_results" add foreign key ("measure") references "measure";
alter table "service_review_findings" add foreign key ("owner") references "service_review";
alter table "regular_report" add foreign key ("customer") references "organisation";
alter table "regular_report" add foreign key ("service") references "service";
alter table "regular_report" add foreign key ("team") references "team";
alter table "regular_report" add foreign key ("agreement") references "agreement";
alter table "regular_report" add foreign key ("owner") references "person";
alter table "regular_report_recipients" add foreign key ("owner") references "regular_report";
alter table "regular_report_recipients" add foreign key ("person") references "person";
alter table "report_delivery" add foreign key ("report") references "regular_report";
alter table "report_delivery" add foreign key ("recipient") references "person";
alter table "improvement" add foreign key ("service") references "service";
alter table "improvement" add foreign key ("owner") references "person";
alter table "improvement_watchers" add foreign key ("owner") references "improvement";
alter table "improvement_watchers" add foreign key ("person") references "person";
alter table "survey" add foreign key ("owner") references "person";
alter table "survey" add foreign key ("service") references "service";
alter table "survey" add foreign key ("organisation") references "organisation";
alter table "survey_questions" add foreign key ("owner") references "survey";
alter table "survey_response" add foreign key ("survey") references "survey";
alter table "survey_response" add foreign key ("respondent") references "person";
alter table "survey_response" add foreign key ("service") references "service";
alter table "survey_response" add foreign key ("served_by") references "team";
alter table "survey_response" add foreign key ("organisation") references "organisation";
alter table "survey_response_answers" add foreign key ("owner") references "survey_response";
alter table "audit_finding" add foreign key ("service") references "service";
alter table "audit_finding" add foreign key ("owner") references "person";
alter table "nonconformity" add foreign key ("service") references "service";
alter table "nonconformity" add foreign key ("owner") references "person";
alter table "task" add foreign key ("team") references "team";
alter table "task" add foreign key ("assignee") references "person";
alter table "task_checklist" add foreign key ("owner") references "task";
alter table "task_watchers" add foreign key ("owner") references "task";
alter table "task_watchers" add foreign key ("person") references "person";
alter table "person" add foreign key ("organisation") references "organisation";
alter table "person" add foreign key ("site") references "site";
alter table "person" add foreign key ("calendar") references "calendar";
alter table "person" add foreign key ("line_manager") references "person";
alter table "person" add foreign key ("deputy") references "person";
alter table "team" add foreign key ("calendar") references "calendar";
alter table "team_members" add foreign key ("owner") references "team";
alter table "team_members" add foreign key ("person") references "person";
alter table "skill" add foreign key ("owner") references "person";
alter table "skill_levels" add foreign key ("owner") references "skill";
alter table "skill_holders" add foreign key ("owner") references "skill";
alter table "skill_holders" add foreign key ("person") references "person";
alter table "training_course" add foreign key ("provider") references "organisation";
alter table "training_course" add foreign key ("owner") references "person";
alter table "training_course_teaches" add foreign key ("owner") references "training_course";
alter table "training_course_teaches" add foreign key ("skill") references "skill";
alter table "training_course_sessions" add foreign key ("owner") references "training_course";
alter table "training_course_sessions" add foreign key ("trainer") references "person";
alter table "training_course_participants" add foreign key ("owner") references "training_course";
alter table "training_course_participants" add foreign key ("person") references "person";
alter table "certificate" add foreign key ("person") references "person";
alter table "certificate" add foreign key ("team") references "team";
alter table "certificate" add foreign key ("course") references "training_course";
alter table "certificate" add foreign key ("skill") references "skill";
alter table "demand" add foreign key ("team") references "team";
alter table "demand" add foreign key ("service") references "service";
alter table "demand" add foreign key ("owner") references "person";
alter table "demand_hours" add foreign key ("owner") references "demand";
alter table "shift" add foreign key ("team") references "team";
alter table "shift" add foreign key ("skill") references "skill";
alter table "shift_breaks" add foreign key ("owner") references "shift";
alter table "roster" add foreign key ("team") references "team";
alter table "roster" add foreign key ("owner") references "person";
alter table "roster_plan" add foreign key ("owner") references "roster";
alter table "roster_plan" add foreign key ("person") references "person";
alter table "roster_plan" add foreign key ("shift") references "shift";
alter table "absence" add foreign key ("person") references "person";
alter table "absence" add foreign key ("decided_by_whom") references "person";
alter table "organisation" add foreign key ("parent") references "organisation";
alter table "organisation" add foreign key ("contact") references "person";
alter table "site" add foreign key ("organisation") references "organisation";
alter table "site" add foreign key ("calendar") references "calendar";
alter table "calendar_openings" add foreign key ("owner") references "calendar";
alter table "calendar_days" add foreign key ("owner") references "calendar";
alter table "configuration_item" add foreign key ("owner") references "person";
alter table "configuration_item" add foreign key ("organisation") references "organisation";
alter table "configuration_item" add foreign key ("site") references "site";
alter table "configuration_item" add foreign key ("used_by") references "person";
alter table "configuration_item" add foreign key ("support_team") references "team";
alter table "configuration_item" add foreign key ("technology") references "technology";
alter table "configuration_item" add foreign key ("vendor") references "organisation";
alter table "technology" add foreign key ("maker") references "organisation";
alter table "technology_compatibility" add foreign key ("owner") references "technology";
alter table "technology_compatibility" add foreign key ("other") references "technology";
alter table "discrepancy" add foreign key ("configuration_item") references "configuration_item";
alter table "discrepancy" add foreign key ("decided_by") references "person";
alter table "discrepancy" add foreign key ("incident") references "incident";
alter table "discrepancy" add foreign key ("change") references "change";
alter table "discrepancy" add foreign key ("team") references "team";
alter table "discrepancy" add foreign key ("assignee") references "person";
alter table "asset" add foreign key ("item") references "configuration_item";
alter table "asset" add foreign key ("organisation") references "organisation";
alter table "asset" add foreign key ("site") references "site";
alter table "asset" add foreign key ("owner") references "person";
alter table "asset" add foreign key ("held_by") references "person";
alter table "asset" add foreign key ("supplier") references "organisation";
alter table "asset" add foreign key ("purchase") references "purchase";
alter table "licence" add foreign key ("publisher") references "organisation";
alter table "licence" add foreign key ("application") references "configuration_item";
alter table "licence" add foreign key ("owner") references "person";
alter table "licence_assignments" add foreign key ("owner") references "licence";
alter table "licence_assignments" add foreign key ("person") references "person";
alter table "licence_assignments" add foreign key ("item") references "configuration_item";
alter table "supplier" add foreign key ("provider") references "organisation";
alter table "supplier" add foreign key ("owner") references "person";
alter table "supplier" add foreign key ("contact") references "person";
alter table "supplier_performance" add foreign key ("owner") references "supplier";
alter table "tender" add foreign key ("service") references "service";
alter table "tender" add foreign key ("owner") references "person";
alter table "tender" add foreign key ("best") references "supplier";
alter table "tender" add foreign key ("chosen") references "supplier";
alter table "tender" add foreign key ("chosen_by") references "person";
alter table "tender_criteria" add foreign key ("owner") references "tender";
alter table "tender_offers" add foreign key ("owner") references "tender";
alter table "tender_offers" add foreign key ("supplier") references "supplier";
alter table "tender_points" add foreign key ("owner") references "tender";
alter table "tender_points" add foreign key ("supplier") references "supplier";
alter table "purchase" add foreign key ("supplier") references "supplier";
alter table "purchase" add foreign key ("tender") references "tender";
alter table "purchase" add foreign key ("buyer") references "person";
alter table "purchase" add foreign key ("requested_by") references "person";
alter table "purchase" add foreign key ("approved_by") references "person";
alter table "purchase_items" add foreign key ("owner") references "purchase";
alter table "contract" add foreign key ("party") references "organisation";
alter table "contract" add foreign key ("supplier") references "supplier";
alter table "contract" add foreign key ("tender") references "tender";
alter table "contract" add foreign key ("our_party") references "organisation";
alter table "contract" add foreign key ("service") references "service";
alter table "contract" add foreign key ("owner") references "person";
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
create unique index if not exists "objective_number_unique" on "objective" (number);
create unique index if not exists "objective_source" on "objective" (source, source_key) where source is not null;
create index if not exists "objective_created" on "objective" (created_at, id);
create index if not exists "objective_state" on "objective" (state, state_at, id);
create index if not exists "objective_parent" on "objective" (parent, created_at, id) where parent is not null;
create index if not exists "objective_owner" on "objective" (owner, created_at, id) where owner is not null;
create index if not exists "objective_sort_ends_on" on "objective" (ends_on, id);
create index if not exists "objective_sort_review_due" on "objective" (review_due, id);
create index if not exists "objective_list_current" on "objective" (ends_on, id) where state in ('agreed', 'pursued') and archived_at is null;
create index if not exists "objective_list_mine" on "objective" (owner, ends_on, id) where state in ('proposed', 'agreed', 'pursued') and archived_at is null;
create index if not exists "objective_readers" on "objective" using gin (readers) where readers <> '{}';
create index if not exists "objective_measures_owner" on "objective_measures" (owner, place);
create index if not exists "objective_measures_measure" on "objective_measures" (measure);
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
create unique index if not exists "external_change_number_unique" on "external_change" (number);
create unique index if not exists "external_change_source" on "external_change" (source, source_key) where source is not null;
create index if not exists "external_change_created" on "external_change" (created_at, id);
create index if not exists "external_change_state" on "external_change" (state, state_at, id);
create index if not exists "external_change_owner" on "external_change" (owner, created_at, id) where owner is not null;
create index if not exists "external_change_sort_in_force_on" on "external_change" (in_force_on, id);
create index if not exists "external_change_list_current" on "external_change" (in_force_on, id) where state in ('draft', 'announced', 'in-force') and archived_at is null;
create index if not exists "external_change_list_mine" on "external_change" (owner, in_force_on, id) where state in ('draft', 'announced', 'in-force') and archived_at is null;
create index if not exists "external_change_readers" on "external_change" using gin (readers) where readers <> '{}';
create index if not exists "external_change_criteria_owner" on "external_change_criteria" (owner, place);
create index if not exists "external_change_criteria_technology" on "external_change_criteria" (technology);
create index if not exists "external_change_criteria_supplier" on "external_change_criteria" (supplier);
create unique index if not exists "affected_service_number_unique" on "affected_service" (number);
create unique index if not exists "affected_service_source" on "affected_service" (source, source_key) where source is not null;
create index if not exists "affected_service_created" on "affected_service" (created_at, id);
create index if not exists "affected_service_state" on "affected_service" (state, state_at, id);
create unique index if not exists "affected_service_pair_unique" on "affected_service" (lower(pair)) where archived_at is null;
create index if not exists "affected_service_external_change" on "affected_service" (external_change, created_at, id) where external_change is not null;
create index if not exists "affected_service_service" on "affected_service" (service, created_at, id) where service is not null;
create index if not exists "affected_service_owner" on "affected_service" (owner, created_at, id) where owner is not null;
create index if not exists "affected_service_sort_due" on "affected_service" (due, id);
create index if not exists "affected_service_list_current" on "affected_service" (due, id) where state in ('found', 'confirmed') and archived_at is null;
create index if not exists "affected_service_list_mine" on "affected_service" (owner, due, id) where state in ('found', 'confirmed') and archived_at is null;
create index if not exists "affected_service_readers" on "affected_service" using gin (readers) where readers <> '{}';
create index if not exists "affected_service_found_by_owner" on "affected_service_found_by" (owner, place);
create unique index if not exists "service_number_unique" on "service" (number);
create unique index if not exists "service_source" on "service" (source, source_key) where source is not null;
create index if not exists "service_created" on "service" (created_at, id);
create index if not exists "service_state" on "service" (state, state_at, id);
create index if not exists "service_owner" on "service" (owner, created_at, id) where owner is not null;
create index if not exists "service_support_team" on "service" (support_team, created_at, id) where support_team is not null;
create index if not exists "service_parent" on "service" (parent, created_at, id) where parent is not null;
create index if not exists "service_successor" on "service" (successor, created_at, id) where successor is not null;
create index if not exists "service_sort_name" on "service" (name, id);
create index if not exists "service_sort_retire_on" on "service" (retire_on, id);
create index if not exists "service_list_pipeline" on "service" (name, id) where state in ('proposed', 'chartered') and archived_at is null;
create index if not exists "service_queue_name" on "service" (support_team, name, id) where state in ('proposed', 'chartered') and archived_at is null;
create index if not exists "service_queue_retire_on" on "service" (support_team, retire_on, id) where state in ('proposed', 'chartered') and archived_at is null;
create index if not exists "service_readers" on "service" using gin (readers) where readers <> '{}';
create index if not exists "service_data_owner" on "service_data" (owner, place);
create index if not exists "service_users_owner" on "service_users" (owner, place);
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
create unique index if not exists "books_statement_number_unique" on "books_statement" (number);
create unique index if not exists "books_statement_source" on "books_statement" (source, source_key) where source is not null;
create index if not exists "books_statement_created" on "books_statement" (created_at, id);
create index if not exists "books_statement_state" on "books_statement" (state, state_at, id);
create index if not exists "books_statement_owner" on "books_statement" (owner, created_at, id) where owner is not null;
create index if not exists "books_statement_sort_ends_on" on "books_statement" (ends_on, id);
create index if not exists "books_statement_readers" on "books_statement" using gin (readers) where readers <> '{}';
create index if not exists "books_statement_postings_owner" on "books_statement_postings" (owner, place);
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
create index if not exists "service_design_levels_measure" on "service_design_levels" (measure);
create index if not exists "service_design_levels_requirement" on "service_design_levels" (requirement);
create index if not exists "service_design_components_owner" on "service_design_components" (owner, place);
create index if not exists "service_design_components_item" on "service_design_components" (item);
create index if not exists "service_design_components_technology" on "service_design_components" (technology);
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
create unique index if not exists "agreement_number_unique" on "agreement" (number);
create unique index if not exists "agreement_source" on "agreement" (source, source_key) where source is not null;
create index if not exists "agreement_created" on "agreement" (created_at, id);
create index if not exists "agreement_state" on "agreement" (state, state_at, id);
create index if not exists "agreement_provider" on "agreement" (provider, created_at, id) where provider is not null;
create index if not exists "agreement_customer" on "agreement" (customer, created_at, id) where customer is not null;
create index if not exists "agreement_owner" on "agreement" (owner, created_at, id) where owner is not null;
create index if not exists "agreement_calendar" on "agreement" (calendar, created_at, id) where calendar is not null;
create index if not exists "agreement_previous" on "agreement" (previous, created_at, id) where previous is not null;
create index if not exists "agreement_agreed_for_provider_by" on "agreement" (agreed_for_provider_by, created_at, id) where agreed_for_provider_by is not null;
create index if not exists "agreement_agreed_for_customer_by" on "agreement" (agreed_for_customer_by, created_at, id) where agreed_for_customer_by is not null;
create index if not exists "agreement_providing_team" on "agreement" (providing_team, created_at, id) where providing_team is not null;
create index if not exists "agreement_receiving_team" on "agreement" (receiving_team, created_at, id) where receiving_team is not null;
create index if not exists "agreement_sort_title" on "agreement" (title, id);
create index if not exists "agreement_sort_review_due" on "agreement" (review_due, id);
create index if not exists "agreement_sort_updated_at" on "agreement" (updated_at, id);
create index if not exists "agreement_list_current" on "agreement" (review_due, id) where state in ('agreed', 'in-force') and archived_at is null;
create index if not exists "agreement_list_negotiated" on "agreement" (updated_at desc, id) where state in ('draft', 'proposed') and archived_at is null;
create index if not exists "agreement_readers" on "agreement" using gin (readers) where readers <> '{}';
create index if not exists "agreement_services_owner" on "agreement_services" (owner, place);
create index if not exists "agreement_services_service" on "agreement_services" (service);
create index if not exists "agreement_targets_owner" on "agreement_targets" (owner, place);
create index if not exists "agreement_targets_service" on "agreement_targets" (service);
create index if not exists "agreement_targets_measure" on "agreement_targets" (measure);
create index if not exists "agreement_targets_calendar" on "agreement_targets" (calendar);
create index if not exists "agreement_targets_requirement" on "agreement_targets" (requirement);
create index if not exists "agreement_steps_owner" on "agreement_steps" (owner, place);
create index if not exists "agreement_steps_person" on "agreement_steps" (person);
create index if not exists "agreement_steps_team" on "agreement_steps" (team);
create index if not exists "agreement_credits_owner" on "agreement_credits" (owner, place);
create unique index if not exists "breach_number_unique" on "breach" (number);
create unique index if not exists "breach_source" on "breach" (source, source_key) where source is not null;
create index if not exists "breach_created" on "breach" (created_at, id);
create index if not exists "breach_state" on "breach" (state, state_at, id);
create index if not exists "breach_agreement" on "breach" (agreement, created_at, id) where agreement is not null;
create index if not exists "breach_customer" on "breach" (customer, created_at, id) where customer is not null;
create index if not exists "breach_team" on "breach" (team, created_at, id) where team is not null;
create index if not exists "breach_asked_by" on "breach" (asked_by, created_at, id) where asked_by is not null;
create index if not exists "breach_judged_by" on "breach" (judged_by, created_at, id) where judged_by is not null;
create index if not exists "breach_sort_ran_out_at" on "breach" (ran_out_at, id);
create index if not exists "breach_queue_ran_out_at" on "breach" (team, ran_out_at, id) where state in ('unexplained', 'exclusion-asked') and archived_at is null;
create index if not exists "breach_readers" on "breach" using gin (readers) where readers <> '{}';
create unique index if not exists "catalogue_item_number_unique" on "catalogue_item" (number);
create unique index if not exists "catalogue_item_source" on "catalogue_item" (source, source_key) where source is not null;
create index if not exists "catalogue_item_created" on "catalogue_item" (created_at, id);
create index if not exists "catalogue_item_state" on "catalogue_item" (state, state_at, id);
create index if not exists "catalogue_item_service" on "catalogue_item" (service, created_at, id) where service is not null;
create index if not exists "catalogue_item_owner" on "catalogue_item" (owner, created_at, id) where owner is not null;
create index if not exists "catalogue_item_fulfilled_by" on "catalogue_item" (fulfilled_by, created_at, id) where fulfilled_by is not null;
create index if not exists "catalogue_item_sort_name" on "catalogue_item" (name, id);
create index if not exists "catalogue_item_sort_review_due" on "catalogue_item" (review_due, id);
create index if not exists "catalogue_item_queue_name" on "catalogue_item" (fulfilled_by, name, id) where state in ('draft') and archived_at is null;
create index if not exists "catalogue_item_queue_review_due" on "catalogue_item" (fulfilled_by, review_due, id) where state in ('draft') and archived_at is null;
create index if not exists "catalogue_item_readers" on "catalogue_item" using gin (readers) where readers <> '{}';
create index if not exists "catalogue_item_audiences_owner" on "catalogue_item_audiences" (owner, place);
create index if not exists "catalogue_item_audiences_organisation" on "catalogue_item_audiences" (organisation);
create index if not exists "catalogue_item_audiences_site" on "catalogue_item_audiences" (site);
create index if not exists "catalogue_item_levels_owner" on "catalogue_item_levels" (owner, place);
create index if not exists "catalogue_item_levels_agreement" on "catalogue_item_levels" (agreement);
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
create unique index if not exists "change_number_unique" on "change" (number);
create unique index if not exists "change_source" on "change" (source, source_key) where source is not null;
create index if not exists "change_created" on "change" (created_at, id);
create index if not exists "change_state" on "change" (state, state_at, id);
create index if not exists "change_by_template" on "change" (by_template, created_at, id) where by_template is not null;
create index if not exists "change_requester" on "change" (requester, created_at, id) where requester is not null;
create index if not exists "change_service" on "change" (service, created_at, id) where service is not null;
create index if not exists "change_excepted_by" on "change" (excepted_by, created_at, id) where excepted_by is not null;
create index if not exists "change_team" on "change" (team, created_at, id) where team is not null;
create index if not exists "change_assignee" on "change" (assignee, created_at, id) where assignee is not null;
create index if not exists "change_sort_planned_start" on "change" (planned_start, id);
create index if not exists "change_list_current" on "change" (planned_start, id) where state in ('assessing', 'approval', 'scheduled', 'implementing', 'review') and archived_at is null;
create index if not exists "change_list_mine" on "change" (assignee, planned_start, id) where state in ('draft', 'assessing', 'approval', 'scheduled', 'implementing', 'review') and archived_at is null;
create index if not exists "change_queue_planned_start" on "change" (team, planned_start, id) where state in ('draft', 'assessing', 'approval', 'scheduled', 'implementing', 'review') and archived_at is null;
create index if not exists "change_queue_created_at" on "change" (team, created_at, id) where state in ('draft', 'assessing', 'approval', 'scheduled', 'implementing', 'review') and archived_at is null;
create index if not exists "change_readers" on "change" using gin (readers) where readers <> '{}';
create index if not exists "change_watchers_owner" on "change_watchers" (owner, place);
create index if not exists "change_watchers_person" on "change_watchers" (person);
create index if not exists "change_checklist_owner" on "change_checklist" (owner, place);
create index if not exists "change_approvers_owner" on "change_approvers" (owner, place);
create index if not exists "change_approvers_person" on "change_approvers" (person);
create index if not exists "change_approvers_team" on "change_approvers" (team);
create unique index if not exists "change_template_number_unique" on "change_template" (number);
create unique index if not exists "change_template_source" on "change_template" (source, source_key) where source is not null;
create index if not exists "change_template_created" on "change_template" (created_at, id);
create index if not exists "change_template_state" on "change_template" (state, state_at, id);
create index if not exists "change_template_service" on "change_template" (service, created_at, id) where service is not null;
create index if not exists "change_template_team" on "change_template" (team, created_at, id) where team is not null;
create index if not exists "change_template_owner" on "change_template" (owner, created_at, id) where owner is not null;
create index if not exists "change_template_sort_title" on "change_template" (title, id);
create index if not exists "change_template_queue_title" on "change_template" (team, title, id) where state in ('draft') and archived_at is null;
create index if not exists "change_template_readers" on "change_template" using gin (readers) where readers <> '{}';
create index if not exists "change_template_checklist_owner" on "change_template_checklist" (owner, place);
create unique index if not exists "freeze_number_unique" on "freeze" (number);
create unique index if not exists "freeze_source" on "freeze" (source, source_key) where source is not null;
create index if not exists "freeze_created" on "freeze" (created_at, id);
create index if not exists "freeze_state" on "freeze" (state, state_at, id);
create index if not exists "freeze_owner" on "freeze" (owner, created_at, id) where owner is not null;
create index if not exists "freeze_sort_starts" on "freeze" (starts, id);
create index if not exists "freeze_readers" on "freeze" using gin (readers) where readers <> '{}';
create index if not exists "freeze_holds_owner" on "freeze_holds" (owner, place);
create index if not exists "freeze_holds_service" on "freeze_holds" (service);
create index if not exists "freeze_holds_configuration_item" on "freeze_holds" (configuration_item);
create unique index if not exists "release_number_unique" on "release" (number);
create unique index if not exists "release_source" on "release" (source, source_key) where source is not null;
create index if not exists "release_created" on "release" (created_at, id);
create index if not exists "release_state" on "release" (state, state_at, id);
create index if not exists "release_service" on "release" (service, created_at, id) where service is not null;
create index if not exists "release_decided_by" on "release" (decided_by, created_at, id) where decided_by is not null;
create index if not exists "release_team" on "release" (team, created_at, id) where team is not null;
create index if not exists "release_assignee" on "release" (assignee, created_at, id) where assignee is not null;
create index if not exists "release_sort_go_live_at" on "release" (go_live_at, id);
create index if not exists "release_list_current" on "release" (go_live_at, id) where state in ('planned', 'building', 'testing', 'deciding', 'cleared', 'live') and archived_at is null;
create index if not exists "release_list_mine" on "release" (assignee, go_live_at, id) where state in ('planned', 'building', 'testing', 'deciding', 'cleared', 'live') and archived_at is null;
create index if not exists "release_queue_go_live_at" on "release" (team, go_live_at, id) where state in ('planned', 'building', 'testing', 'deciding', 'cleared', 'live') and archived_at is null;
create index if not exists "release_queue_created_at" on "release" (team, created_at, id) where state in ('planned', 'building', 'testing', 'deciding', 'cleared', 'live') and archived_at is null;
create index if not exists "release_readers" on "release" using gin (readers) where readers <> '{}';
create index if not exists "release_votes_owner" on "release_votes" (owner, place);
create index if not exists "release_votes_person" on "release_votes" (person);
create index if not exists "release_run_sheet_owner" on "release_run_sheet" (owner, place);
create index if not exists "release_run_sheet_person" on "release_run_sheet" (person);
create index if not exists "release_watchers_owner" on "release_watchers" (owner, place);
create index if not exists "release_watchers_person" on "release_watchers" (person);
create index if not exists "release_checklist_owner" on "release_checklist" (owner, place);
create unique index if not exists "deployment_number_unique" on "deployment" (number);
create unique index if not exists "deployment_source" on "deployment" (source, source_key) where source is not null;
create index if not exists "deployment_created" on "deployment" (created_at, id);
create index if not exists "deployment_state" on "deployment" (state, state_at, id);
create index if not exists "deployment_release" on "deployment" (release, created_at, id) where release is not null;
create index if not exists "deployment_environment" on "deployment" (environment, created_at, id) where environment is not null;
create index if not exists "deployment_team" on "deployment" (team, created_at, id) where team is not null;
create index if not exists "deployment_assignee" on "deployment" (assignee, created_at, id) where assignee is not null;
create index if not exists "deployment_sort_planned_start" on "deployment" (planned_start, id);
create index if not exists "deployment_list_current" on "deployment" (planned_start, id) where state in ('booked', 'running', 'rolling-back') and archived_at is null;
create index if not exists "deployment_list_mine" on "deployment" (assignee, planned_start, id) where state in ('booked', 'running', 'rolling-back') and archived_at is null;
create index if not exists "deployment_queue_planned_start" on "deployment" (team, planned_start, id) where state in ('booked', 'running', 'rolling-back') and archived_at is null;
create index if not exists "deployment_readers" on "deployment" using gin (readers) where readers <> '{}';
create index if not exists "deployment_steps_owner" on "deployment_steps" (owner, place);
create unique index if not exists "environment_number_unique" on "environment" (number);
create unique index if not exists "environment_source" on "environment" (source, source_key) where source is not null;
create index if not exists "environment_created" on "environment" (created_at, id);
create index if not exists "environment_state" on "environment" (state, state_at, id);
create index if not exists "environment_service" on "environment" (service, created_at, id) where service is not null;
create index if not exists "environment_site" on "environment" (site, created_at, id) where site is not null;
create index if not exists "environment_owner" on "environment" (owner, created_at, id) where owner is not null;
create index if not exists "environment_runs" on "environment" (runs, created_at, id) where runs is not null;
create index if not exists "environment_sort_name" on "environment" (name, id);
create index if not exists "environment_readers" on "environment" using gin (readers) where readers <> '{}';
create index if not exists "environment_items_owner" on "environment_items" (owner, place);
create index if not exists "environment_items_configuration_item" on "environment_items" (configuration_item);
create unique index if not exists "test_case_number_unique" on "test_case" (number);
create unique index if not exists "test_case_source" on "test_case" (source, source_key) where source is not null;
create index if not exists "test_case_created" on "test_case" (created_at, id);
create index if not exists "test_case_state" on "test_case" (state, state_at, id);
create index if not exists "test_case_service" on "test_case" (service, created_at, id) where service is not null;
create index if not exists "test_case_owner" on "test_case" (owner, created_at, id) where owner is not null;
create index if not exists "test_case_sort_title" on "test_case" (title, id);
create index if not exists "test_case_list_current" on "test_case" (title, id) where state in ('draft', 'ready') and archived_at is null;
create index if not exists "test_case_readers" on "test_case" using gin (readers) where readers <> '{}';
create index if not exists "test_case_steps_owner" on "test_case_steps" (owner, place);
create unique index if not exists "test_run_number_unique" on "test_run" (number);
create unique index if not exists "test_run_source" on "test_run" (source, source_key) where source is not null;
create index if not exists "test_run_created" on "test_run" (created_at, id);
create index if not exists "test_run_state" on "test_run" (state, state_at, id);
create index if not exists "test_run_test_case" on "test_run" (test_case, created_at, id) where test_case is not null;
create index if not exists "test_run_release" on "test_run" (release, created_at, id) where release is not null;
create index if not exists "test_run_environment" on "test_run" (environment, created_at, id) where environment is not null;
create index if not exists "test_run_team" on "test_run" (team, created_at, id) where team is not null;
create index if not exists "test_run_assignee" on "test_run" (assignee, created_at, id) where assignee is not null;
create index if not exists "test_run_sort_due_at" on "test_run" (due_at, id);
create index if not exists "test_run_list_current" on "test_run" (due_at, id) where state in ('planned', 'failed', 'blocked') and archived_at is null;
create index if not exists "test_run_list_mine" on "test_run" (assignee, due_at, id) where state in ('planned', 'failed', 'blocked') and archived_at is null;
create index if not exists "test_run_queue_due_at" on "test_run" (team, due_at, id) where state in ('planned', 'failed', 'blocked') and archived_at is null;
create index if not exists "test_run_queue_created_at" on "test_run" (team, created_at, id) where state in ('planned', 'failed', 'blocked') and archived_at is null;
create index if not exists "test_run_readers" on "test_run" using gin (readers) where readers <> '{}';
create unique index if not exists "incident_number_unique" on "incident" (number);
create unique index if not exists "incident_source" on "incident" (source, source_key) where source is not null;
create index if not exists "incident_created" on "incident" (created_at, id);
create index if not exists "incident_state" on "incident" (state, state_at, id);
create index if not exists "incident_requester" on "incident" (requester, created_at, id) where requester is not null;
create index if not exists "incident_organisation" on "incident" (organisation, created_at, id) where organisation is not null;
create index if not exists "incident_service" on "incident" (service, created_at, id) where service is not null;
create index if not exists "incident_configuration_item" on "incident" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "incident_escalated_to" on "incident" (escalated_to, created_at, id) where escalated_to is not null;
create index if not exists "incident_team" on "incident" (team, created_at, id) where team is not null;
create index if not exists "incident_assignee" on "incident" (assignee, created_at, id) where assignee is not null;
create index if not exists "incident_sort_priority" on "incident" (priority, id);
create index if not exists "incident_list_open" on "incident" (priority, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null;
create index if not exists "incident_list_due" on "incident" (due, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null;
create index if not exists "incident_list_mine" on "incident" (assignee, priority, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null;
create index if not exists "incident_list_unassigned" on "incident" (priority, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null and assignee is null;
create index if not exists "incident_queue_created_at" on "incident" (team, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null;
create index if not exists "incident_queue_priority_created_at" on "incident" (team, priority, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null;
create index if not exists "incident_queue_due_created_at" on "incident" (team, due, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null;
create index if not exists "incident_presses_service" on "incident" (service, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null and priority in ('P1');
create index if not exists "incident_presses_configuration_item" on "incident" (configuration_item, created_at, id) where state in ('new', 'assigned', 'waiting') and archived_at is null and priority in ('P1');
create index if not exists "incident_wake_at" on "incident" (wake_at) where wake_at is not null;
create index if not exists "incident_readers" on "incident" using gin (readers) where readers <> '{}';
create index if not exists "incident_watchers_owner" on "incident_watchers" (owner, place);
create index if not exists "incident_watchers_person" on "incident_watchers" (person);
create index if not exists "incident_checklist_owner" on "incident_checklist" (owner, place);
create unique index if not exists "major_incident_number_unique" on "major_incident" (number);
create unique index if not exists "major_incident_source" on "major_incident" (source, source_key) where source is not null;
create index if not exists "major_incident_created" on "major_incident" (created_at, id);
create index if not exists "major_incident_state" on "major_incident" (state, state_at, id);
create index if not exists "major_incident_commander" on "major_incident" (commander, created_at, id) where commander is not null;
create index if not exists "major_incident_communications_lead" on "major_incident" (communications_lead, created_at, id) where communications_lead is not null;
create index if not exists "major_incident_scribe" on "major_incident" (scribe, created_at, id) where scribe is not null;
create index if not exists "major_incident_readers" on "major_incident" using gin (readers) where readers <> '{}';
create index if not exists "major_incident_moments_owner" on "major_incident_moments" (owner, place);
create index if not exists "major_incident_moments_by" on "major_incident_moments" (by);
create index if not exists "major_incident_updates_owner" on "major_incident_updates" (owner, place);
create index if not exists "major_incident_updates_by" on "major_incident_updates" (by);
create index if not exists "major_incident_watchers_owner" on "major_incident_watchers" (owner, place);
create index if not exists "major_incident_watchers_person" on "major_incident_watchers" (person);
create unique index if not exists "problem_number_unique" on "problem" (number);
create unique index if not exists "problem_source" on "problem" (source, source_key) where source is not null;
create index if not exists "problem_created" on "problem" (created_at, id);
create index if not exists "problem_state" on "problem" (state, state_at, id);
create index if not exists "problem_service" on "problem" (service, created_at, id) where service is not null;
create index if not exists "problem_configuration_item" on "problem" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "problem_supplier" on "problem" (supplier, created_at, id) where supplier is not null;
create index if not exists "problem_team" on "problem" (team, created_at, id) where team is not null;
create index if not exists "problem_assignee" on "problem" (assignee, created_at, id) where assignee is not null;
create index if not exists "problem_sort_priority" on "problem" (priority, id);
create index if not exists "problem_sort_watch_until" on "problem" (watch_until, id);
create index if not exists "problem_list_current" on "problem" (priority, created_at, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_list_mine" on "problem" (assignee, priority, created_at, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_queue_created_at" on "problem" (team, created_at, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_queue_watch_until" on "problem" (team, watch_until, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_queue_priority_created_at" on "problem" (team, priority, created_at, id) where state in ('logged', 'under-analysis', 'known-error', 'fixing', 'watched') and archived_at is null;
create index if not exists "problem_readers" on "problem" using gin (readers) where readers <> '{}';
create index if not exists "problem_whys_owner" on "problem_whys" (owner, place);
create index if not exists "problem_comparison_owner" on "problem_comparison" (owner, place);
create index if not exists "problem_watchers_owner" on "problem_watchers" (owner, place);
create index if not exists "problem_watchers_person" on "problem_watchers" (person);
create unique index if not exists "known_error_number_unique" on "known_error" (number);
create unique index if not exists "known_error_source" on "known_error" (source, source_key) where source is not null;
create index if not exists "known_error_created" on "known_error" (created_at, id);
create index if not exists "known_error_state" on "known_error" (state, state_at, id);
create index if not exists "known_error_service" on "known_error" (service, created_at, id) where service is not null;
create index if not exists "known_error_configuration_item" on "known_error" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "known_error_problem" on "known_error" (problem, created_at, id) where problem is not null;
create index if not exists "known_error_owner" on "known_error" (owner, created_at, id) where owner is not null;
create index if not exists "known_error_sort_title" on "known_error" (title, id);
create index if not exists "known_error_sort_updated_at" on "known_error" (updated_at, id);
create index if not exists "known_error_list_mine" on "known_error" (owner, updated_at desc, id) where state in ('draft', 'published', 'public') and archived_at is null;
create index if not exists "known_error_readers" on "known_error" using gin (readers) where readers <> '{}';
create unique index if not exists "article_number_unique" on "article" (number);
create unique index if not exists "article_source" on "article" (source, source_key) where source is not null;
create index if not exists "article_created" on "article" (created_at, id);
create index if not exists "article_state" on "article" (state, state_at, id);
create index if not exists "article_translation_of" on "article" (translation_of, created_at, id) where translation_of is not null;
create index if not exists "article_service" on "article" (service, created_at, id) where service is not null;
create index if not exists "article_owner" on "article" (owner, created_at, id) where owner is not null;
create index if not exists "article_sort_title" on "article" (title, id);
create index if not exists "article_sort_updated_at" on "article" (updated_at, id);
create index if not exists "article_sort_review_due" on "article" (review_due, id);
create index if not exists "article_list_mine" on "article" (owner, review_due, id) where state in ('draft', 'in-review', 'published', 'public') and archived_at is null;
create index if not exists "article_readers" on "article" using gin (readers) where readers <> '{}';
create index if not exists "article_ratings_owner" on "article_ratings" (owner, place);
create index if not exists "article_ratings_person" on "article_ratings" (person);
create index if not exists "article_shared_with_owner" on "article_shared_with" (owner, place);
create index if not exists "article_shared_with_organisation" on "article_shared_with" (organisation);
create unique index if not exists "monitored_event_number_unique" on "monitored_event" (number);
create unique index if not exists "monitored_event_source" on "monitored_event" (source, source_key) where source is not null;
create index if not exists "monitored_event_created" on "monitored_event" (created_at, id);
create index if not exists "monitored_event_state" on "monitored_event" (state, state_at, id);
create unique index if not exists "monitored_event_current_for_unique" on "monitored_event" (lower(current_for)) where archived_at is null;
create index if not exists "monitored_event_monitor" on "monitored_event" (monitor, created_at, id) where monitor is not null;
create index if not exists "monitored_event_service" on "monitored_event" (service, created_at, id) where service is not null;
create index if not exists "monitored_event_configuration_item" on "monitored_event" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "monitored_event_incident" on "monitored_event" (incident, created_at, id) where incident is not null;
create index if not exists "monitored_event_team" on "monitored_event" (team, created_at, id) where team is not null;
create index if not exists "monitored_event_assignee" on "monitored_event" (assignee, created_at, id) where assignee is not null;
create index if not exists "monitored_event_sort_last_seen_at" on "monitored_event" (last_seen_at, id);
create index if not exists "monitored_event_sort_severity" on "monitored_event" ((array_position(array['critical', 'major', 'minor', 'warning', 'information'], severity)), id);
create index if not exists "monitored_event_list_current" on "monitored_event" ((array_position(array['critical', 'major', 'minor', 'warning', 'information'], severity)), last_seen_at desc, id) where state in ('standing', 'raised') and archived_at is null;
create index if not exists "monitored_event_list_mine" on "monitored_event" (assignee, (array_position(array['critical', 'major', 'minor', 'warning', 'information'], severity)), last_seen_at desc, id) where state in ('standing', 'raised') and archived_at is null;
create index if not exists "monitored_event_queue_last_seen_at" on "monitored_event" (team, last_seen_at, id) where state in ('standing', 'raised') and archived_at is null;
create index if not exists "monitored_event_queue_severity" on "monitored_event" (team, (array_position(array['critical', 'major', 'minor', 'warning', 'information'], severity)), id) where state in ('standing', 'raised') and archived_at is null;
create index if not exists "monitored_event_readers" on "monitored_event" using gin (readers) where readers <> '{}';
create unique index if not exists "outage_number_unique" on "outage" (number);
create unique index if not exists "outage_source" on "outage" (source, source_key) where source is not null;
create index if not exists "outage_created" on "outage" (created_at, id);
create index if not exists "outage_state" on "outage" (state, state_at, id);
create unique index if not exists "outage_going_on_unique" on "outage" (lower(going_on)) where archived_at is null;
create index if not exists "outage_service" on "outage" (service, created_at, id) where service is not null;
create index if not exists "outage_component" on "outage" (component, created_at, id) where component is not null;
create index if not exists "outage_team" on "outage" (team, created_at, id) where team is not null;
create index if not exists "outage_assignee" on "outage" (assignee, created_at, id) where assignee is not null;
create index if not exists "outage_sort_began_at" on "outage" (began_at, id);
create index if not exists "outage_sort_planned_from" on "outage" (planned_from, id);
create index if not exists "outage_list_current" on "outage" (began_at desc, id) where state in ('going-on', 'over') and archived_at is null;
create index if not exists "outage_list_planned" on "outage" (planned_from, id) where state in ('announced') and archived_at is null;
create index if not exists "outage_list_mine" on "outage" (assignee, began_at desc, id) where state in ('announced', 'going-on', 'over') and archived_at is null;
create index if not exists "outage_queue_began_at" on "outage" (team, began_at, id) where state in ('announced', 'going-on') and archived_at is null;
create index if not exists "outage_queue_planned_from" on "outage" (team, planned_from, id) where state in ('announced', 'going-on') and archived_at is null;
create index if not exists "outage_readers" on "outage" using gin (readers) where readers <> '{}';
create unique index if not exists "monitor_number_unique" on "monitor" (number);
create unique index if not exists "monitor_source" on "monitor" (source, source_key) where source is not null;
create index if not exists "monitor_created" on "monitor" (created_at, id);
create index if not exists "monitor_state" on "monitor" (state, state_at, id);
create index if not exists "monitor_service" on "monitor" (service, created_at, id) where service is not null;
create index if not exists "monitor_team" on "monitor" (team, created_at, id) where team is not null;
create index if not exists "monitor_owner" on "monitor" (owner, created_at, id) where owner is not null;
create index if not exists "monitor_sort_name" on "monitor" (name, id);
create index if not exists "monitor_readers" on "monitor" using gin (readers) where readers <> '{}';
create unique index if not exists "runbook_number_unique" on "runbook" (number);
create unique index if not exists "runbook_source" on "runbook" (source, source_key) where source is not null;
create index if not exists "runbook_created" on "runbook" (created_at, id);
create index if not exists "runbook_state" on "runbook" (state, state_at, id);
create index if not exists "runbook_service" on "runbook" (service, created_at, id) where service is not null;
create index if not exists "runbook_owner" on "runbook" (owner, created_at, id) where owner is not null;
create index if not exists "runbook_team" on "runbook" (team, created_at, id) where team is not null;
create index if not exists "runbook_sort_title" on "runbook" (title, id);
create index if not exists "runbook_sort_updated_at" on "runbook" (updated_at, id);
create index if not exists "runbook_list_drafts" on "runbook" (updated_at desc, id) where state in ('draft') and archived_at is null;
create index if not exists "runbook_queue_title" on "runbook" (team, title, id) where state in ('draft') and archived_at is null;
create index if not exists "runbook_queue_updated_at" on "runbook" (team, updated_at, id) where state in ('draft') and archived_at is null;
create index if not exists "runbook_readers" on "runbook" using gin (readers) where readers <> '{}';
create index if not exists "runbook_steps_owner" on "runbook_steps" (owner, place);
create unique index if not exists "routine_number_unique" on "routine" (number);
create unique index if not exists "routine_source" on "routine" (source, source_key) where source is not null;
create index if not exists "routine_created" on "routine" (created_at, id);
create index if not exists "routine_state" on "routine" (state, state_at, id);
create index if not exists "routine_service" on "routine" (service, created_at, id) where service is not null;
create index if not exists "routine_team" on "routine" (team, created_at, id) where team is not null;
create index if not exists "routine_assignee" on "routine" (assignee, created_at, id) where assignee is not null;
create index if not exists "routine_sort_title" on "routine" (title, id);
create index if not exists "routine_sort_next_at" on "routine" (next_at, id);
create index if not exists "routine_list_mine" on "routine" (assignee, next_at, id) where state in ('draft', 'running', 'paused') and archived_at is null;
create index if not exists "routine_queue_title" on "routine" (team, title, id) where state in ('draft') and archived_at is null;
create index if not exists "routine_queue_next_at" on "routine" (team, next_at, id) where state in ('draft') and archived_at is null;
create index if not exists "routine_readers" on "routine" using gin (readers) where readers <> '{}';
create index if not exists "routine_checklist_owner" on "routine_checklist" (owner, place);
create unique index if not exists "request_number_unique" on "request" (number);
create unique index if not exists "request_source" on "request" (source, source_key) where source is not null;
create index if not exists "request_created" on "request" (created_at, id);
create index if not exists "request_state" on "request" (state, state_at, id);
create index if not exists "request_catalogue_item" on "request" (catalogue_item, created_at, id) where catalogue_item is not null;
create index if not exists "request_service" on "request" (service, created_at, id) where service is not null;
create index if not exists "request_requester" on "request" (requester, created_at, id) where requester is not null;
create index if not exists "request_requested_for" on "request" (requested_for, created_at, id) where requested_for is not null;
create index if not exists "request_organisation" on "request" (organisation, created_at, id) where organisation is not null;
create index if not exists "request_site" on "request" (site, created_at, id) where site is not null;
create index if not exists "request_team" on "request" (team, created_at, id) where team is not null;
create index if not exists "request_assignee" on "request" (assignee, created_at, id) where assignee is not null;
create index if not exists "request_replaces" on "request" (replaces, created_at, id) where replaces is not null;
create index if not exists "request_access_to" on "request" (access_to, created_at, id) where access_to is not null;
create index if not exists "request_sort_needed_on" on "request" (needed_on, id);
create index if not exists "request_list_open" on "request" (needed_on, created_at, id) where state in ('submitted', 'awaiting-approval', 'approved', 'assigned', 'waiting') and archived_at is null;
create index if not exists "request_list_mine" on "request" (assignee, needed_on, created_at, id) where state in ('submitted', 'awaiting-approval', 'approved', 'assigned', 'waiting') and archived_at is null;
create index if not exists "request_queue_created_at" on "request" (team, created_at, id) where state in ('submitted', 'awaiting-approval', 'approved', 'assigned', 'waiting') and archived_at is null;
create index if not exists "request_queue_needed_on_created_at" on "request" (team, needed_on, created_at, id) where state in ('submitted', 'awaiting-approval', 'approved', 'assigned', 'waiting') and archived_at is null;
create index if not exists "request_wake_at" on "request" (wake_at) where wake_at is not null;
create index if not exists "request_readers" on "request" using gin (readers) where readers <> '{}';
create index if not exists "request_watchers_owner" on "request_watchers" (owner, place);
create index if not exists "request_watchers_person" on "request_watchers" (person);
create index if not exists "request_approvers_owner" on "request_approvers" (owner, place);
create index if not exists "request_approvers_person" on "request_approvers" (person);
create index if not exists "request_approvers_team" on "request_approvers" (team);
create unique index if not exists "approval_number_unique" on "approval" (number);
create unique index if not exists "approval_source" on "approval" (source, source_key) where source is not null;
create index if not exists "approval_created" on "approval" (created_at, id);
create index if not exists "approval_state" on "approval" (state, state_at, id);
create index if not exists "approval_approver" on "approval" (approver, created_at, id) where approver is not null;
create index if not exists "approval_instead_of" on "approval" (instead_of, created_at, id) where instead_of is not null;
create index if not exists "approval_requester" on "approval" (requester, created_at, id) where requester is not null;
create index if not exists "approval_decided_by" on "approval" (decided_by, created_at, id) where decided_by is not null;
create index if not exists "approval_sort_due" on "approval" (due, id);
create index if not exists "approval_list_mine" on "approval" (approver, due, id) where state in ('open') and archived_at is null;
create index if not exists "approval_list_open" on "approval" (due, id) where state in ('open') and archived_at is null;
create index if not exists "approval_list_unassigned" on "approval" (created_at, id) where state in ('open') and archived_at is null and approver is null;
create index if not exists "approval_readers" on "approval" using gin (readers) where readers <> '{}';
create unique index if not exists "case_number_unique" on "case" (number);
create unique index if not exists "case_source" on "case" (source, source_key) where source is not null;
create index if not exists "case_created" on "case" (created_at, id);
create index if not exists "case_state" on "case" (state, state_at, id);
create index if not exists "case_requester" on "case" (requester, created_at, id) where requester is not null;
create index if not exists "case_organisation" on "case" (organisation, created_at, id) where organisation is not null;
create index if not exists "case_service" on "case" (service, created_at, id) where service is not null;
create index if not exists "case_team" on "case" (team, created_at, id) where team is not null;
create index if not exists "case_assignee" on "case" (assignee, created_at, id) where assignee is not null;
create index if not exists "case_sort_priority" on "case" (priority, id);
create index if not exists "case_list_open" on "case" (priority, created_at, id) where state in ('new', 'assigned', 'waiting', 'outside') and archived_at is null;
create index if not exists "case_list_mine" on "case" (assignee, priority, created_at, id) where state in ('new', 'assigned', 'waiting', 'outside') and archived_at is null;
create index if not exists "case_list_complaints" on "case" (priority, created_at, id) where state in ('new', 'assigned', 'waiting', 'resolved', 'outside') and archived_at is null;
create index if not exists "case_queue_created_at" on "case" (team, created_at, id) where state in ('new', 'assigned', 'waiting', 'outside') and archived_at is null;
create index if not exists "case_queue_priority_created_at" on "case" (team, priority, created_at, id) where state in ('new', 'assigned', 'waiting', 'outside') and archived_at is null;
create index if not exists "case_wake_at" on "case" (wake_at) where wake_at is not null;
create index if not exists "case_readers" on "case" using gin (readers) where readers <> '{}';
create index if not exists "case_watchers_owner" on "case_watchers" (owner, place);
create index if not exists "case_watchers_person" on "case_watchers" (person);
create unique index if not exists "conversation_number_unique" on "conversation" (number);
create unique index if not exists "conversation_source" on "conversation" (source, source_key) where source is not null;
create index if not exists "conversation_created" on "conversation" (created_at, id);
create index if not exists "conversation_state" on "conversation" (state, state_at, id);
create index if not exists "conversation_contact" on "conversation" (contact, created_at, id) where contact is not null;
create index if not exists "conversation_organisation" on "conversation" (organisation, created_at, id) where organisation is not null;
create index if not exists "conversation_service" on "conversation" (service, created_at, id) where service is not null;
create index if not exists "conversation_team" on "conversation" (team, created_at, id) where team is not null;
create index if not exists "conversation_assignee" on "conversation" (assignee, created_at, id) where assignee is not null;
create index if not exists "conversation_sort_waiting_since" on "conversation" (waiting_since, id);
create index if not exists "conversation_sort_started_at" on "conversation" (started_at, id);
create index if not exists "conversation_list_mine" on "conversation" (assignee, waiting_since, id) where state in ('waiting', 'ongoing') and archived_at is null;
create index if not exists "conversation_queue_waiting_since" on "conversation" (team, waiting_since, id) where state in ('waiting', 'ongoing') and archived_at is null;
create index if not exists "conversation_queue_started_at" on "conversation" (team, started_at, id) where state in ('waiting', 'ongoing') and archived_at is null;
create index if not exists "conversation_readers" on "conversation" using gin (readers) where readers <> '{}';
create index if not exists "conversation_participants_owner" on "conversation_participants" (owner, place);
create index if not exists "conversation_participants_person" on "conversation_participants" (person);
create unique index if not exists "work_order_number_unique" on "work_order" (number);
create unique index if not exists "work_order_source" on "work_order" (source, source_key) where source is not null;
create index if not exists "work_order_created" on "work_order" (created_at, id);
create index if not exists "work_order_state" on "work_order" (state, state_at, id);
create index if not exists "work_order_organisation" on "work_order" (organisation, created_at, id) where organisation is not null;
create index if not exists "work_order_contact" on "work_order" (contact, created_at, id) where contact is not null;
create index if not exists "work_order_site" on "work_order" (site, created_at, id) where site is not null;
create index if not exists "work_order_configuration_item" on "work_order" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "work_order_team" on "work_order" (team, created_at, id) where team is not null;
create index if not exists "work_order_assignee" on "work_order" (assignee, created_at, id) where assignee is not null;
create index if not exists "work_order_sort_priority" on "work_order" (priority, id);
create index if not exists "work_order_sort_appointment_start_at" on "work_order" (appointment_start_at, id);
create index if not exists "work_order_list_ahead" on "work_order" (appointment_start_at, id) where state in ('planned', 'scheduled', 'travelling', 'on-site', 'paused') and archived_at is null;
create index if not exists "work_order_list_mine" on "work_order" (assignee, appointment_start_at, id) where state in ('planned', 'scheduled', 'travelling', 'on-site', 'paused') and archived_at is null;
create index if not exists "work_order_queue_created_at" on "work_order" (team, created_at, id) where state in ('planned', 'scheduled', 'travelling', 'on-site', 'paused') and archived_at is null;
create index if not exists "work_order_queue_appointment_start_at" on "work_order" (team, appointment_start_at, id) where state in ('planned', 'scheduled', 'travelling', 'on-site', 'paused') and archived_at is null;
create index if not exists "work_order_queue_priority_created_at" on "work_order" (team, priority, created_at, id) where state in ('planned', 'scheduled', 'travelling', 'on-site', 'paused') and archived_at is null;
create index if not exists "work_order_readers" on "work_order" using gin (readers) where readers <> '{}';
create index if not exists "work_order_checklist_owner" on "work_order_checklist" (owner, place);
create index if not exists "work_order_parts_owner" on "work_order_parts" (owner, place);
create unique index if not exists "visit_number_unique" on "visit" (number);
create unique index if not exists "visit_source" on "visit" (source, source_key) where source is not null;
create index if not exists "visit_created" on "visit" (created_at, id);
create index if not exists "visit_state" on "visit" (state, state_at, id);
create index if not exists "visit_work_order" on "visit" (work_order, created_at, id) where work_order is not null;
create index if not exists "visit_organisation" on "visit" (organisation, created_at, id) where organisation is not null;
create index if not exists "visit_contact" on "visit" (contact, created_at, id) where contact is not null;
create index if not exists "visit_site" on "visit" (site, created_at, id) where site is not null;
create index if not exists "visit_team" on "visit" (team, created_at, id) where team is not null;
create index if not exists "visit_assignee" on "visit" (assignee, created_at, id) where assignee is not null;
create index if not exists "visit_sort_appointment_start_at" on "visit" (appointment_start_at, id);
create index if not exists "visit_list_ahead" on "visit" (appointment_start_at, id) where state in ('planned', 'travelling', 'on-site') and archived_at is null;
create index if not exists "visit_list_mine" on "visit" (assignee, appointment_start_at, id) where state in ('planned', 'travelling', 'on-site') and archived_at is null;
create index if not exists "visit_queue_appointment_start_at" on "visit" (team, appointment_start_at, id) where state in ('planned', 'travelling', 'on-site') and archived_at is null;
create index if not exists "visit_readers" on "visit" using gin (readers) where readers <> '{}';
create unique index if not exists "part_number_unique" on "part" (number);
create unique index if not exists "part_source" on "part" (source, source_key) where source is not null;
create index if not exists "part_created" on "part" (created_at, id);
create index if not exists "part_state" on "part" (state, state_at, id);
create unique index if not exists "part_part_number_unique" on "part" (lower(part_number)) where archived_at is null;
create index if not exists "part_supplier" on "part" (supplier, created_at, id) where supplier is not null;
create index if not exists "part_sort_name" on "part" (name, id);
create index if not exists "part_readers" on "part" using gin (readers) where readers <> '{}';
create unique index if not exists "stock_number_unique" on "stock" (number);
create unique index if not exists "stock_source" on "stock" (source, source_key) where source is not null;
create index if not exists "stock_created" on "stock" (created_at, id);
create index if not exists "stock_part" on "stock" (part, created_at, id) where part is not null;
create index if not exists "stock_site" on "stock" (site, created_at, id) where site is not null;
create index if not exists "stock_keeper" on "stock" (keeper, created_at, id) where keeper is not null;
create index if not exists "stock_sort_title" on "stock" (title, id);
create index if not exists "stock_sort_updated_at" on "stock" (updated_at, id);
create index if not exists "stock_readers" on "stock" using gin (readers) where readers <> '{}';
create unique index if not exists "time_entry_number_unique" on "time_entry" (number);
create unique index if not exists "time_entry_source" on "time_entry" (source, source_key) where source is not null;
create index if not exists "time_entry_created" on "time_entry" (created_at, id);
create index if not exists "time_entry_state" on "time_entry" (state, state_at, id);
create index if not exists "time_entry_person" on "time_entry" (person, created_at, id) where person is not null;
create index if not exists "time_entry_team" on "time_entry" (team, created_at, id) where team is not null;
create index if not exists "time_entry_approved_by" on "time_entry" (approved_by, created_at, id) where approved_by is not null;
create index if not exists "time_entry_sort_day" on "time_entry" (day, id);
create index if not exists "time_entry_queue_day" on "time_entry" (team, day, id) where state in ('draft', 'submitted') and archived_at is null;
create index if not exists "time_entry_readers" on "time_entry" using gin (readers) where readers <> '{}';
create unique index if not exists "measure_number_unique" on "measure" (number);
create unique index if not exists "measure_source" on "measure" (source, source_key) where source is not null;
create index if not exists "measure_created" on "measure" (created_at, id);
create index if not exists "measure_state" on "measure" (state, state_at, id);
create index if not exists "measure_owner" on "measure" (owner, created_at, id) where owner is not null;
create index if not exists "measure_calendar" on "measure" (calendar, created_at, id) where calendar is not null;
create index if not exists "measure_sort_title" on "measure" (title, id);
create index if not exists "measure_sort_review_due" on "measure" (review_due, id);
create index if not exists "measure_list_mine" on "measure" (owner, review_due, id) where state in ('draft', 'restricted', 'shared') and archived_at is null;
create index if not exists "measure_readers" on "measure" using gin (readers) where readers <> '{}';
create index if not exists "measure_readings_owner" on "measure_readings" (owner, place);
create index if not exists "measure_watchers_owner" on "measure_watchers" (owner, place);
create index if not exists "measure_watchers_person" on "measure_watchers" (person);
create unique index if not exists "service_review_number_unique" on "service_review" (number);
create unique index if not exists "service_review_source" on "service_review" (source, source_key) where source is not null;
create index if not exists "service_review_created" on "service_review" (created_at, id);
create index if not exists "service_review_state" on "service_review" (state, state_at, id);
create index if not exists "service_review_service" on "service_review" (service, created_at, id) where service is not null;
create index if not exists "service_review_customer" on "service_review" (customer, created_at, id) where customer is not null;
create index if not exists "service_review_agreement" on "service_review" (agreement, created_at, id) where agreement is not null;
create index if not exists "service_review_owner" on "service_review" (owner, created_at, id) where owner is not null;
create index if not exists "service_review_accepted_by" on "service_review" (accepted_by, created_at, id) where accepted_by is not null;
create index if not exists "service_review_sort_held_on" on "service_review" (held_on, id);
create index if not exists "service_review_list_current" on "service_review" (held_on, id) where state in ('planned', 'held', 'presented', 'objected') and archived_at is null;
create index if not exists "service_review_list_mine" on "service_review" (owner, held_on, id) where state in ('planned', 'held', 'presented', 'objected') and archived_at is null;
create index if not exists "service_review_readers" on "service_review" using gin (readers) where readers <> '{}';
create index if not exists "service_review_attendees_owner" on "service_review_attendees" (owner, place);
create index if not exists "service_review_attendees_person" on "service_review_attendees" (person);
create index if not exists "service_review_results_owner" on "service_review_results" (owner, place);
create index if not exists "service_review_results_measure" on "service_review_results" (measure);
create index if not exists "service_review_findings_owner" on "service_review_findings" (owner, place);
create unique index if not exists "regular_report_number_unique" on "regular_report" (number);
create unique index if not exists "regular_report_source" on "regular_report" (source, source_key) where source is not null;
create index if not exists "regular_report_created" on "regular_report" (created_at, id);
create index if not exists "regular_report_state" on "regular_report" (state, state_at, id);
create index if not exists "regular_report_customer" on "regular_report" (customer, created_at, id) where customer is not null;
create index if not exists "regular_report_service" on "regular_report" (service, created_at, id) where service is not null;
create index if not exists "regular_report_team" on "regular_report" (team, created_at, id) where team is not null;
create index if not exists "regular_report_agreement" on "regular_report" (agreement, created_at, id) where agreement is not null;
create index if not exists "regular_report_owner" on "regular_report" (owner, created_at, id) where owner is not null;
create index if not exists "regular_report_sort_title" on "regular_report" (title, id);
create index if not exists "regular_report_sort_next_at" on "regular_report" (next_at, id);
create index if not exists "regular_report_readers" on "regular_report" using gin (readers) where readers <> '{}';
create index if not exists "regular_report_recipients_owner" on "regular_report_recipients" (owner, place);
create index if not exists "regular_report_recipients_person" on "regular_report_recipients" (person);
create unique index if not exists "report_delivery_number_unique" on "report_delivery" (number);
create unique index if not exists "report_delivery_source" on "report_delivery" (source, source_key) where source is not null;
create index if not exists "report_delivery_created" on "report_delivery" (created_at, id);
create index if not exists "report_delivery_state" on "report_delivery" (state, state_at, id);
create unique index if not exists "report_delivery_occurrence_unique" on "report_delivery" (lower(occurrence)) where archived_at is null;
create index if not exists "report_delivery_report" on "report_delivery" (report, created_at, id) where report is not null;
create index if not exists "report_delivery_recipient" on "report_delivery" (recipient, created_at, id) where recipient is not null;
create index if not exists "report_delivery_readers" on "report_delivery" using gin (readers) where readers <> '{}';
create unique index if not exists "improvement_number_unique" on "improvement" (number);
create unique index if not exists "improvement_source" on "improvement" (source, source_key) where source is not null;
create index if not exists "improvement_created" on "improvement" (created_at, id);
create index if not exists "improvement_state" on "improvement" (state, state_at, id);
create index if not exists "improvement_service" on "improvement" (service, created_at, id) where service is not null;
create index if not exists "improvement_owner" on "improvement" (owner, created_at, id) where owner is not null;
create index if not exists "improvement_sort_priority" on "improvement" (priority, id);
create index if not exists "improvement_sort_check_on" on "improvement" (check_on, id);
create index if not exists "improvement_sort_achieved_on" on "improvement" (achieved_on, id);
create index if not exists "improvement_list_current" on "improvement" (priority, check_on, id) where state in ('idea', 'assessed', 'approved', 'under-way', 'checked') and archived_at is null;
create index if not exists "improvement_list_mine" on "improvement" (owner, check_on, id) where state in ('idea', 'assessed', 'approved', 'under-way', 'checked') and archived_at is null;
create index if not exists "improvement_readers" on "improvement" using gin (readers) where readers <> '{}';
create index if not exists "improvement_watchers_owner" on "improvement_watchers" (owner, place);
create index if not exists "improvement_watchers_person" on "improvement_watchers" (person);
create unique index if not exists "survey_number_unique" on "survey" (number);
create unique index if not exists "survey_source" on "survey" (source, source_key) where source is not null;
create index if not exists "survey_created" on "survey" (created_at, id);
create index if not exists "survey_state" on "survey" (state, state_at, id);
create index if not exists "survey_owner" on "survey" (owner, created_at, id) where owner is not null;
create index if not exists "survey_service" on "survey" (service, created_at, id) where service is not null;
create index if not exists "survey_organisation" on "survey" (organisation, created_at, id) where organisation is not null;
create index if not exists "survey_sort_title" on "survey" (title, id);
create index if not exists "survey_list_current" on "survey" (title, id) where state in ('draft', 'running', 'paused') and archived_at is null;
create index if not exists "survey_list_mine" on "survey" (owner, title, id) where state in ('draft', 'running', 'paused') and archived_at is null;
create index if not exists "survey_readers" on "survey" using gin (readers) where readers <> '{}';
create index if not exists "survey_questions_owner" on "survey_questions" (owner, place);
create unique index if not exists "survey_response_number_unique" on "survey_response" (number);
create unique index if not exists "survey_response_source" on "survey_response" (source, source_key) where source is not null;
create index if not exists "survey_response_created" on "survey_response" (created_at, id);
create index if not exists "survey_response_state" on "survey_response" (state, state_at, id);
create unique index if not exists "survey_response_occasion_unique" on "survey_response" (lower(occasion)) where archived_at is null;
create index if not exists "survey_response_survey" on "survey_response" (survey, created_at, id) where survey is not null;
create index if not exists "survey_response_respondent" on "survey_response" (respondent, created_at, id) where respondent is not null;
create index if not exists "survey_response_service" on "survey_response" (service, created_at, id) where service is not null;
create index if not exists "survey_response_served_by" on "survey_response" (served_by, created_at, id) where served_by is not null;
create index if not exists "survey_response_organisation" on "survey_response" (organisation, created_at, id) where organisation is not null;
create index if not exists "survey_response_sort_answered_at" on "survey_response" (answered_at, id);
create index if not exists "survey_response_sort_answer_by" on "survey_response" (answer_by, id);
create index if not exists "survey_response_readers" on "survey_response" using gin (readers) where readers <> '{}';
create index if not exists "survey_response_answers_owner" on "survey_response_answers" (owner, place);
create unique index if not exists "audit_finding_number_unique" on "audit_finding" (number);
create unique index if not exists "audit_finding_source" on "audit_finding" (source, source_key) where source is not null;
create index if not exists "audit_finding_created" on "audit_finding" (created_at, id);
create index if not exists "audit_finding_state" on "audit_finding" (state, state_at, id);
create index if not exists "audit_finding_service" on "audit_finding" (service, created_at, id) where service is not null;
create index if not exists "audit_finding_owner" on "audit_finding" (owner, created_at, id) where owner is not null;
create index if not exists "audit_finding_sort_due" on "audit_finding" (due, id);
create index if not exists "audit_finding_sort_audited_on" on "audit_finding" (audited_on, id);
create index if not exists "audit_finding_list_current" on "audit_finding" (due, id) where state in ('raised', 'answered') and archived_at is null;
create index if not exists "audit_finding_list_mine" on "audit_finding" (owner, due, id) where state in ('raised', 'answered') and archived_at is null;
create index if not exists "audit_finding_readers" on "audit_finding" using gin (readers) where readers <> '{}';
create unique index if not exists "nonconformity_number_unique" on "nonconformity" (number);
create unique index if not exists "nonconformity_source" on "nonconformity" (source, source_key) where source is not null;
create index if not exists "nonconformity_created" on "nonconformity" (created_at, id);
create index if not exists "nonconformity_state" on "nonconformity" (state, state_at, id);
create index if not exists "nonconformity_service" on "nonconformity" (service, created_at, id) where service is not null;
create index if not exists "nonconformity_owner" on "nonconformity" (owner, created_at, id) where owner is not null;
create index if not exists "nonconformity_sort_due" on "nonconformity" (due, id);
create index if not exists "nonconformity_list_current" on "nonconformity" (due, id) where state in ('recorded', 'corrected', 'planned', 'carried-out') and archived_at is null;
create index if not exists "nonconformity_list_mine" on "nonconformity" (owner, due, id) where state in ('recorded', 'corrected', 'planned', 'carried-out') and archived_at is null;
create index if not exists "nonconformity_readers" on "nonconformity" using gin (readers) where readers <> '{}';
create unique index if not exists "task_number_unique" on "task" (number);
create unique index if not exists "task_source" on "task" (source, source_key) where source is not null;
create index if not exists "task_created" on "task" (created_at, id);
create index if not exists "task_state" on "task" (state, state_at, id);
create unique index if not exists "task_occurrence_unique" on "task" (lower(occurrence)) where archived_at is null;
create index if not exists "task_team" on "task" (team, created_at, id) where team is not null;
create index if not exists "task_assignee" on "task" (assignee, created_at, id) where assignee is not null;
create index if not exists "task_sort_due" on "task" (due, id);
create index if not exists "task_list_open" on "task" (due, id) where state in ('open') and archived_at is null;
create index if not exists "task_list_mine" on "task" (assignee, due, id) where state in ('open') and archived_at is null;
create index if not exists "task_list_overdue" on "task" (due, id) where state in ('open') and archived_at is null;
create index if not exists "task_queue_due" on "task" (team, due, id) where state in ('open') and archived_at is null;
create index if not exists "task_queue_created_at" on "task" (team, created_at, id) where state in ('open') and archived_at is null;
create index if not exists "task_readers" on "task" using gin (readers) where readers <> '{}';
create index if not exists "task_checklist_owner" on "task_checklist" (owner, place);
create index if not exists "task_watchers_owner" on "task_watchers" (owner, place);
create index if not exists "task_watchers_person" on "task_watchers" (person);
create unique index if not exists "person_number_unique" on "person" (number);
create unique index if not exists "person_source" on "person" (source, source_key) where source is not null;
create index if not exists "person_created" on "person" (created_at, id);
create index if not exists "person_state" on "person" (state, state_at, id);
create unique index if not exists "person_email_unique" on "person" (lower(email)) where archived_at is null;
create index if not exists "person_organisation" on "person" (organisation, created_at, id) where organisation is not null;
create index if not exists "person_site" on "person" (site, created_at, id) where site is not null;
create index if not exists "person_calendar" on "person" (calendar, created_at, id) where calendar is not null;
create index if not exists "person_line_manager" on "person" (line_manager, created_at, id) where line_manager is not null;
create index if not exists "person_deputy" on "person" (deputy, created_at, id) where deputy is not null;
create index if not exists "person_sort_name" on "person" (name, id);
create index if not exists "person_readers" on "person" using gin (readers) where readers <> '{}';
create unique index if not exists "team_number_unique" on "team" (number);
create unique index if not exists "team_source" on "team" (source, source_key) where source is not null;
create index if not exists "team_created" on "team" (created_at, id);
create unique index if not exists "team_name_unique" on "team" (lower(name)) where archived_at is null;
create index if not exists "team_calendar" on "team" (calendar, created_at, id) where calendar is not null;
create index if not exists "team_sort_name" on "team" (name, id);
create index if not exists "team_readers" on "team" using gin (readers) where readers <> '{}';
create index if not exists "team_members_owner" on "team_members" (owner, place);
create index if not exists "team_members_person" on "team_members" (person);
create unique index if not exists "skill_number_unique" on "skill" (number);
create unique index if not exists "skill_source" on "skill" (source, source_key) where source is not null;
create index if not exists "skill_created" on "skill" (created_at, id);
create index if not exists "skill_state" on "skill" (state, state_at, id);
create unique index if not exists "skill_name_unique" on "skill" (lower(name)) where archived_at is null;
create index if not exists "skill_owner" on "skill" (owner, created_at, id) where owner is not null;
create index if not exists "skill_sort_name" on "skill" (name, id);
create index if not exists "skill_readers" on "skill" using gin (readers) where readers <> '{}';
create index if not exists "skill_levels_owner" on "skill_levels" (owner, place);
create index if not exists "skill_holders_owner" on "skill_holders" (owner, place);
create index if not exists "skill_holders_person" on "skill_holders" (person);
create unique index if not exists "training_course_number_unique" on "training_course" (number);
create unique index if not exists "training_course_source" on "training_course" (source, source_key) where source is not null;
create index if not exists "training_course_created" on "training_course" (created_at, id);
create index if not exists "training_course_state" on "training_course" (state, state_at, id);
create index if not exists "training_course_provider" on "training_course" (provider, created_at, id) where provider is not null;
create index if not exists "training_course_owner" on "training_course" (owner, created_at, id) where owner is not null;
create index if not exists "training_course_sort_title" on "training_course" (title, id);
create index if not exists "training_course_readers" on "training_course" using gin (readers) where readers <> '{}';
create index if not exists "training_course_teaches_owner" on "training_course_teaches" (owner, place);
create index if not exists "training_course_teaches_skill" on "training_course_teaches" (skill);
create index if not exists "training_course_sessions_owner" on "training_course_sessions" (owner, place);
create index if not exists "training_course_sessions_trainer" on "training_course_sessions" (trainer);
create index if not exists "training_course_participants_owner" on "training_course_participants" (owner, place);
create index if not exists "training_course_participants_person" on "training_course_participants" (person);
create unique index if not exists "certificate_number_unique" on "certificate" (number);
create unique index if not exists "certificate_source" on "certificate" (source, source_key) where source is not null;
create index if not exists "certificate_created" on "certificate" (created_at, id);
create index if not exists "certificate_state" on "certificate" (state, state_at, id);
create index if not exists "certificate_person" on "certificate" (person, created_at, id) where person is not null;
create index if not exists "certificate_team" on "certificate" (team, created_at, id) where team is not null;
create index if not exists "certificate_course" on "certificate" (course, created_at, id) where course is not null;
create index if not exists "certificate_skill" on "certificate" (skill, created_at, id) where skill is not null;
create index if not exists "certificate_sort_expires_on" on "certificate" (expires_on, id);
create index if not exists "certificate_sort_issued_on" on "certificate" (issued_on, id);
create index if not exists "certificate_readers" on "certificate" using gin (readers) where readers <> '{}';
create unique index if not exists "demand_number_unique" on "demand" (number);
create unique index if not exists "demand_source" on "demand" (source, source_key) where source is not null;
create index if not exists "demand_created" on "demand" (created_at, id);
create index if not exists "demand_state" on "demand" (state, state_at, id);
create index if not exists "demand_team" on "demand" (team, created_at, id) where team is not null;
create index if not exists "demand_service" on "demand" (service, created_at, id) where service is not null;
create index if not exists "demand_owner" on "demand" (owner, created_at, id) where owner is not null;
create index if not exists "demand_sort_title" on "demand" (title, id);
create index if not exists "demand_queue_title" on "demand" (team, title, id) where state in ('draft') and archived_at is null;
create index if not exists "demand_readers" on "demand" using gin (readers) where readers <> '{}';
create index if not exists "demand_hours_owner" on "demand_hours" (owner, place);
create unique index if not exists "shift_number_unique" on "shift" (number);
create unique index if not exists "shift_source" on "shift" (source, source_key) where source is not null;
create index if not exists "shift_created" on "shift" (created_at, id);
create index if not exists "shift_state" on "shift" (state, state_at, id);
create index if not exists "shift_team" on "shift" (team, created_at, id) where team is not null;
create index if not exists "shift_skill" on "shift" (skill, created_at, id) where skill is not null;
create index if not exists "shift_sort_name" on "shift" (name, id);
create index if not exists "shift_readers" on "shift" using gin (readers) where readers <> '{}';
create index if not exists "shift_breaks_owner" on "shift_breaks" (owner, place);
create unique index if not exists "roster_number_unique" on "roster" (number);
create unique index if not exists "roster_source" on "roster" (source, source_key) where source is not null;
create index if not exists "roster_created" on "roster" (created_at, id);
create index if not exists "roster_state" on "roster" (state, state_at, id);
create index if not exists "roster_team" on "roster" (team, created_at, id) where team is not null;
create index if not exists "roster_owner" on "roster" (owner, created_at, id) where owner is not null;
create index if not exists "roster_sort_first_day" on "roster" (first_day, id);
create index if not exists "roster_list_current" on "roster" (first_day, id) where state in ('draft', 'published') and archived_at is null;
create index if not exists "roster_queue_first_day" on "roster" (team, first_day, id) where state in ('draft') and archived_at is null;
create index if not exists "roster_readers" on "roster" using gin (readers) where readers <> '{}';
create index if not exists "roster_plan_owner" on "roster_plan" (owner, place);
create index if not exists "roster_plan_person" on "roster_plan" (person);
create index if not exists "roster_plan_shift" on "roster_plan" (shift);
create unique index if not exists "absence_number_unique" on "absence" (number);
create unique index if not exists "absence_source" on "absence" (source, source_key) where source is not null;
create index if not exists "absence_created" on "absence" (created_at, id);
create index if not exists "absence_state" on "absence" (state, state_at, id);
create index if not exists "absence_person" on "absence" (person, created_at, id) where person is not null;
create index if not exists "absence_decided_by_whom" on "absence" (decided_by_whom, created_at, id) where decided_by_whom is not null;
create index if not exists "absence_sort_first_day" on "absence" (first_day, id);
create index if not exists "absence_readers" on "absence" using gin (readers) where readers <> '{}';
create unique index if not exists "organisation_number_unique" on "organisation" (number);
create unique index if not exists "organisation_source" on "organisation" (source, source_key) where source is not null;
create index if not exists "organisation_created" on "organisation" (created_at, id);
create index if not exists "organisation_state" on "organisation" (state, state_at, id);
create index if not exists "organisation_parent" on "organisation" (parent, created_at, id) where parent is not null;
create index if not exists "organisation_contact" on "organisation" (contact, created_at, id) where contact is not null;
create index if not exists "organisation_sort_name" on "organisation" (name, id);
create index if not exists "organisation_readers" on "organisation" using gin (readers) where readers <> '{}';
create unique index if not exists "site_number_unique" on "site" (number);
create unique index if not exists "site_source" on "site" (source, source_key) where source is not null;
create index if not exists "site_created" on "site" (created_at, id);
create index if not exists "site_organisation" on "site" (organisation, created_at, id) where organisation is not null;
create index if not exists "site_calendar" on "site" (calendar, created_at, id) where calendar is not null;
create index if not exists "site_sort_name" on "site" (name, id);
create index if not exists "site_readers" on "site" using gin (readers) where readers <> '{}';
create unique index if not exists "calendar_number_unique" on "calendar" (number);
create unique index if not exists "calendar_source" on "calendar" (source, source_key) where source is not null;
create index if not exists "calendar_created" on "calendar" (created_at, id);
create index if not exists "calendar_state" on "calendar" (state, state_at, id);
create unique index if not exists "calendar_title_unique" on "calendar" (lower(title)) where archived_at is null;
create index if not exists "calendar_sort_title" on "calendar" (title, id);
create index if not exists "calendar_sort_updated_at" on "calendar" (updated_at, id);
create index if not exists "calendar_list_drafts" on "calendar" (updated_at desc, id) where state in ('draft') and archived_at is null;
create index if not exists "calendar_readers" on "calendar" using gin (readers) where readers <> '{}';
create index if not exists "calendar_openings_owner" on "calendar_openings" (owner, place);
create index if not exists "calendar_days_owner" on "calendar_days" (owner, place);
create unique index if not exists "configuration_item_number_unique" on "configuration_item" (number);
create unique index if not exists "configuration_item_source" on "configuration_item" (source, source_key) where source is not null;
create index if not exists "configuration_item_created" on "configuration_item" (created_at, id);
create index if not exists "configuration_item_state" on "configuration_item" (state, state_at, id);
create index if not exists "configuration_item_owner" on "configuration_item" (owner, created_at, id) where owner is not null;
create index if not exists "configuration_item_organisation" on "configuration_item" (organisation, created_at, id) where organisation is not null;
create index if not exists "configuration_item_site" on "configuration_item" (site, created_at, id) where site is not null;
create index if not exists "configuration_item_used_by" on "configuration_item" (used_by, created_at, id) where used_by is not null;
create index if not exists "configuration_item_support_team" on "configuration_item" (support_team, created_at, id) where support_team is not null;
create index if not exists "configuration_item_technology" on "configuration_item" (technology, created_at, id) where technology is not null;
create index if not exists "configuration_item_vendor" on "configuration_item" (vendor, created_at, id) where vendor is not null;
create index if not exists "configuration_item_sort_name" on "configuration_item" (name, id);
create index if not exists "configuration_item_queue_name" on "configuration_item" (support_team, name, id) where state in ('planned') and archived_at is null;
create index if not exists "configuration_item_readers" on "configuration_item" using gin (readers) where readers <> '{}';
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
create unique index if not exists "discrepancy_number_unique" on "discrepancy" (number);
create unique index if not exists "discrepancy_source" on "discrepancy" (source, source_key) where source is not null;
create index if not exists "discrepancy_created" on "discrepancy" (created_at, id);
create index if not exists "discrepancy_state" on "discrepancy" (state, state_at, id);
create unique index if not exists "discrepancy_about_unique" on "discrepancy" (lower(about)) where archived_at is null;
create index if not exists "discrepancy_configuration_item" on "discrepancy" (configuration_item, created_at, id) where configuration_item is not null;
create index if not exists "discrepancy_decided_by" on "discrepancy" (decided_by, created_at, id) where decided_by is not null;
create index if not exists "discrepancy_incident" on "discrepancy" (incident, created_at, id) where incident is not null;
create index if not exists "discrepancy_change" on "discrepancy" (change, created_at, id) where change is not null;
create index if not exists "discrepancy_team" on "discrepancy" (team, created_at, id) where team is not null;
create index if not exists "discrepancy_assignee" on "discrepancy" (assignee, created_at, id) where assignee is not null;
create index if not exists "discrepancy_sort_seen_at" on "discrepancy" (seen_at, id);
create index if not exists "discrepancy_list_mine" on "discrepancy" (assignee, seen_at desc, id) where state in ('to-decide', 'handed-on') and archived_at is null;
create index if not exists "discrepancy_queue_seen_at" on "discrepancy" (team, seen_at, id) where state in ('to-decide', 'handed-on') and archived_at is null;
create index if not exists "discrepancy_readers" on "discrepancy" using gin (readers) where readers <> '{}';
create unique index if not exists "asset_number_unique" on "asset" (number);
create unique index if not exists "asset_source" on "asset" (source, source_key) where source is not null;
create index if not exists "asset_created" on "asset" (created_at, id);
create index if not exists "asset_state" on "asset" (state, state_at, id);
create unique index if not exists "asset_tag_unique" on "asset" (lower(tag)) where archived_at is null;
create index if not exists "asset_item" on "asset" (item, created_at, id) where item is not null;
create index if not exists "asset_organisation" on "asset" (organisation, created_at, id) where organisation is not null;
create index if not exists "asset_site" on "asset" (site, created_at, id) where site is not null;
create index if not exists "asset_owner" on "asset" (owner, created_at, id) where owner is not null;
create index if not exists "asset_held_by" on "asset" (held_by, created_at, id) where held_by is not null;
create index if not exists "asset_supplier" on "asset" (supplier, created_at, id) where supplier is not null;
create index if not exists "asset_purchase" on "asset" (purchase, created_at, id) where purchase is not null;
create index if not exists "asset_sort_name" on "asset" (name, id);
create index if not exists "asset_list_current" on "asset" (name, id) where state in ('ordered', 'in-store', 'in-custody', 'in-repair') and archived_at is null;
create index if not exists "asset_readers" on "asset" using gin (readers) where readers <> '{}';
create unique index if not exists "licence_number_unique" on "licence" (number);
create unique index if not exists "licence_source" on "licence" (source, source_key) where source is not null;
create index if not exists "licence_created" on "licence" (created_at, id);
create index if not exists "licence_state" on "licence" (state, state_at, id);
create index if not exists "licence_publisher" on "licence" (publisher, created_at, id) where publisher is not null;
create index if not exists "licence_application" on "licence" (application, created_at, id) where application is not null;
create index if not exists "licence_owner" on "licence" (owner, created_at, id) where owner is not null;
create index if not exists "licence_sort_name" on "licence" (name, id);
create index if not exists "licence_sort_valid_until" on "licence" (valid_until, id);
create index if not exists "licence_readers" on "licence" using gin (readers) where readers <> '{}';
create index if not exists "licence_assignments_owner" on "licence_assignments" (owner, place);
create index if not exists "licence_assignments_person" on "licence_assignments" (person);
create index if not exists "licence_assignments_item" on "licence_assignments" (item);
create unique index if not exists "supplier_number_unique" on "supplier" (number);
create unique index if not exists "supplier_source" on "supplier" (source, source_key) where source is not null;
create index if not exists "supplier_created" on "supplier" (created_at, id);
create index if not exists "supplier_state" on "supplier" (state, state_at, id);
create unique index if not exists "supplier_provider_unique" on "supplier" (provider) where archived_at is null;
create index if not exists "supplier_owner" on "supplier" (owner, created_at, id) where owner is not null;
create index if not exists "supplier_contact" on "supplier" (contact, created_at, id) where contact is not null;
create index if not exists "supplier_sort_name" on "supplier" (name, id);
create index if not exists "supplier_sort_review_due" on "supplier" (review_due, id);
create index if not exists "supplier_list_current" on "supplier" (name, id) where state in ('candidate', 'approved', 'suspended') and archived_at is null;
create index if not exists "supplier_readers" on "supplier" using gin (readers) where readers <> '{}';
create index if not exists "supplier_performance_owner" on "supplier_performance" (owner, place);
create unique index if not exists "tender_number_unique" on "tender" (number);
create unique index if not exists "tender_source" on "tender" (source, source_key) where source is not null;
create index if not exists "tender_created" on "tender" (created_at, id);
create index if not exists "tender_state" on "tender" (state, state_at, id);
create index if not exists "tender_service" on "tender" (service, created_at, id) where service is not null;
create index if not exists "tender_owner" on "tender" (owner, created_at, id) where owner is not null;
create index if not exists "tender_best" on "tender" (best, created_at, id) where best is not null;
create index if not exists "tender_chosen" on "tender" (chosen, created_at, id) where chosen is not null;
create index if not exists "tender_chosen_by" on "tender" (chosen_by, created_at, id) where chosen_by is not null;
create index if not exists "tender_sort_offers_until" on "tender" (offers_until, id);
create index if not exists "tender_list_current" on "tender" (offers_until, id) where state in ('draft', 'asked') and archived_at is null;
create index if not exists "tender_readers" on "tender" using gin (readers) where readers <> '{}';
create index if not exists "tender_criteria_owner" on "tender_criteria" (owner, place);
create index if not exists "tender_offers_owner" on "tender_offers" (owner, place);
create index if not exists "tender_offers_supplier" on "tender_offers" (supplier);
create index if not exists "tender_points_owner" on "tender_points" (owner, place);
create index if not exists "tender_points_supplier" on "tender_points" (supplier);
create unique index if not exists "purchase_number_unique" on "purchase" (number);
create unique index if not exists "purchase_source" on "purchase" (source, source_key) where source is not null;
create index if not exists "purchase_created" on "purchase" (created_at, id);
create index if not exists "purchase_state" on "purchase" (state, state_at, id);
create index if not exists "purchase_supplier" on "purchase" (supplier, created_at, id) where supplier is not null;
create index if not exists "purchase_tender" on "purchase" (tender, created_at, id) where tender is not null;
create index if not exists "purchase_buyer" on "purchase" (buyer, created_at, id) where buyer is not null;
create index if not exists "purchase_requested_by" on "purchase" (requested_by, created_at, id) where requested_by is not null;
create index if not exists "purchase_approved_by" on "purchase" (approved_by, created_at, id) where approved_by is not null;
create index if not exists "purchase_sort_expected_on" on "purchase" (expected_on, id);
create index if not exists "purchase_list_current" on "purchase" (expected_on, id) where state in ('draft', 'submitted', 'approved', 'ordered') and archived_at is null;
create index if not exists "purchase_readers" on "purchase" using gin (readers) where readers <> '{}';
create index if not exists "purchase_items_owner" on "purchase_items" (owner, place);
create unique index if not exists "contract_number_unique" on "contract" (number);
create unique index if not exists "contract_source" on "contract" (source, source_key) where source is not null;
create index if not exists "contract_created" on "contract" (created_at, id);
create index if not exists "contract_state" on "contract" (state, state_at, id);
create index if not exists "contract_party" on "contract" (party, created_at, id) where party is not null;
create index if not exists "contract_supplier" on "contract" (supplier, created_at, id) where supplier is not null;
create index if not exists "contract_tender" on "contract" (tender, created_at, id) where tender is not null;
create index if not exists "contract_our_party" on "contract" (our_party, created_at, id) where our_party is not null;
create index if not exists "contract_service" on "contract" (service, created_at, id) where service is not null;
create index if not exists "contract_owner" on "contract" (owner, created_at, id) where owner is not null;
create index if not exists "contract_sort_title" on "contract" (title, id);
create index if not exists "contract_sort_notice_on" on "contract" (notice_on, id);
create index if not exists "contract_sort_ends_on" on "contract" (ends_on, id);
create index if not exists "contract_readers" on "contract" using gin (readers) where readers <> '{}';
create trigger "objective_circle" after insert or update of "parent" on "objective" for each row when (new."parent" is not null) execute function reeve_refuse_circle('parent');
create trigger "service_circle" after insert or update of "parent" on "service" for each row when (new."parent" is not null) execute function reeve_refuse_circle('parent');
create trigger "organisation_circle" after insert or update of "parent" on "organisation" for each row when (new."parent" is not null) execute function reeve_refuse_circle('parent');
