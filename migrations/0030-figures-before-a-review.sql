alter table "service_review_results" add column "before" numeric(18, 3);
