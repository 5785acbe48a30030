alter table "agreement" add column "decline_reason" text;
alter table "agreement" add column "reminded_of" date;
alter table "agreement_targets" add column "origin" text;
