import type { Context, Row } from '../../../kernel/context.ts';
import { isDrawn } from '../../../methods/surveying/drawing.ts';
import type { survey } from './survey.record.ts';

type Question = {
  readonly question: string;
  readonly inGerman: string | null;
  readonly kind: string;
  readonly mandatory: boolean | null;
};
export type Survey = Row<typeof survey> & {
  readonly questions: readonly Question[];
  readonly service: string | null;
  readonly organisation: string | null;
  readonly everyMonths: number | null;
  readonly nextOn: string | null;
};

/** Whom is asked, for which occasion, and about whose service. */
export type Invited = {
  readonly person: string;
  readonly occasion: string;
  readonly about?: { readonly type: string; readonly row: Row };
  readonly service?: string | null;
  readonly servedBy?: string | null;
  readonly organisation?: string | null;
};

const daysFrom = (now: string, days: number): string => new Date(Date.parse(now) + days * 86_400_000).toISOString();

const some = async (context: Context, query: Readonly<Record<string, string>>): Promise<boolean> =>
  (await context.list('survey-response', { ...query, limit: '1' })).items.length > 0;

/** Who was asked already for this, or by any survey so lately that it would be too much. */
const spared = async (context: Context, { gap }: Survey, { person, occasion }: Invited): Promise<boolean> =>
  (await some(context, { occasion })) ||
  (gap > 0 && (await some(context, { respondent: person, createdAt: `gte:${daysFrom(context.now, -gap)}` })));

const questionsFor = ({ questions }: Survey, language: string | null) =>
  questions.map(({ question, inGerman, kind, mandatory }) => ({
    question: (language === 'de' && inGerman) || question,
    kind,
    mandatory: mandatory === true,
  }));

/** Invites somebody to a survey, unless they are not drawn, have left, or were asked lately. */
export async function invite(context: Context, asked: Survey, whom: Invited): Promise<void> {
  if (!isDrawn(whom.occasion, asked.share) || (await spared(context, asked, whom))) return;
  const { state, language, organisation } = (await context.read('person', whom.person)) as Row & {
    readonly language: string | null;
    readonly organisation: string | null;
  };
  if (state !== 'active') return;
  const { about, service = null, servedBy = null } = whom;
  const made = await context.create('survey-response', {
    title: about ? `${asked.title} · ${about.row.number}` : asked.title,
    survey: asked.id,
    respondent: whom.person,
    occasion: whom.occasion,
    service,
    servedBy,
    organisation: whom.organisation ?? organisation,
    answerBy: daysFrom(context.now, asked.answerWithin),
    answers: questionsFor(asked, language),
  });
  if (about)
    await context.link('rates', { type: 'survey-response', key: made.id }, { type: about.type, key: about.row.id });
  await context.notify({ to: [whom.person], reason: 'survey-invited', record: made.id });
}
