import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { breach } from './breach.record.ts';

/** Hours and minutes: it reads alike in every language. */
const spell = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60)];
  return [hours > 0 && `${hours} h`, (minutes > 0 || hours === 0) && `${minutes} min`].filter(Boolean).join(' ');
};

/**
 * What was missed: of which record, within which time, and who had promised that. The title of the record is not told here: a breach is read
 * by more people than every record is.
 */
export const title = rule<typeof breach>()({
  decides: 'title',
  facts: (of) => ({
    about: of.own('about'),
    within: of.own('within'),
    agreement: of.behind<'agreement', string>('agreement', 'title'),
  }),
  decide: ({ about, within, agreement }) => {
    const promised = [spell(secondsOf(within ?? '') ?? 0), agreement].filter(Boolean).join(', ');
    return about ? { value: `${about}: ${promised}`, because: 'asPromised' } : null;
  },
});
