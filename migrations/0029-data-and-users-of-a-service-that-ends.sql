-- What a service that ends leaves behind: its data, and its users.
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
alter table "service_data" add foreign key ("owner") references "service";
alter table "service_users" add foreign key ("owner") references "service";
create index if not exists "service_data_owner" on "service_data" (owner, place);
create index if not exists "service_users_owner" on "service_users" (owner, place);
