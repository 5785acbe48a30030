import type { Term } from '../../../kernel/term.ts';

export const strategyTerms: readonly Term[] = [
  {
    name: 'objective',
    words: {
      en: {
        label: 'Objective',
        means:
          'A result that is to be reached within a period, with measures and targets by which all can see whether it was.',
        here: 'Objectives form a tree; each shows its figures, which come out of the daily work.',
      },
      de: {
        label: 'Ziel',
        means:
          'Ein Ergebnis, das in einem Zeitraum erreicht werden soll, mit Kennzahlen und Zielwerten, an denen alle sehen, ob es gelang.',
        here: 'Ziele bilden einen Baum; jedes zeigt seine Werte, die aus der täglichen Arbeit kommen.',
      },
    },
    places: {
      itil: 'Strategy management',
      yasm: 'LP1 Set the strategic direction',
      iso: '6.2 Service management objectives',
      cobit: 'APO02 Managed strategy',
    },
    types: ['objective'],
    see: ['measure', 'requirement', 'direction'],
  },
  {
    name: 'external-change',
    words: {
      en: {
        label: 'External change',
        means:
          'Something that changes around the provider and that services have to answer for: a law, a ruling, a standard, the end of a technology or of what a supplier offers.',
        here: 'Criteria say whom it concerns; the services that it touches are found by them, each with the way that leads there.',
      },
      de: {
        label: 'Externe Veränderung',
        means:
          'Etwas, das sich um den Anbieter ändert und dem Services gerecht werden müssen: ein Gesetz, ein Urteil, eine Norm, das Ende einer Technologie oder eines Angebots von Lieferanten.',
        here: 'Kriterien sagen, wen es betrifft; danach werden die betroffenen Services gefunden, jeder mit dem Weg dorthin.',
      },
    },
    places: {
      itil: 'Strategy management: external factors (PESTLE)',
      yasm: 'SP9 Ensure compliance',
      iso: '4.1 Understanding the organization and its context',
      cobit: 'MEA03 Managed compliance with external requirements',
    },
    types: ['external-change', 'affected-service'],
    see: ['assessment', 'requirement', 'risk'],
  },
  {
    name: 'assessment',
    words: {
      en: {
        label: 'Strategic assessment',
        means:
          'A look at where the provider stands: its situation, its customers’ needs, the market, strengths and weaknesses, opportunities and threats.',
        here: 'Each finding can lead to an objective, a requirement or a direction.',
      },
      de: {
        label: 'Strategische Bewertung',
        means:
          'Ein Blick darauf, wo der Provider steht: seine Lage, die Bedürfnisse der Kunden, der Markt, Stärken und Schwächen, Chancen und Gefahren.',
        here: 'Jede Feststellung kann zu einem Ziel, einer Anforderung oder einer Richtungsentscheidung führen.',
      },
    },
    places: {
      itil: 'Strategy management; Business analysis',
      yasm: 'LP1 Set the strategic direction',
      iso: '4 Context of the organization',
      cobit: 'APO02 Managed strategy',
    },
    types: ['assessment'],
    see: ['objective', 'direction'],
  },
  {
    name: 'requirement',
    words: {
      en: {
        label: 'Requirement',
        means: 'A need of a stakeholder that a service must meet, said so that one can test whether it does.',
        here: 'It is traced to the design that satisfies it, the test that verifies it and the release that delivers it.',
      },
      de: {
        label: 'Anforderung',
        means: 'Ein Bedürfnis eines Beteiligten, das ein Service erfüllen muss, so gesagt, dass man es prüfen kann.',
        here: 'Sie führt zum Entwurf, der ihr genügt, zum Test, der sie prüft, und zum Release, das sie liefert.',
      },
    },
    places: {
      itil: 'Business analysis',
      yasm: 'LP2 Design new or changed services',
      iso: '8.2.2 Plan the services',
      cobit: 'BAI02 Managed requirements definition',
    },
    types: ['requirement'],
    see: ['service-design', 'test'],
  },
  {
    name: 'direction',
    words: {
      en: {
        label: 'Strategic direction',
        means:
          'A decision on the way to an objective: build, buy, outsource, adopt a technology. It weighs options and rests on assumptions.',
        here: 'Each assumption has a day on which it is checked; a decision whose assumption failed says so.',
      },
      de: {
        label: 'Richtungsentscheidung',
        means:
          'Eine Entscheidung über den Weg zu einem Ziel: selbst bauen, kaufen, auslagern, eine Technik einführen. Sie wägt Möglichkeiten ab und beruht auf Annahmen.',
        here: 'Jede Annahme hat einen Tag, an dem sie geprüft wird; eine Entscheidung, deren Annahme nicht hielt, sagt es.',
      },
    },
    places: {
      itil: 'Strategy management',
      yasm: 'LP1 Set the strategic direction',
      cobit: 'APO02 Managed strategy; EDM02 Ensured benefits delivery',
    },
    types: ['direction'],
    see: ['objective', 'assessment'],
  },
  {
    name: 'capability',
    words: {
      en: {
        label: 'Capability',
        means:
          'What an organisation, its people and its technology are able to do. A gap between the level it has and the level it needs is closed by training, hiring, technology or a supplier.',
      },
      de: {
        label: 'Fähigkeit',
        means:
          'Was eine Organisation, ihre Menschen und ihre Technik zu tun imstande sind. Eine Lücke zwischen dem Grad, den sie hat, und dem, den sie braucht, wird durch Schulung, Einstellung, Technik oder einen Lieferanten geschlossen.',
      },
    },
    places: {
      itil: 'Workforce and talent management',
      yasm: 'SP10 Manage human resources',
      iso: '7.2 Competence',
      cobit: 'APO07 Managed human resources',
    },
    types: ['capability'],
    see: ['skill'],
  },
  {
    name: 'risk',
    words: {
      en: {
        label: 'Risk',
        means:
          'An uncertain event with a cause and a consequence. Its level follows from likelihood and impact; it is avoided, reduced, transferred or accepted for a time.',
        here: 'The matrix shows the risks as they were at first, as they are, and as they shall be.',
      },
      de: {
        label: 'Risiko',
        means:
          'Ein ungewisses Ereignis mit Ursache und Folge. Seine Höhe ergibt sich aus Wahrscheinlichkeit und Auswirkung; es wird vermieden, verringert, übertragen oder auf Zeit hingenommen.',
        here: 'Die Matrix zeigt die Risiken, wie sie zuerst waren, wie sie sind und wie sie sein sollen.',
      },
    },
    places: {
      itil: 'Risk management',
      yasm: 'SP7 Ensure security; SP8 Ensure continuity',
      iso: '6.1 Actions to address risks and opportunities',
      cobit: 'APO12 Managed risk',
    },
    types: ['risk'],
    see: ['continuity'],
  },
  {
    name: 'service-portfolio',
    words: {
      en: {
        label: 'Service portfolio',
        means:
          'All services of a provider: those it thinks about (pipeline), those it offers (catalogue), those it has retired.',
      },
      de: {
        label: 'Serviceportfolio',
        means: 'Alle Services eines Providers: die erwogenen (Pipeline), die angebotenen (Katalog) und die beendeten.',
      },
    },
    places: {
      itil: 'Portfolio management',
      yasm: 'SP2 Maintain the service portfolio',
      iso: '8.2 Service portfolio',
      cobit: 'APO05 Managed portfolio',
    },
    types: ['service', 'business-case'],
    see: ['service', 'service-catalogue'],
  },
  {
    name: 'budgeting-and-accounting',
    words: {
      en: {
        label: 'Budgeting and accounting',
        means: 'Planning what services may cost, recording what they do cost, and explaining the difference.',
        here: 'A budget is set against posted costs; nothing that was posted is changed, only reversed.',
      },
      de: {
        label: 'Budgetierung und Kostenrechnung',
        means: 'Planen, was Services kosten dürfen, festhalten, was sie kosten, und den Unterschied erklären.',
        here: 'Ein Budget steht gegen gebuchte Kosten; Gebuchtes wird nicht geändert, nur storniert.',
      },
    },
    places: {
      itil: 'Service financial management',
      yasm: 'SP12 Manage service financials',
      iso: '8.4.1 Budgeting and accounting for services',
      cobit: 'APO06 Managed budget and costs',
    },
    types: ['budget', 'cost-entry'],
  },
];
