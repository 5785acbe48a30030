import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import { csat, netPromoterScore } from '../../../methods/surveying/satisfaction.ts';
import type { survey } from './survey.record.ts';
import type { surveyResponse } from './survey-response.record.ts';

type Response = Row<typeof surveyResponse>;

/** What a survey came to: how many answered, how satisfied they are, whether they would recommend us. */
export type Results = {
  readonly answered: number;
  readonly declined: number;
  readonly lapsed: number;
  /** Those who answered, in percent of those whose invitation is over. */
  readonly rate: number | null;
  readonly mean: number | null;
  readonly csat: number | null;
  readonly netPromoterScore: number | null;
  readonly scores: readonly { readonly score: number; readonly count: number }[];
  /** Only the newest were looked at. */
  readonly cut: boolean;
};

const pages = 10;

async function responsesTo(context: Context, id: string): Promise<{ rows: readonly Response[]; cut: boolean }> {
  const rows: Response[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    const found = await context.list('survey-response', {
      survey: id,
      category: 'closed',
      sort: '-createdAt',
      limit: '200',
      ...(after && { after }),
    });
    rows.push(...(found.items as readonly Response[]));
    after = found.next;
    if (!after) break;
  }
  return { rows, cut: after !== null };
}

const present = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the survey came to, of all its invitations that are over. */
export const results = query<typeof survey>()({
  record: 'survey',
  name: 'results',
  arguments: {},
  answer: async (context, row): Promise<Results> => {
    const { rows, cut } = await responsesTo(context, row.id);
    const inState = (state: string): number => rows.filter((each) => each.state === state).length;
    const answered = inState('answered');
    const scores = present(rows.map(({ score }) => score));
    return {
      answered,
      declined: inState('declined'),
      lapsed: inState('lapsed'),
      rate: rows.length === 0 ? null : (100 * answered) / rows.length,
      mean: mean(scores),
      csat: csat(scores),
      netPromoterScore: netPromoterScore(present(rows.map(({ recommends }) => recommends))),
      scores: [5, 4, 3, 2, 1].map((score) => ({
        score,
        count: scores.filter((each) => Math.round(each) === score).length,
      })),
      cut,
    };
  },
});
