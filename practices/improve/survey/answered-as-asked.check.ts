import { check, type Fault, type Whole } from '../../../kernel/check.ts';
import { askedText } from './as-asked.rule.ts';
import type { surveyResponse } from './survey-response.record.ts';

type Answer = Whole<typeof surveyResponse>['answers'][number];

const holds = ({ kind, score, yes, words }: Answer): boolean =>
  kind === 'yes-no' ? yes !== null : kind === 'words' ? words !== null : score !== null;

/** What does not belong to a question of its kind, or is off its scale. */
const strayOf = ({ kind, score, yes, words }: Answer): string | null => {
  if (score !== null && kind !== 'likelihood' && (kind !== 'score' || score < 1 || score > 5)) return 'score';
  if (yes !== null && kind !== 'yes-no') return 'yes';
  return words !== null && kind !== 'words' ? 'words' : null;
};

const faultOf = (answer: Answer, at: number, answered: boolean): readonly Fault[] => {
  const stray = strayOf(answer);
  if (stray) return [{ at: `answers.${at}.${stray}`, because: 'offScale' }];
  const missing = answered && answer.mandatory === true && !holds(answer);
  return missing ? [{ at: `answers.${at}`, because: 'mandatory' }] : [];
};

/** The questions are those that were asked, each answered on its own scale, and the mandatory ones at all. */
export const answeredAsAsked = check<typeof surveyResponse>()({
  record: 'survey-response',
  faults: ({ state, answers, asAsked }) => {
    if (asAsked !== null && askedText(answers) !== asAsked) return [{ at: 'answers', because: 'otherQuestions' }];
    const answered = state === 'answered';
    const faults = answers.flatMap((answer, at) => faultOf(answer, at, answered));
    const none = answered && faults.length === 0 && !answers.some(holds);
    return none ? [{ at: 'answers', because: 'nothing' }] : faults;
  },
});
