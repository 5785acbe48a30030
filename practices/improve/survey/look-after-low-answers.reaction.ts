import type { Context, Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { Survey } from './invite.ts';
import type { surveyResponse } from './survey-response.record.ts';

type Response = Row<typeof surveyResponse> & {
  readonly answers: readonly {
    readonly question: string;
    readonly score: number | null;
    readonly yes: boolean | null;
    readonly words: string | null;
  }[];
};

/** So many days until somebody has looked after it. */
const days = 3;

const given = ({ score, yes, words }: Response['answers'][number]): string | number | null =>
  words ?? score ?? (yes === null ? null : yes ? '✓' : '✗');

/** What was answered, as it was: one line a question. */
const told = ({ answers }: Response): string =>
  answers.map((answer) => `- ${answer.question} **${given(answer) ?? '–'}**`).join('\n');

const openTask = (context: Context, response: Response, { owner }: Survey): Promise<Row> =>
  context.create('task', {
    title: `${response.number}: ${response.title}`,
    description: told(response),
    ...(response.servedBy ? { team: response.servedBy } : { assignee: owner }),
    due: new Date(Date.parse(context.now) + days * 86_400_000).toISOString().slice(0, 10),
  });

const openCase = (context: Context, response: Response): Promise<Row> =>
  context.create('case', {
    variant: 'complaint',
    title: response.title,
    description: told(response),
    ground: 'service',
    requester: response.respondent,
    organisation: response.organisation,
    service: response.service,
    ...(response.servedBy && { team: response.servedBy }),
  });

/** A low answer is told to whoever owns the survey, and followed up as the survey says: a task for the team, or a case for the customer. */
export const lookAfterLowAnswers = reaction({
  name: 'look-after-low-answers',
  on: ['survey-response.answered'],
  run: async (context, event) => {
    const response = (await context.read('survey-response', event.record)) as Response;
    const of = { type: 'survey-response', key: response.id };
    const asked = (await context.read('survey', response.survey)) as Survey;
    const { followUp, owner } = asked;
    const [kind, type] = followUp === 'case' ? (['answers', 'case'] as const) : (['follows-from', 'task'] as const);
    if (event.history || response.low !== true || (await context.linked(kind, 'in', of)).length > 0) return;
    if (owner) await context.notify({ to: [owner], reason: 'survey-low-answer', record: response.id, event });
    if (followUp === 'none') return;
    const made = await (type === 'case' ? openCase(context, response) : openTask(context, response, asked));
    await context.link(kind, { type, key: made.id }, of);
  },
});
