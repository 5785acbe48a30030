import { wordsFor } from '../../derive/labels.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Clock } from '../../methods/service-level/clocks.ts';
import type { Step } from '../../methods/service-level/commitment.ts';

const sentences: Readonly<Record<string, { readonly used: string; readonly runsOut: string }>> = {
  en: {
    used: '{share} of the time for “{metric}” is used ({within} promised in {agreement}).',
    runsOut: 'It runs out at {due} UTC.',
  },
  de: {
    used: '{share} der Zeit für „{metric}“ sind verbraucht ({within} zugesagt in {agreement}).',
    runsOut: 'Sie läuft um {due} UTC ab.',
  },
};

const hoursAndMinutes = (seconds: number): string =>
  `${Math.floor(seconds / 3600)}:${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')} h`;

const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** What Reeve writes on a record when so much of a time is used, in a language. */
export const noteFor = (
  type: RecordType,
  { share }: Step,
  { metric, commitment, cycle }: Clock,
  language: string,
): string => {
  const words = sentences[language] ?? sentences['en'];
  const values = {
    share: `${Math.round(share * 100)} %`,
    metric: wordsFor(type, language).choices?.['dueFor']?.[metric] ?? metric,
    within: hoursAndMinutes(cycle.limit ?? 0),
    agreement: commitment.number,
    due: cycle.due === null ? '' : new Date(cycle.due * 1000).toISOString().slice(0, 16).replace('T', ' '),
  };
  const more = share < 1 && cycle.due !== null ? ` ${filled(words?.runsOut ?? '', values)}` : '';
  return `${filled(words?.used ?? '', values)}${more}`;
};
