import { words } from '../../../kernel/words.ts';
import type { configurationItem } from './configuration-item.record.ts';

export const configurationItemWords = words<typeof configurationItem>({
  en: {
    name: 'Configuration item',
    plural: 'Configuration items',
    help: 'Any component that has to be managed so that a service can be delivered.',
    fields: {
      owner: { label: 'Owner', help: 'Answers for it being here and being right.' },
      verifiedOn: {
        label: 'Verified on',
        help: 'The day on which somebody, or discovery, last found it as it is written here.',
      },
      organisation: { label: 'Organisation', help: 'Whom it belongs to or serves.' },
      usedBy: { label: 'Used by', help: 'Whose it is in daily work; they see it.' },
      supportTeam: { label: 'Support team', help: 'Looks after it.' },
    },
    states: { 'in-use': 'In use', stored: 'In store' },
    verbs: {
      commission: { label: 'Put into use', done: 'put into use' },
      store: { label: 'Put in store', done: 'put in store' },
      retire: { label: 'Retire', done: 'retired' },
      reinstate: { label: 'Bring back', done: 'brought back' },
    },
    sections: { what: 'What', care: 'In whose care', where: 'Where' },
    lists: { all: 'All' },
    variants: { other: 'Something else' },
  },
  de: {
    name: 'Configuration Item',
    plural: 'Configuration Items',
    help: 'Ein Bestandteil, der gepflegt werden muss, damit ein Service erbracht werden kann.',
    fields: {
      name: 'Name',
      description: 'Beschreibung',
      owner: { label: 'Verantwortlich', help: 'Steht dafür ein, dass es da ist und stimmt.' },
      verifiedOn: {
        label: 'Bestätigt am',
        help: 'Der Tag, an dem jemand oder die Erkennung es zuletzt so vorfand, wie es hier steht.',
      },
      organisation: { label: 'Organisation', help: 'Wem es gehört oder dient.' },
      site: 'Standort',
      usedBy: { label: 'Genutzt von', help: 'Wer täglich damit arbeitet; die Person sieht es.' },
      supportTeam: { label: 'Support-Team', help: 'Kümmert sich darum.' },
      environment: 'Umgebung',
      installedOn: 'Installiert am',
      serialNumber: 'Seriennummer',
    },
    lines: {},
    choices: { environment: { production: 'Produktion', test: 'Test', development: 'Entwicklung' } },
    states: { planned: 'Geplant', 'in-use': 'In Gebrauch', stored: 'Im Lager', retired: 'Ausgemustert' },
    verbs: {
      commission: { label: 'In Gebrauch nehmen', done: 'in Gebrauch genommen' },
      store: { label: 'Einlagern', done: 'eingelagert' },
      retire: { label: 'Ausmustern', done: 'ausgemustert' },
      reinstate: { label: 'Zurückholen', done: 'zurückgeholt' },
    },
    sections: { what: 'Was', care: 'In wessen Hand', where: 'Wo' },
    lists: { all: 'Alle' },
    variants: {
      server: 'Server',
      workstation: 'Arbeitsplatzrechner',
      'mobile-device': 'Mobilgerät',
      'network-device': 'Netzwerkgerät',
      equipment: 'Anlage',
      application: 'Anwendung',
      database: 'Datenbank',
      certificate: 'Zertifikat',
      other: 'Anderes',
    },
  },
});
