import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import type { Fit } from '../../../methods/compatibility/fit.ts';
import type { technology } from '../../support/configuration/technology.record.ts';
import { fittingOf, type Pair, type Thing } from './fitting.ts';
import type { serviceDesign } from './service-design.record.ts';

type Shown = {
  readonly name: string;
  readonly technology: { readonly number: string; readonly title: string };
  readonly version: string | null;
  /** The configuration item that it is, where it is there already. */
  readonly item: string | null;
};
export type FitJson = {
  readonly items: readonly {
    readonly one: Shown;
    readonly other: Shown;
    readonly fit: Fit;
    readonly remarks: readonly string[];
  }[];
};

async function shown(context: Context, { name, technology: id, version, item }: Thing): Promise<Shown> {
  const { number, name: title } = (await context.read('technology', id)) as Row<typeof technology>;
  return { name, technology: { number, title }, version, item: item?.number ?? null };
}

const pairOf = async (context: Context, { one, other, fit: how, remarks }: Pair) => ({
  one: await shown(context, one),
  other: await shown(context, other),
  fit: how,
  remarks,
});

/** How well what a design needs goes together with what else it needs and with what is there, by what is declared of technologies. */
export const fit = query<typeof serviceDesign>()({
  record: 'service-design',
  name: 'fit',
  arguments: {},
  answer: async (context, row): Promise<FitJson> => {
    const items: FitJson['items'][number][] = [];
    for (const pair of await fittingOf(context, row as unknown as WholeRow<typeof serviceDesign>))
      items.push(await pairOf(context, pair));
    return { items };
  },
});
