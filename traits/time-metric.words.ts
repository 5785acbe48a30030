import type { TimeMetric } from '../kernel/time-metric.ts';

/** What the times that clocks measure are called, wherever a field names one. */
export const timeMetricWords: { readonly [language in 'en' | 'de']: { readonly [metric in TimeMetric]: string } } = {
  en: {
    acknowledgement: 'Acknowledgement',
    'first-response': 'First response',
    'next-response': 'Next response',
    update: 'Update',
    ownership: 'Ownership',
    workaround: 'Workaround',
    restoration: 'Restoration',
    resolution: 'Resolution',
    fulfilment: 'Fulfilment',
  },
  de: {
    acknowledgement: 'Bestätigung',
    'first-response': 'Erste Antwort',
    'next-response': 'Nächste Antwort',
    update: 'Zwischenstand',
    ownership: 'Übernahme',
    workaround: 'Umgehung',
    restoration: 'Wiederherstellung',
    resolution: 'Lösung',
    fulfilment: 'Erfüllung',
  },
};
