import { type Action, action } from '../../../kernel/action.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { AnyRecord } from '../../../kernel/record.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import { fitsOf, type Work } from './fits-of.ts';
import { teamOf } from './team-of.ts';

/** Gives it to whoever can do it, is on a shift, and has the least in hand. */
export const giveToWhoFits = (record: string, states: readonly string[]): Action =>
  action<AnyRecord>()({
    record,
    name: 'give-to-who-fits',
    arguments: {},
    may: allOf(anyOf(role('agent'), role('team-lead'), role('administrator')), inState(...states)),
    words: {
      en: {
        label: 'Give to who fits',
        done: 'given to who fits',
        help: 'Whoever can do it, is on a shift, and has the least in hand.',
        arguments: {},
      },
      de: {
        label: 'An Passende geben',
        done: 'an Passende gegeben',
        help: 'Wer es kann, gerade Schicht hat und am wenigsten in Arbeit hat.',
        arguments: {},
      },
    },
    run: async (context, row) => {
      const work = row as Work;
      const { fits } = await fitsOf(context, record, work);
      const first = fits.find((each) => each.fits && each.onDuty !== false);
      if (!first) throw refuseField('assignee', 'nobody', 'Nobody who can do it is there now.');
      const team = work.team ?? (await teamOf(context, first.person));
      if (!team) throw refuseField('team', 'required', 'Whoever fits belongs to no team. Assign it to one.');
      await context.transition(record, row.id, 'assign', { team, assignee: first.person });
      return { assignee: first.person, name: first.name };
    },
  });
