import type { Term } from '../../../kernel/term.ts';

/** What service management is, and the four frameworks that describe it. */
export const frameworkTerms: readonly Term[] = [
  {
    name: 'service-management',
    words: {
      en: {
        label: 'Service management',
        means:
          'All that an organisation does so that its services give customers what they need: deciding which to offer, designing, building, operating and improving them. It is the discipline; ITIL, YaSM, COBIT and ISO/IEC 20000-1 are four descriptions of it.',
        here: 'The navigation follows the life of a service: strategy, design, build, operate, improve, and what supports them all.',
      },
      de: {
        label: 'Service-Management',
        means:
          'Alles, was eine Organisation tut, damit ihre Services Kunden geben, was sie brauchen: entscheiden, welche sie anbietet, sie entwerfen, aufbauen, betreiben und verbessern. Es ist die Disziplin; ITIL, YaSM, COBIT und ISO/IEC 20000-1 sind vier Beschreibungen davon.',
        here: 'Die Navigation folgt dem Leben eines Services: Strategie, Entwurf, Aufbau, Betrieb, Verbesserung und was sie alle trägt.',
      },
    },
    see: ['itil', 'yasm', 'iso-20000', 'cobit', 'service'],
  },
  {
    name: 'itil',
    words: {
      en: {
        label: 'ITIL 4',
        means:
          'The most widely used collection of good practice for service management. It describes a value system with guiding principles, six activities of a value chain, and 34 practices, and leaves the shape of processes to whoever uses it.',
        here: 'Records bear the names of its practices; each word here says to which practice it belongs.',
      },
      de: {
        label: 'ITIL 4',
        means:
          'Die verbreitetste Sammlung guter Praxis für Service-Management. Sie beschreibt ein Wertesystem mit Leitprinzipien, sechs Aktivitäten einer Wertschöpfungskette und 34 Praktiken und überlässt die Gestalt der Prozesse denen, die sie anwenden.',
        here: 'Datensätze tragen die Namen ihrer Praktiken; jedes Wort hier sagt, zu welcher Praktik es gehört.',
      },
    },
    see: ['yasm', 'service-management'],
  },
  {
    name: 'yasm',
    words: {
      en: {
        label: 'YaSM',
        means:
          '“Yet another Service Management model”: a lean description of service management as processes. Five lifecycle processes (LP1 to LP5) lead a service from strategy to improvement, and supporting processes serve them. It covers what ITIL and ISO/IEC 20000-1 ask, in fewer words.',
        here: 'The five stages of the navigation are its five lifecycle processes.',
      },
      de: {
        label: 'YaSM',
        means:
          '„Yet another Service Management model“: eine schlanke Beschreibung des Service-Managements als Prozesse. Fünf Lebenszyklusprozesse (LP1 bis LP5) führen einen Service von der Strategie zur Verbesserung, unterstützende Prozesse dienen ihnen. Es deckt mit weniger Worten ab, was ITIL und ISO/IEC 20000-1 verlangen.',
        here: 'Die fünf Stufen der Navigation sind seine fünf Lebenszyklusprozesse.',
      },
    },
    see: ['itil', 'service-management'],
  },
  {
    name: 'iso-20000',
    words: {
      en: {
        label: 'ISO/IEC 20000-1',
        means:
          'The international standard that says what a service management system must fulfil. An organisation can be certified by it; ITIL and YaSM help to get there, but cannot be certified by themselves for an organisation.',
        here: 'Each word says its clause of the edition of 2018; records are the evidence that an auditor asks for.',
      },
      de: {
        label: 'ISO/IEC 20000-1',
        means:
          'Die internationale Norm, die sagt, was ein Service-Management-System erfüllen muss. Eine Organisation kann danach zertifiziert werden; ITIL und YaSM helfen auf dem Weg dorthin.',
        here: 'Jedes Wort nennt seinen Abschnitt der Ausgabe von 2018; die Datensätze sind die Nachweise, nach denen geprüft wird.',
      },
    },
    see: ['nonconformity', 'audit-finding'],
  },
  {
    name: 'cobit',
    words: {
      en: {
        label: 'COBIT 2019',
        means:
          'A framework for governing information and technology: 40 objectives in five domains (EDM, APO, BAI, DSS, MEA) by which those who answer for the whole see that it serves the organisation’s goals.',
        here: 'Each word names the objective it helps to reach.',
      },
      de: {
        label: 'COBIT 2019',
        means:
          'Ein Rahmenwerk für die Steuerung von Information und Technik: 40 Ziele in fünf Bereichen (EDM, APO, BAI, DSS, MEA), an denen die Gesamtverantwortlichen sehen, ob sie den Zielen der Organisation dient.',
        here: 'Jedes Wort nennt das Ziel, zu dem es beiträgt.',
      },
    },
    see: ['service-management'],
  },
  {
    name: 'service',
    words: {
      en: {
        label: 'Service',
        means:
          'A means of giving customers the outcomes they want without their carrying every cost and risk themselves. It is known by its utility (what it does) and its warranty (how reliably, for how many, how safely).',
        here: 'One record from the first idea in the pipeline, through the catalogue, to retirement.',
      },
      de: {
        label: 'Service',
        means:
          'Ein Mittel, Kunden die gewünschten Ergebnisse zu geben, ohne dass sie alle Kosten und Risiken selbst tragen. Er zeichnet sich durch Nutzen (was er tut) und Gewähr (wie zuverlässig, für wie viele, wie sicher) aus.',
        here: 'Ein Datensatz von der ersten Idee in der Pipeline über den Katalog bis zum Ende.',
      },
    },
    places: {
      itil: 'Portfolio management; Service catalogue management',
      yasm: 'SP2 Maintain the service portfolio',
      iso: '8.2 Service portfolio',
      cobit: 'APO05 Managed portfolio',
    },
    types: ['service'],
    see: ['service-portfolio', 'service-catalogue', 'utility-and-warranty'],
  },
  {
    name: 'utility-and-warranty',
    words: {
      en: {
        label: 'Utility and warranty',
        means:
          'Utility is fit for purpose: what a service does for its customer. Warranty is fit for use: that it is available, has capacity, goes on after a disaster and is secure enough.',
        here: 'A service design package says both, and what is still missing of them.',
      },
      de: {
        label: 'Nutzen und Gewähr',
        means:
          'Nutzen heißt zweckmäßig: was ein Service für seinen Kunden tut. Gewähr heißt gebrauchstauglich: dass er verfügbar ist, Kapazität hat, nach einem Notfall weitergeht und sicher genug ist.',
        here: 'Ein Service-Design-Paket sagt beides und was daran noch fehlt.',
      },
    },
    places: {
      itil: 'Service design',
      yasm: 'LP2 Design new or changed services',
      iso: '8.5.2 Service design and transition',
    },
    types: ['service-design'],
    see: ['service-design'],
  },
];
