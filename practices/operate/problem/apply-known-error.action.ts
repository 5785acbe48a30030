import { reference } from '../../../fields/reference/reference.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { linkOnce } from '../../../kernel/link-once.ts';
import { allOf, inState, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { incident } from '../incident/incident.record.ts';
import type { knownError } from './known-error.record.ts';
import { tellOn } from './tell-workaround.ts';

/** Says that a known error stands behind an incident, and tells its requester the way round. */
export const applyKnownError = action<typeof incident>()({
  record: 'incident',
  name: 'apply-known-error',
  arguments: { knownError: reference('known-error', { required: true }), tell: yesNo({ default: true }) },
  may: allOf(role('agent'), inState('new', 'assigned', 'waiting')),
  words: {
    en: {
      label: 'Apply a known error',
      done: 'known error applied',
      help: 'Ties the two together and tells the requester the way round.',
      arguments: { knownError: 'Known error', tell: 'Tell the requester' },
    },
    de: {
      label: 'Bekannten Fehler anwenden',
      done: 'bekannter Fehler angewendet',
      help: 'Verknüpft die beiden und nennt der meldenden Person die Umgehung.',
      arguments: { knownError: 'Bekannter Fehler', tell: 'Der meldenden Person sagen' },
    },
  },
  run: async (context, row, args) => {
    const known = (await context.read('known-error', args.knownError)) as Row<typeof knownError>;
    if (!['published', 'public'].includes(known.state ?? ''))
      throw refuseField('knownError', 'not-published', `${known.number} is not published.`);
    const here = { type: 'incident', key: row.id };
    if (!(await linkOnce(context, 'explains', 'in', here, { type: 'known-error', key: known.id })))
      return { number: known.number };
    if (args.tell !== false && known.workaround) await tellOn(context, row.id, known.workaround);
    return { number: known.number };
  },
});
