-- A breach says what was missed: of which record, within which time, and who had promised it.
alter table "breach" add column "title" text;

update breach b
set title = b.about || ': ' || concat_ws(
    ', ',
    concat_ws(
      ' ',
      case when b.within >= 3600 then (b.within / 3600)::text || ' h' end,
      case when round((b.within % 3600) / 60.0) > 0 or b.within < 3600 then round((b.within % 3600) / 60.0)::text || ' min' end
    ),
    (select a.title from agreement a where a.id = b.agreement)
  )
where b.about is not null;

update record r set title = b.title from breach b where b.id = r.id and b.title is not null;
