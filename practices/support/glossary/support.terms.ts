import type { Term } from '../../../kernel/term.ts';

export const supportTerms: readonly Term[] = [
  {
    name: 'configuration-item',
    words: {
      en: {
        label: 'Configuration item',
        means:
          'Any component that must be managed to deliver a service: a server, an application, a certificate, a contract. What depends on what is known by the relations between them.',
      },
      de: {
        label: 'Configuration Item',
        means:
          'Jeder Bestandteil, der für einen Service verwaltet werden muss: ein Server, eine Anwendung, ein Zertifikat, ein Vertrag. Was wovon abhängt, sagen die Beziehungen zwischen ihnen.',
      },
    },
    places: {
      itil: 'Service configuration management',
      yasm: 'SP4 Manage configuration information',
      iso: '8.2.6 Configuration management',
      cobit: 'BAI10 Managed configuration',
    },
    types: ['configuration-item'],
    see: ['asset'],
  },
  {
    name: 'asset',
    words: {
      en: {
        label: 'Asset',
        means:
          'Anything of value that contributes to a service and is bought, kept and in the end disposed of: with its price, warranty, owner and place.',
      },
      de: {
        label: 'Asset',
        means:
          'Alles von Wert, das zu einem Service beiträgt und gekauft, gehalten und am Ende entsorgt wird: mit Preis, Gewährleistung, Besitzer und Ort.',
      },
    },
    places: {
      itil: 'IT asset management',
      yasm: 'SP4 Manage configuration information',
      iso: '8.2.5 Asset management',
      cobit: 'BAI09 Managed assets',
    },
    types: ['asset', 'licence'],
    see: ['configuration-item'],
  },
  {
    name: 'supplier',
    words: {
      en: {
        label: 'Supplier',
        means:
          'An organisation outside that supplies what a service needs. What it promises limits what the provider can promise.',
      },
      de: {
        label: 'Lieferant',
        means:
          'Eine Organisation außerhalb, die liefert, was ein Service braucht. Was sie zusagt, begrenzt, was der Provider zusagen kann.',
      },
    },
    places: {
      itil: 'Supplier management',
      yasm: 'SP11 Manage suppliers',
      iso: '8.3.4 Supplier management',
      cobit: 'APO10 Managed vendors',
    },
    types: ['supplier', 'purchase', 'contract'],
    see: ['service-level'],
  },
  {
    name: 'skill',
    words: {
      en: {
        label: 'Skill and training',
        means:
          'What a person is able to do, to which level and until when. A course teaches it; a certificate shows it, and expires.',
        here: 'Who holds a skill can be asked for when work is assigned.',
      },
      de: {
        label: 'Können und Schulung',
        means:
          'Was ein Mensch zu tun imstande ist, wie gut und bis wann. Ein Kurs lehrt es; ein Zertifikat weist es nach und läuft ab.',
        here: 'Wer etwas kann, lässt sich beim Zuweisen fragen.',
      },
    },
    places: {
      itil: 'Workforce and talent management',
      yasm: 'SP10 Manage human resources',
      iso: '7.2 Competence',
      cobit: 'APO07 Managed human resources',
    },
    types: ['skill', 'training-course', 'certificate'],
    see: ['capability', 'roster'],
  },
  {
    name: 'demand',
    words: {
      en: {
        label: 'Demand',
        means:
          'How much of a service is asked for, when and by whom. From calls an hour and the time each takes follows how many people must be there (Erlang C).',
      },
      de: {
        label: 'Nachfrage',
        means:
          'Wie viel von einem Service gefragt ist, wann und von wem. Aus Anrufen je Stunde und ihrer Dauer folgt, wie viele Menschen da sein müssen (Erlang C).',
      },
    },
    places: {
      itil: 'Capacity and performance management',
      yasm: 'LP2, LP4',
      iso: '8.4.2 Demand management',
      cobit: 'BAI04 Managed availability and capacity',
    },
    types: ['demand'],
    see: ['roster', 'capacity'],
  },
  {
    name: 'roster',
    words: {
      en: {
        label: 'Shift and roster',
        means:
          'Who works when. A roster covers the demand, keeps the hours of rest that the law asks for, and spreads nights and weekends fairly.',
      },
      de: {
        label: 'Schicht und Dienstplan',
        means:
          'Wer wann arbeitet. Ein Dienstplan deckt die Nachfrage, hält die gesetzlichen Ruhezeiten ein und verteilt Nächte und Wochenenden gerecht.',
      },
    },
    places: {
      itil: 'Workforce and talent management',
      yasm: 'SP10 Manage human resources',
      cobit: 'APO07 Managed human resources',
    },
    types: ['roster', 'shift'],
    see: ['demand', 'skill'],
  },
];
