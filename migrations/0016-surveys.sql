-- Surveys: what is asked, and each person's answer.
create sequence "survey_number";
create table "survey" (
  "id" uuid primary key references record,
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
  "follow_up" text check (follow_up in ('none', 'task', 'case')),
  "end_reason" text,
  "asked_about" text check (asked_about in ('incident', 'request', 'case', 'work-order')),
  "asked_when" text check (asked_when in ('done', 'closed')),
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
  "kind" text check (kind in ('score', 'likelihood', 'yes-no', 'words')),
  "mandatory" boolean
) with (fillfactor = 90);
create sequence "survey_response_number";
create table "survey_response" (
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
  "kind" text check (kind in ('score', 'likelihood', 'yes-no', 'words')),
  "mandatory" boolean,
  "score" bigint,
  "yes" boolean,
  "words" text
) with (fillfactor = 90);
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
