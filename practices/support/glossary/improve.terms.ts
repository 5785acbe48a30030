import type { Term } from '../../../kernel/term.ts';

export const improveTerms: readonly Term[] = [
  {
    name: 'measure',
    words: {
      en: {
        label: 'Measure',
        means: 'A figure by which one sees how far something is, with a target and the period over which it is read.',
        here: 'It names where its figure comes from; what was counted can be opened.',
      },
      de: {
        label: 'Kennzahl',
        means:
          'Ein Wert, an dem man sieht, wie weit etwas ist, mit einem Zielwert und dem Zeitraum, über den er gelesen wird.',
        here: 'Sie nennt, woher ihr Wert kommt; was gezählt wurde, lässt sich öffnen.',
      },
    },
    places: {
      itil: 'Measurement and reporting',
      yasm: 'LP5 Improve the services',
      iso: '9.1 Monitoring, measurement, analysis and evaluation',
      cobit: 'MEA01 Managed performance and conformance monitoring',
    },
    types: ['measure'],
    see: ['objective'],
  },
  {
    name: 'service-review',
    words: {
      en: {
        label: 'Service review',
        means: 'A look back at a service with its customer: figures, findings, what will be done.',
      },
      de: {
        label: 'Service-Review',
        means: 'Ein Rückblick auf einen Service mit seinem Kunden: Werte, Feststellungen, was getan wird.',
      },
    },
    places: {
      itil: 'Service level management; Relationship management',
      yasm: 'LP5 Improve the services',
      iso: '8.3.2; 9.3 Management review',
      cobit: 'APO09 Managed service agreements',
    },
    types: ['service-review'],
    see: ['improvement', 'service-level'],
  },
  {
    name: 'improvement',
    words: {
      en: {
        label: 'Continual improvement',
        means:
          'Finding what could be better, choosing by benefit and effort, doing it, and holding the result against where one began.',
        here: 'The register keeps them; one is closed only with the figure that was reached.',
      },
      de: {
        label: 'Kontinuierliche Verbesserung',
        means:
          'Finden, was besser sein könnte, nach Nutzen und Aufwand wählen, es tun und das Ergebnis gegen den Anfang halten.',
        here: 'Das Register führt sie; geschlossen wird eine nur mit dem erreichten Wert.',
      },
    },
    places: {
      itil: 'Continual improvement',
      yasm: 'LP5 Improve the services',
      iso: '10.2 Continual improvement',
      cobit: 'APO11 Managed quality',
    },
    types: ['improvement'],
    see: ['measure', 'service-review'],
  },
  {
    name: 'satisfaction',
    words: {
      en: {
        label: 'Satisfaction',
        means:
          'How content people say they are: after one contact (CSAT), with the effort it took (CES), or whether they would recommend the provider (NPS).',
      },
      de: {
        label: 'Zufriedenheit',
        means:
          'Wie zufrieden Menschen sich nennen: nach einem Kontakt (CSAT), mit der Mühe, die er machte (CES), oder ob sie den Provider empfehlen würden (NPS).',
      },
    },
    places: {
      itil: 'Relationship management; Service desk',
      yasm: 'SP3 Manage customer relationships',
      iso: '8.3.2 Business relationship management',
      cobit: 'APO08 Managed relationships',
    },
    types: ['survey', 'survey-response'],
    see: ['complaint'],
  },
  {
    name: 'nonconformity',
    words: {
      en: {
        label: 'Nonconformity',
        means:
          'A requirement of a standard, or of one’s own system, that is not met. It is corrected, its cause removed, and the effect checked.',
      },
      de: {
        label: 'Nichtkonformität',
        means:
          'Eine Anforderung einer Norm oder des eigenen Systems, die nicht erfüllt ist. Sie wird berichtigt, ihre Ursache beseitigt und die Wirkung geprüft.',
      },
    },
    places: {
      itil: 'Continual improvement',
      yasm: 'SP9 Ensure compliance',
      iso: '10.1 Nonconformity and corrective action',
      cobit: 'MEA03 Managed compliance with external requirements',
    },
    types: ['nonconformity'],
    see: ['audit-finding'],
  },
  {
    name: 'audit-finding',
    words: {
      en: {
        label: 'Audit finding',
        means:
          'What an audit found when it held evidence against criteria: conformity, an opportunity, or a nonconformity.',
      },
      de: {
        label: 'Auditfeststellung',
        means:
          'Was ein Audit fand, als es Nachweise gegen Kriterien hielt: Konformität, eine Möglichkeit oder eine Nichtkonformität.',
      },
    },
    places: { yasm: 'SP9 Ensure compliance', iso: '9.2 Internal audit', cobit: 'MEA04 Managed assurance' },
    types: ['audit-finding'],
    see: ['nonconformity', 'iso-20000'],
  },
];
