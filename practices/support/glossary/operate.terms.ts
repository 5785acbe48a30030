import type { Term } from '../../../kernel/term.ts';

export const operateTerms: readonly Term[] = [
  {
    name: 'incident',
    words: {
      en: {
        label: 'Incident',
        means:
          'An unplanned interruption of a service, or a loss of its quality. The aim is to restore the service as soon as possible; why it happened is the question of a problem.',
      },
      de: {
        label: 'Störung',
        means:
          'Eine ungeplante Unterbrechung eines Services oder ein Verlust seiner Qualität. Ziel ist, den Service so bald wie möglich wiederherzustellen; warum es geschah, fragt ein Problem.',
      },
    },
    places: {
      itil: 'Incident management',
      yasm: 'LP4.6 Resolve incidents and service requests',
      iso: '8.6.1 Incident management',
      cobit: 'DSS02 Managed service requests and incidents',
    },
    types: ['incident', 'major-incident'],
    see: ['problem', 'service-request'],
  },
  {
    name: 'service-request',
    words: {
      en: {
        label: 'Service request',
        means:
          'A request from a user for something that is a normal part of a service: a laptop, an access, an answer. It is fulfilled by a way agreed beforehand.',
      },
      de: {
        label: 'Service-Anforderung',
        means:
          'Die Bitte eines Anwenders um etwas, das zum Service gehört: ein Laptop, ein Zugriff, eine Auskunft. Sie wird auf einem vereinbarten Weg erfüllt.',
      },
    },
    places: {
      itil: 'Service request management',
      yasm: 'LP4.6 Resolve incidents and service requests',
      iso: '8.6.2 Service request management',
      cobit: 'DSS02 Managed service requests and incidents',
    },
    types: ['request'],
    see: ['approval', 'service-catalogue'],
  },
  {
    name: 'approval',
    words: {
      en: {
        label: 'Approval',
        means:
          'A yes or no by somebody who may give it, before something is done: in steps, by one, by all or by enough of those asked.',
      },
      de: {
        label: 'Genehmigung',
        means:
          'Ein Ja oder Nein von jemandem, der es geben darf, bevor etwas geschieht: in Schritten, von einem, von allen oder von genügend Gefragten.',
      },
    },
    places: {
      itil: 'Change enablement; Service request management',
      iso: '8.5.1; 8.6.2',
      cobit: 'BAI06 Managed IT changes',
    },
    types: ['approval'],
    see: ['change', 'service-request'],
  },
  {
    name: 'problem',
    words: {
      en: {
        label: 'Problem',
        means:
          'A cause, or potential cause, of one or more incidents. It is analysed until its cause is known, worked around, and resolved for good.',
        here: 'After the fix it is watched until the incidents stay away.',
      },
      de: {
        label: 'Problem',
        means:
          'Eine Ursache oder mögliche Ursache einer oder mehrerer Störungen. Es wird untersucht, bis die Ursache bekannt ist, umgangen und endgültig gelöst.',
        here: 'Nach der Lösung wird es beobachtet, bis die Störungen ausbleiben.',
      },
    },
    places: {
      itil: 'Problem management',
      yasm: 'LP4.7 Resolve problems',
      iso: '8.6.3 Problem management',
      cobit: 'DSS03 Managed problems',
    },
    types: ['problem'],
    see: ['known-error', 'incident'],
  },
  {
    name: 'known-error',
    words: {
      en: {
        label: 'Known error',
        means: 'A problem that was analysed but is not resolved yet; its workaround helps those who meet it.',
      },
      de: {
        label: 'Bekannter Fehler',
        means: 'Ein Problem, das untersucht, aber noch nicht gelöst ist; die Umgehung hilft denen, die ihm begegnen.',
      },
    },
    places: {
      itil: 'Problem management',
      yasm: 'LP4.7 Resolve problems',
      iso: '8.6.3 Problem management',
      cobit: 'DSS03 Managed problems',
    },
    types: ['known-error'],
    see: ['problem'],
  },
  {
    name: 'monitored-event',
    words: {
      en: {
        label: 'Event',
        means:
          'A change of state that matters for the management of a service: what monitoring reports. Most inform, some warn, few call for an incident.',
      },
      de: {
        label: 'Ereignis',
        means:
          'Eine Zustandsänderung, die für das Management eines Services von Bedeutung ist: was die Überwachung meldet. Die meisten unterrichten, manche warnen, wenige rufen nach einer Störung.',
      },
    },
    places: {
      itil: 'Monitoring and event management',
      yasm: 'LP4 Operate the services',
      iso: '8.7.1; 9.1',
      cobit: 'DSS01 Managed operations',
    },
    types: ['monitored-event'],
    see: ['outage', 'incident'],
  },
  {
    name: 'outage',
    words: {
      en: {
        label: 'Outage',
        means:
          'A stretch of time in which a service was not there, or only in part: planned or unplanned. It is what availability is computed from.',
      },
      de: {
        label: 'Ausfall',
        means:
          'Ein Zeitraum, in dem ein Service nicht oder nur teilweise da war, geplant oder ungeplant. Aus ihm wird die Verfügbarkeit errechnet.',
      },
    },
    places: {
      itil: 'Availability management',
      yasm: 'LP4 Operate the services',
      iso: '8.7.1 Service availability management',
      cobit: 'BAI04 Managed availability and capacity',
    },
    types: ['outage'],
    see: ['availability'],
  },
  {
    name: 'routine-task',
    words: {
      en: {
        label: 'Routine operational task',
        means: 'Work that comes round: a backup to be looked at, a certificate to be renewed, a room to be checked.',
        here: 'One that was not done is seen the same day.',
      },
      de: {
        label: 'Betriebliche Routineaufgabe',
        means: 'Arbeit, die wiederkehrt: eine Sicherung ansehen, ein Zertifikat erneuern, einen Raum prüfen.',
        here: 'Eine, die nicht getan wurde, sieht man am selben Tag.',
      },
    },
    places: {
      itil: 'Infrastructure and platform management',
      yasm: 'LP4 Operate the services',
      iso: '8.1 Operational planning and control',
      cobit: 'DSS01 Managed operations',
    },
    types: ['routine', 'task'],
  },
  {
    name: 'knowledge',
    words: {
      en: {
        label: 'Knowledge',
        means:
          'What somebody found out once and everybody can use: articles that are written, reviewed, found and kept true.',
      },
      de: {
        label: 'Wissen',
        means:
          'Was jemand einmal herausfand und alle nutzen können: Artikel, die geschrieben, geprüft, gefunden und wahr gehalten werden.',
      },
    },
    places: {
      itil: 'Knowledge management',
      yasm: 'All processes',
      iso: '7.6 Knowledge',
      cobit: 'BAI08 Managed knowledge',
    },
    types: ['article'],
    see: ['known-error'],
  },
  {
    name: 'complaint',
    words: {
      en: {
        label: 'Customer case and complaint',
        means:
          'What a customer asks, reports or complains of. A complaint is acknowledged, investigated, answered, and closed with the customer’s word.',
      },
      de: {
        label: 'Kundenfall und Beschwerde',
        means:
          'Was ein Kunde fragt, meldet oder beanstandet. Eine Beschwerde wird bestätigt, untersucht, beantwortet und mit dem Wort des Kunden geschlossen.',
      },
    },
    places: {
      itil: 'Service desk; Relationship management',
      yasm: 'SP3 Manage customer relationships',
      iso: '8.3.2 Business relationship management',
      cobit: 'APO08 Managed relationships',
    },
    types: ['case', 'conversation'],
    see: ['satisfaction'],
  },
  {
    name: 'service-desk',
    words: {
      en: {
        label: 'Service desk',
        means:
          'The single point at which users meet the provider, whichever way they come: chat, e-mail, telephone, portal.',
        here: 'Contact on every channel is one conversation; each channel has its promised response.',
      },
      de: {
        label: 'Service Desk',
        means:
          'Die eine Stelle, an der Anwender dem Provider begegnen, gleich auf welchem Weg: Chat, E-Mail, Telefon, Portal.',
        here: 'Kontakt auf allen Kanälen ist ein Gespräch; jeder Kanal hat seine zugesagte Antwort.',
      },
    },
    places: {
      itil: 'Service desk',
      yasm: 'LP4.6 Resolve incidents and service requests',
      iso: '8.6 Resolution and fulfilment',
      cobit: 'DSS02 Managed service requests and incidents',
    },
    types: ['conversation', 'incident', 'request', 'case'],
    see: ['first-contact-resolution'],
  },
  {
    name: 'first-contact-resolution',
    words: {
      en: {
        label: 'First-contact resolution',
        means:
          'The share of contacts that were settled at once: by one team, with no second contact before, no reopening, and no related contact for some days after.',
      },
      de: {
        label: 'Lösung beim ersten Kontakt',
        means:
          'Der Anteil der Kontakte, die sofort erledigt waren: von einem Team, ohne zweiten Kontakt zuvor, ohne Wiedereröffnung und ohne verwandten Kontakt einige Tage danach.',
      },
    },
    places: { itil: 'Service desk', iso: '9.1 Monitoring, measurement, analysis and evaluation' },
    types: ['measure', 'incident'],
    see: ['measure', 'service-desk'],
  },
  {
    name: 'field-service',
    words: {
      en: {
        label: 'Field service',
        means:
          'Work at the customer’s place: repair, maintenance, installation, delivery, with the right person, parts and time.',
      },
      de: {
        label: 'Außendienst',
        means:
          'Arbeit beim Kunden: Reparatur, Wartung, Aufbau, Lieferung, mit der richtigen Person, den richtigen Teilen, zur rechten Zeit.',
      },
    },
    places: {
      itil: 'Infrastructure and platform management; Incident management',
      yasm: 'LP4 Operate the services',
      iso: '8.6 Resolution and fulfilment',
      cobit: 'DSS01 Managed operations',
    },
    types: ['work-order', 'visit', 'part', 'stock'],
  },
];
