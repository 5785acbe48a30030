import type { Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import type { service } from '../portfolio/service.record.ts';
import type { affectedService } from './affected-service.record.ts';
import type { externalChange } from './external-change.record.ts';
import { find, type Reason } from './find.ts';
import { listed, named } from './listed.ts';

type Answer = Row<typeof affectedService>;
export type TouchedJson = {
  readonly items: readonly {
    readonly service: { readonly number: string; readonly title: string };
    /** What was answered; null while nothing is announced yet. */
    readonly answer: {
      readonly number: string;
      readonly state: string | null;
      readonly current: boolean;
      readonly byHand: boolean;
    } | null;
    /** The ways that one may see. */
    readonly reasons: readonly Reason[];
  }[];
  readonly cut: boolean;
};

/** The services that a change touches by what is there now, each with the ways that lead to it; within what one may see. */
export const touched = query<typeof externalChange>()({
  record: 'external-change',
  name: 'touched',
  arguments: {},
  answer: async (context, row): Promise<TouchedJson> => {
    const { criteria } = row as unknown as WholeRow<typeof externalChange>;
    const found = await find(context, criteria);
    const answers = (await listed(context, 'affected-service', { externalChange: row.id })) as readonly Answer[];
    const seen = new Map(found.touched.map((each) => [each.service.id, each]));
    for (const { service: id } of answers)
      if (!seen.has(id)) {
        const known = (await named(context, 'service', id)) as Row<typeof service> | null;
        if (known) seen.set(id, { service: known, reasons: [] });
      }
    const items = [...seen.values()].map(({ service: { id, number, name: title }, reasons }) => {
      const own = answers.find((each) => each.service === id);
      const answer = own ? { number: own.number, state: own.state, current: own.current, byHand: own.byHand } : null;
      return { service: { number, title }, answer, reasons };
    });
    return { items, cut: found.cut };
  },
});

export type FoundByJson = { readonly reasons: readonly Reason[] };

/** Why a service is touched, by what is there now: the ways that lead to it; within what one may see. */
export const foundBy = query<typeof affectedService>()({
  record: 'affected-service',
  name: 'found-by',
  arguments: {},
  answer: async (context, row): Promise<FoundByJson> => {
    const change = (await named(context, 'external-change', row.externalChange)) as WholeRow<
      typeof externalChange
    > | null;
    const { touched: all } = await find(context, change?.criteria ?? []);
    const own = all.find(({ service: { id } }) => id === row.service);
    return { reasons: own?.reasons ?? [] };
  },
});

export type AroundJson = {
  readonly items: readonly {
    readonly number: string;
    readonly state: string | null;
    readonly change: { readonly number: string; readonly title: string; readonly inForceOn: string | null };
  }[];
};

/** What changes around a service and what was answered to that, but for what was ruled out or has gone. */
export const around = query<typeof service>()({
  record: 'service',
  name: 'external-changes',
  arguments: {},
  answer: async (context, row): Promise<AroundJson> => {
    const asked = { service: row.id, state: 'found,confirmed,settled', sort: 'due' };
    const answers = (await listed(context, 'affected-service', asked)) as readonly Answer[];
    const items: AroundJson['items'][number][] = [];
    for (const { number, state, externalChange: id } of answers) {
      const change = (await named(context, 'external-change', id)) as Row<typeof externalChange> | null;
      if (change)
        items.push({
          number,
          state,
          change: { number: change.number, title: change.title, inForceOn: change.inForceOn },
        });
    }
    return { items };
  },
});
