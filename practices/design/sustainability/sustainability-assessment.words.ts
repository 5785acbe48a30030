import { words } from '../../../kernel/words.ts';
import type { sustainabilityAssessment } from './sustainability-assessment.record.ts';

export const sustainabilityAssessmentWords = words<typeof sustainabilityAssessment>({
  en: {
    name: 'Sustainability assessment',
    plural: 'Sustainability assessments',
    help: 'What a service uses and emits in a period, what that rests on, and how sure it is.',
    fields: {
      startsOn: 'From',
      endsOn: 'Until',
      intensity: {
        label: 'Carbon intensity',
        help: 'What the electricity of the place emitted in the period, in grams of CO₂e for each kilowatt hour.',
      },
      intensitySource: 'Source of the intensity',
      pue: {
        label: 'PUE',
        help: 'What cooling and power supply add: all energy of the place for that of its equipment. 1 adds nothing.',
      },
      energy: 'Energy',
      inUse: { label: 'Emitted in use', help: 'Energy by carbon intensity.' },
      embodied: {
        label: 'Emitted in making',
        help: 'Of the equipment, spread evenly over its life; the share of this period.',
      },
      total: 'Emitted in all',
      uncertainty: { label: 'Uncertainty', help: 'How far off the energy may be, more or less.' },
      measuredShare: {
        label: 'Of it measured',
        help: 'The share of the energy that was measured, not calculated or estimated.',
      },
      lifespan: {
        label: 'Lifespan',
        help: 'How long the equipment is used, and what makes it longer: repair, second use.',
      },
      endOfLife: { label: 'At the end of its life', help: 'Reuse, recycling, erasing of data, and by whom.' },
      social: { label: 'Social impact', help: 'Working conditions, accessibility, privacy, the supply chain.' },
      viability: {
        label: 'Long-term viability',
        help: 'What it will still rest on in five years: laws, technology, suppliers, skills.',
      },
    },
    lines: {
      items: {
        label: 'Items',
        fields: {
          component: 'Configuration item',
          pieces: 'How many',
          share: { label: 'Of it for the service', help: 'What the service uses of it; the rest belongs to others.' },
          basis: 'Rests on',
          energy: { label: 'Energy', help: 'Of one in the period; or power and hours.' },
          watts: { label: 'Power', help: 'On average.' },
          uncertainty: { label: 'Uncertainty', help: 'Empty: 5 % measured, 40 % from the nameplate, 60 % estimated.' },
          embodied: { label: 'Emitted in making', help: 'Of one.' },
          lifeYears: 'Used for',
        },
      },
      actions: { label: 'What is done', fields: { saves: 'Saves a year', stands: 'State' } },
    },
    verbs: {
      publish: { label: 'Publish', done: 'published' },
      revise: { label: 'Revise', done: 'taken back to revise' },
      supersede: { label: 'Supersede', done: 'superseded' },
    },
    sections: { what: 'What', basis: 'What it rests on', result: 'What comes out', beyond: 'Beyond energy' },
    lists: { current: 'Published', mine: 'Mine', all: 'All' },
    reasons: {
      noItems: 'Nothing is named yet that uses energy.',
      energy: 'The energy of all items, with what cooling and power supply add (PUE {pue}).',
      inUse: 'Energy, with {intensity} g of CO₂e for each kilowatt hour.',
      embodied: 'What making the items emitted, spread over the years of their use.',
      total: 'Emitted in use and in making.',
      uncertainty: 'From the uncertainty of each item, taken as independent of the others.',
      measuredShare: 'The energy of items that were measured, of all energy.',
    },
    refusals: {
      beforeStart: 'lies before the beginning',
      noEnergy: 'say the energy, or power and hours',
      noLife: 'say for how many years it is used, so that its making can be spread over them',
    },
  },
  de: {
    name: 'Nachhaltigkeitsbewertung',
    plural: 'Nachhaltigkeitsbewertungen',
    help: 'Was ein Service in einem Zeitraum verbraucht und ausstößt, worauf das beruht und wie sicher es ist.',
    fields: {
      title: 'Titel',
      service: 'Service',
      owner: 'Verantwortlich',
      startsOn: 'Von',
      endsOn: 'Bis',
      intensity: {
        label: 'CO₂-Intensität',
        help: 'Was der Strom des Ortes in dem Zeitraum ausstieß, in Gramm CO₂e je Kilowattstunde.',
      },
      intensitySource: 'Quelle der Intensität',
      pue: {
        label: 'PUE',
        help: 'Was Kühlung und Stromversorgung hinzufügen: alle Energie des Ortes zu der seiner Geräte. 1 fügt nichts hinzu.',
      },
      energy: 'Energie',
      inUse: { label: 'Ausstoß im Gebrauch', help: 'Energie mal CO₂-Intensität.' },
      embodied: {
        label: 'Ausstoß der Herstellung',
        help: 'Der Geräte, gleichmäßig auf ihre Lebensdauer verteilt; der Anteil dieses Zeitraums.',
      },
      total: 'Ausstoß insgesamt',
      uncertainty: { label: 'Unsicherheit', help: 'Wie weit die Energie nach oben oder unten danebenliegen kann.' },
      measuredShare: {
        label: 'Davon gemessen',
        help: 'Der Anteil der Energie, der gemessen ist, nicht gerechnet oder geschätzt.',
      },
      lifespan: {
        label: 'Lebensdauer',
        help: 'Wie lange Geräte genutzt werden und was das verlängert: Reparatur, zweite Nutzung.',
      },
      endOfLife: {
        label: 'Am Ende der Lebensdauer',
        help: 'Wiederverwendung, Verwertung, Löschen der Daten, und durch wen.',
      },
      social: { label: 'Soziale Wirkung', help: 'Arbeitsbedingungen, Barrierefreiheit, Privatsphäre, Lieferkette.' },
      viability: {
        label: 'Langfristige Tragfähigkeit',
        help: 'Worauf er in fünf Jahren noch ruht: Gesetze, Technik, Lieferanten, Fähigkeiten.',
      },
    },
    lines: {
      items: {
        label: 'Posten',
        fields: {
          item: 'Posten',
          component: 'Configuration Item',
          pieces: 'Anzahl',
          share: { label: 'Davon für den Service', help: 'Was der Service davon nutzt; das Übrige gehört anderen.' },
          basis: 'Beruht auf',
          energy: { label: 'Energie', help: 'Eines Stücks im Zeitraum; oder Leistung und Stunden.' },
          watts: { label: 'Leistung', help: 'Im Mittel.' },
          hours: 'Stunden',
          uncertainty: { label: 'Unsicherheit', help: 'Leer: 5 % gemessen, 40 % nach Typenschild, 60 % geschätzt.' },
          embodied: { label: 'Ausstoß der Herstellung', help: 'Eines Stücks.' },
          lifeYears: 'Genutzt für',
        },
        choices: { basis: { measured: 'Messung', nameplate: 'Typenschild', estimate: 'Schätzung' } },
      },
      actions: {
        label: 'Was getan wird',
        fields: { action: 'Maßnahme', saves: 'Spart im Jahr', stands: 'Stand' },
        choices: { stands: { idea: 'Idee', agreed: 'Vereinbart', done: 'Getan' } },
      },
    },
    states: { draft: 'Entwurf', published: 'Veröffentlicht', superseded: 'Abgelöst' },
    verbs: {
      publish: { label: 'Veröffentlichen', done: 'veröffentlicht' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      supersede: { label: 'Ablösen', done: 'abgelöst' },
    },
    sections: { what: 'Was', basis: 'Worauf es beruht', result: 'Was herauskommt', beyond: 'Über die Energie hinaus' },
    lists: { current: 'Veröffentlicht', mine: 'Meine', all: 'Alle' },
    reasons: {
      noItems: 'Noch nichts ist genannt, das Energie verbraucht.',
      energy: 'Die Energie aller Posten mit dem, was Kühlung und Stromversorgung hinzufügen (PUE {pue}).',
      inUse: 'Energie, mit {intensity} g CO₂e je Kilowattstunde.',
      embodied: 'Was die Herstellung der Posten ausstieß, auf die Jahre ihrer Nutzung verteilt.',
      total: 'Ausstoß im Gebrauch und der Herstellung.',
      uncertainty: 'Aus der Unsicherheit jedes Postens, unabhängig von den anderen genommen.',
      measuredShare: 'Die Energie gemessener Posten, von aller Energie.',
    },
    refusals: {
      beforeStart: 'liegt vor dem Beginn',
      noEnergy: 'die Energie nennen, oder Leistung und Stunden',
      noLife: 'sagen, wie viele Jahre es genutzt wird, damit die Herstellung darauf verteilt werden kann',
    },
  },
});
