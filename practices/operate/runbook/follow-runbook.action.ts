import { reference } from '../../../fields/reference/reference.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { linkOnce } from '../../../kernel/link-once.ts';
import { allOf, inState, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { incident } from '../incident/incident.record.ts';
import type { runbook } from './runbook.record.ts';

type Step = { readonly step: string; readonly mandatory: boolean | null };
type Followed = Row<typeof runbook> & { readonly steps: readonly Step[] };
type Incident = Row<typeof incident> & { readonly checklist: readonly Step[] };

/** Puts the steps of a runbook on an incident's checklist, those that stand there already left out, and links the two. */
export const followRunbook = action<typeof incident>()({
  record: 'incident',
  name: 'follow-runbook',
  arguments: { runbook: reference('runbook', { required: true }) },
  may: allOf(role('agent'), inState('new', 'assigned', 'waiting')),
  words: {
    en: {
      label: 'Follow a runbook',
      done: 'follows a runbook',
      help: 'Puts its steps on the checklist.',
      arguments: { runbook: 'Runbook' },
    },
    de: {
      label: 'Ablaufplan befolgen',
      done: 'folgt einem Ablaufplan',
      help: 'Setzt seine Schritte auf die Checkliste.',
      arguments: { runbook: 'Ablaufplan' },
    },
  },
  run: async (context, row, args) => {
    const followed = (await context.read('runbook', args.runbook)) as Followed;
    if (followed.state !== 'published')
      throw refuseField('runbook', 'not-published', `${followed.number} is not published.`);
    const { checklist } = row as Incident;
    const there = new Set(checklist.map(({ step }) => step));
    const added = followed.steps
      .filter(({ step }) => !there.has(step))
      .map(({ step, mandatory }) => ({ step, mandatory, done: false }));
    if (added.length > 0) await context.update('incident', row.id, { checklist: [...checklist, ...added] });
    await linkOnce(context, 'follows', 'out', { type: 'incident', key: row.id }, { type: 'runbook', key: followed.id });
    return { number: followed.number, steps: added.length };
  },
});
