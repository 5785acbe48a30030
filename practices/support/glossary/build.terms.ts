import type { Term } from '../../../kernel/term.ts';

export const buildTerms: readonly Term[] = [
  {
    name: 'change',
    words: {
      en: {
        label: 'Change',
        means:
          'The addition, modification or removal of anything that could affect a service. A standard change is approved once for all, a normal one each time, an emergency one in haste and looked at afterwards.',
        here: 'A change that serves no objective or requirement, or cannot be backed out, is not approved unless a named person excepts it.',
      },
      de: {
        label: 'Change',
        means:
          'Das Hinzufügen, Ändern oder Entfernen von allem, was einen Service berühren könnte. Ein Standard-Change ist ein für alle Mal genehmigt, ein normaler jedes Mal, ein Notfall-Change in Eile und danach besehen.',
        here: 'Ein Change, der keinem Ziel und keiner Anforderung dient oder sich nicht zurücknehmen lässt, wird nicht genehmigt, es sei denn, eine genannte Person lässt eine Ausnahme zu.',
      },
    },
    places: {
      itil: 'Change enablement',
      yasm: 'SP5 Assess and coordinate changes',
      iso: '8.5.1 Change management',
      cobit: 'BAI06 Managed IT changes',
    },
    types: ['change'],
    see: ['release', 'approval'],
  },
  {
    name: 'release',
    words: {
      en: {
        label: 'Release',
        means:
          'A version of a service or of parts of it that is made available together, after it was tested and found fit to go.',
        here: 'It carries what it delivers, its test runs, the go or no-go, and its deployments.',
      },
      de: {
        label: 'Release',
        means:
          'Eine Version eines Services oder von Teilen davon, die zusammen bereitgestellt wird, nachdem sie geprüft und freigegeben ist.',
        here: 'Es trägt, was es liefert, seine Testläufe, die Freigabe und seine Bereitstellungen.',
      },
    },
    places: {
      itil: 'Release management',
      yasm: 'LP3 Build new or changed services',
      iso: '8.5.3 Release and deployment management',
      cobit: 'BAI07 Managed IT change acceptance and transitioning',
    },
    types: ['release'],
    see: ['deployment', 'test', 'service-design'],
  },
  {
    name: 'deployment',
    words: {
      en: {
        label: 'Deployment',
        means:
          'Moving a release, or new hardware, to the place where it runs. A step that fails leads back to what ran before.',
      },
      de: {
        label: 'Bereitstellung',
        means:
          'Ein Release oder neue Hardware dorthin bringen, wo es läuft. Ein Schritt, der misslingt, führt zu dem zurück, was vorher lief.',
      },
    },
    places: {
      itil: 'Deployment management',
      yasm: 'LP3 Build new or changed services',
      iso: '8.5.3 Release and deployment management',
      cobit: 'BAI07 Managed IT change acceptance and transitioning',
    },
    types: ['deployment', 'environment'],
    see: ['release'],
  },
  {
    name: 'test',
    words: {
      en: {
        label: 'Service validation and testing',
        means:
          'Finding out, before people rely on it, whether a service meets its requirements and is fit to be operated.',
      },
      de: {
        label: 'Service-Validierung und Test',
        means:
          'Herausfinden, ehe sich Menschen darauf verlassen, ob ein Service seine Anforderungen erfüllt und betrieben werden kann.',
      },
    },
    places: {
      itil: 'Service validation and testing',
      yasm: 'LP3 Build new or changed services',
      iso: '8.5.2 Service design and transition',
      cobit: 'BAI07 Managed IT change acceptance and transitioning',
    },
    types: ['test-case', 'test-run'],
    see: ['requirement', 'release'],
  },
];
