import type { Term } from '../../../kernel/term.ts';

export const designTerms: readonly Term[] = [
  {
    name: 'service-design',
    words: {
      en: {
        label: 'Service design package',
        means:
          'Everything about a new or changed service that must be decided before it is built: outcomes, utility, warranty, levels, architecture, processes, roles, suppliers, costs, risks, and the criteria by which it is accepted.',
        here: 'It says itself what is missing, and a release cannot go live before it is complete.',
      },
      de: {
        label: 'Service-Design-Paket',
        means:
          'Alles über einen neuen oder geänderten Service, das vor dem Aufbau entschieden sein muss: Ergebnisse, Nutzen, Gewähr, Niveaus, Architektur, Prozesse, Rollen, Lieferanten, Kosten, Risiken und die Abnahmekriterien.',
        here: 'Es sagt selbst, was fehlt, und ein Release geht nicht in Betrieb, bevor es vollständig ist.',
      },
    },
    places: {
      itil: 'Service design',
      yasm: 'LP2 Design new or changed services',
      iso: '8.5.2 Service design and transition',
      cobit: 'BAI03 Managed solutions identification and build',
    },
    types: ['service-design'],
    see: ['requirement', 'service-level', 'release'],
  },
  {
    name: 'service-level',
    words: {
      en: {
        label: 'Service level',
        means:
          'What a provider promises of a service, in figures: how soon it answers and resolves, how available it is, how content users are. A service level agreement (SLA) promises it to a customer, an operational level agreement (OLA) among teams, an underpinning contract with a supplier.',
        here: 'Each clock shows where its time went and why this agreement applies.',
      },
      de: {
        label: 'Service-Level',
        means:
          'Was ein Provider von einem Service verspricht, in Zahlen: wie bald er antwortet und löst, wie verfügbar er ist, wie zufrieden Anwender sind. Ein Service-Level-Agreement (SLA) verspricht es einem Kunden, ein Operational-Level-Agreement (OLA) unter Teams, ein Absicherungsvertrag mit einem Lieferanten.',
        here: 'Jede Uhr zeigt, wohin ihre Zeit ging und warum diese Vereinbarung gilt.',
      },
    },
    places: {
      itil: 'Service level management',
      yasm: 'LP2, LP5; SP3 Manage customer relationships',
      iso: '8.3.3 Service level management',
      cobit: 'APO09 Managed service agreements',
    },
    types: ['agreement'],
    screens: ['service-levels'],
    see: ['service-design', 'service-review'],
  },
  {
    name: 'service-catalogue',
    words: {
      en: {
        label: 'Service catalogue',
        means:
          'What users and customers can see and ask for: what it is, what it costs, who may have it, how soon it comes.',
      },
      de: {
        label: 'Servicekatalog',
        means:
          'Was Anwender und Kunden sehen und anfordern können: was es ist, was es kostet, wer es haben darf, wie bald es kommt.',
      },
    },
    places: {
      itil: 'Service catalogue management',
      yasm: 'SP2 Maintain the service portfolio',
      iso: '8.2.4 Service catalogue management',
      cobit: 'APO09 Managed service agreements',
    },
    types: ['catalogue-item'],
    see: ['service-request', 'service-portfolio'],
  },
  {
    name: 'process',
    words: {
      en: {
        label: 'Process',
        means:
          'A set of activities that turn inputs into a defined result, with roles, steps and measures. A practice is wider: the people, knowledge, tools and partners with which the process is done.',
      },
      de: {
        label: 'Prozess',
        means:
          'Aktivitäten, die Eingaben in ein bestimmtes Ergebnis verwandeln, mit Rollen, Schritten und Kennzahlen. Eine Praktik ist weiter: die Menschen, das Wissen, die Werkzeuge und Partner, mit denen der Prozess getan wird.',
      },
    },
    places: {
      itil: 'Service value system; all practices',
      yasm: 'SP1 Set up and maintain the service management system',
      iso: '4.4 Service management system',
      cobit: 'APO01 Managed I&T management framework',
    },
    types: ['process'],
  },
  {
    name: 'capacity',
    words: {
      en: {
        label: 'Capacity management',
        means:
          'Seeing to it that there is enough of everything a service needs, now and when demand grows, at a reasonable cost.',
        here: 'A plan names the day on which a resource runs out.',
      },
      de: {
        label: 'Kapazitätsmanagement',
        means:
          'Dafür sorgen, dass von allem, was ein Service braucht, genug da ist, jetzt und bei wachsendem Bedarf, zu vernünftigen Kosten.',
        here: 'Ein Plan nennt den Tag, an dem eine Ressource ausgeht.',
      },
    },
    places: {
      itil: 'Capacity and performance management',
      yasm: 'LP2, LP4',
      iso: '8.4.3 Capacity management',
      cobit: 'BAI04 Managed availability and capacity',
    },
    types: ['capacity-plan'],
    see: ['demand'],
  },
  {
    name: 'availability',
    words: {
      en: {
        label: 'Availability',
        means:
          'The share of the agreed time in which a service does what was agreed. It depends on how often it fails (MTBF) and how soon it is restored (MTRS).',
      },
      de: {
        label: 'Verfügbarkeit',
        means:
          'Der Anteil der vereinbarten Zeit, in dem ein Service tut, was vereinbart ist. Sie hängt davon ab, wie oft er ausfällt (MTBF) und wie bald er wiederhergestellt ist (MTRS).',
      },
    },
    places: {
      itil: 'Availability management',
      yasm: 'LP2, LP4',
      iso: '8.7.1 Service availability management',
      cobit: 'BAI04 Managed availability and capacity',
    },
    types: ['availability-plan', 'outage'],
    see: ['outage', 'continuity'],
  },
  {
    name: 'continuity',
    words: {
      en: {
        label: 'Service continuity',
        means:
          'Being able to restore a service to an agreed level within an agreed time after a disaster. The recovery time objective (RTO) says how soon, the recovery point objective (RPO) how much data may be lost; both follow from an impact analysis.',
      },
      de: {
        label: 'Service-Kontinuität',
        means:
          'Einen Service nach einem Notfall in vereinbarter Zeit auf ein vereinbartes Niveau bringen können. Die Wiederanlaufzeit (RTO) sagt, wie bald, der Wiederherstellungspunkt (RPO), wie viele Daten verloren gehen dürfen; beide folgen aus einer Auswirkungsanalyse.',
      },
    },
    places: {
      itil: 'Service continuity management',
      yasm: 'SP8 Ensure continuity',
      iso: '8.7.2 Service continuity management',
      cobit: 'DSS04 Managed continuity',
    },
    types: ['continuity-plan', 'impact-analysis'],
    see: ['risk'],
  },
  {
    name: 'sustainability',
    words: {
      en: {
        label: 'Sustainability',
        means:
          'What a service costs the environment and society over its life: energy, greenhouse gases, materials, and whether it will still be possible in years to come.',
      },
      de: {
        label: 'Nachhaltigkeit',
        means:
          'Was ein Service Umwelt und Gesellschaft über sein Leben kostet: Energie, Treibhausgase, Material, und ob er in Jahren noch möglich ist.',
      },
    },
    places: {
      itil: 'Strategy management; Infrastructure and platform management',
      iso: '4.1 Understanding the organization and its context',
    },
    types: ['sustainability-assessment'],
  },
];
