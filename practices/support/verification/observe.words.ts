import type { BroughtWords } from '../../../kernel/action.ts';

export const observeWords: BroughtWords = {
  en: {
    label: 'Report what is there',
    done: 'report of what is there received',
    help: 'What differs from the record is put up for decision. Leave empty what was not looked at.',
    arguments: {
      discoveredBy: { label: 'Discovered by', help: 'An inventory, a scan, somebody who looked.' },
      seenAt: 'Seen at',
      serialNumber: 'Serial number',
      address: 'Network address',
      operatingSystem: 'Operating system',
      memory: 'Memory',
      processors: 'Processors',
      model: 'Model',
      phoneNumber: 'Phone number',
      softwareVersion: 'Version',
      webAddress: 'Web address',
      issuer: 'Issuer',
      validUntil: 'Valid until',
    },
  },
  de: {
    label: 'Melden, was da ist',
    done: 'gemeldet, was da ist',
    help: 'Was vom Eintrag abweicht, wird zur Entscheidung gestellt. Leer lassen, was nicht angesehen wurde.',
    arguments: {
      discoveredBy: { label: 'Entdeckt von', help: 'Eine Inventur, ein Scan, jemand, der nachsah.' },
      seenAt: 'Gesehen um',
      serialNumber: 'Seriennummer',
      address: 'Netzadresse',
      operatingSystem: 'Betriebssystem',
      memory: 'Arbeitsspeicher',
      processors: 'Prozessoren',
      model: 'Modell',
      phoneNumber: 'Rufnummer',
      softwareVersion: 'Version',
      webAddress: 'Webadresse',
      issuer: 'Aussteller',
      validUntil: 'Gültig bis',
    },
  },
};
