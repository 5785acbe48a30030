import { words } from '../../../kernel/words.ts';
import type { site } from './site.record.ts';

export const siteWords = words<typeof site>({
  en: {
    name: 'Site',
    plural: 'Sites',
    help: 'A place where an organisation works: an office, a shop, a plant.',
    fields: {
      country: { label: 'Country', help: 'Two letters after ISO 3166: DE, FR, US. Laws are found by it.' },
      zone: {
        label: 'Time zone',
        help: 'By its name in the IANA list, as Europe/Berlin; appointments here are meant in it.',
      },
      calendar: { label: 'Open', help: 'The calendar in which somebody is there.' },
      access: { label: 'Access', help: 'What a visitor must know: gate, key, parking, whom to ask for.' },
    },
    sections: { where: 'Where' },
    lists: { all: 'All' },
  },
  de: {
    name: 'Standort',
    plural: 'Standorte',
    help: 'Ein Ort, an dem eine Organisation arbeitet: ein Büro, ein Laden, ein Werk.',
    fields: {
      name: 'Name',
      organisation: 'Organisation',
      place: 'Adresse',
      country: { label: 'Land', help: 'Zwei Buchstaben nach ISO 3166: DE, FR, US. Gesetze finden sich danach.' },
      zone: {
        label: 'Zeitzone',
        help: 'Mit ihrem Namen aus der IANA-Liste, etwa Europe/Berlin; Termine hier sind in ihr gemeint.',
      },
      calendar: { label: 'Geöffnet', help: 'Der Kalender, nach dem jemand dort ist.' },
      access: {
        label: 'Zugang',
        help: 'Was ein Besucher wissen muss: Tor, Schlüssel, Parkplatz, nach wem zu fragen ist.',
      },
    },
    sections: { where: 'Wo' },
    lists: { all: 'Alle' },
  },
});
