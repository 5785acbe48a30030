-- A target of an agreement may be told by a measure, and be about quality.

alter table agreement_targets add column measure uuid;
alter table agreement_targets add foreign key (measure) references measure;
alter table agreement_targets drop constraint agreement_targets_metric_check;
alter table agreement_targets add constraint agreement_targets_metric_check check (metric in ('acknowledgement', 'first-response', 'next-response', 'update', 'ownership', 'workaround', 'restoration', 'resolution', 'fulfilment', 'availability', 'satisfaction', 'quality', 'first-contact-resolution', 'other'));
create index if not exists "agreement_targets_measure" on "agreement_targets" (measure);
