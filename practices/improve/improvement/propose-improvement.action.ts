import { text } from '../../../fields/text/text.field.ts';
import { type Action, action } from '../../../kernel/action.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import type { AnyRecord } from '../../../kernel/record.ts';

/** Writes down what could be better as an improvement of its own, which answers the record that showed it. */
export const proposeImprovement = ([record, origin]: readonly [record: string, origin: string]): Action =>
  action<AnyRecord>()({
    record,
    name: 'propose-improvement',
    arguments: { improvement: text({ required: true }), hypothesis: text({ as: 'markdown' }) },
    may: anyOf(role('agent'), role('team-lead'), role('service-owner'), role('quality-manager'), role('administrator')),
    words: {
      en: {
        label: 'Propose an improvement',
        done: 'improvement proposed',
        arguments: {
          improvement: { label: 'Improvement', help: 'What is to get better, in one line.' },
          hypothesis: { label: 'Hypothesis', help: 'If we do this, that changes, because.' },
        },
      },
      de: {
        label: 'Verbesserung vorschlagen',
        done: 'Verbesserung vorgeschlagen',
        arguments: {
          improvement: { label: 'Verbesserung', help: 'Was besser werden soll, in einer Zeile.' },
          hypothesis: { label: 'Annahme', help: 'Wenn wir dies tun, ändert sich jenes, weil.' },
        },
      },
    },
    run: async (context, row, { improvement: title, hypothesis }) => {
      const { service } = row as unknown as { readonly service?: string | null };
      const made = await context.create('improvement', {
        title,
        origin,
        ...(hypothesis && { hypothesis }),
        ...(service && { service }),
      });
      await context.link('answers', { type: 'improvement', key: made.id }, { type: record, key: row.id });
      return { number: made.number };
    },
  });
