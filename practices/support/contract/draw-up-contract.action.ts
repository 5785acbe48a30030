import type { Money } from '../../../fields/money/money.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { supplier } from '../supplier/supplier.record.ts';
import type { tender } from '../supplier/tender.record.ts';

type Awarded = Row<typeof tender> & {
  readonly offers: readonly {
    readonly supplier: string;
    readonly once: Money | null;
    readonly eachMonth: Money | null;
  }[];
};

/** The chosen offer becomes the draft of a contract: with whom, about what, at what cost. */
export const drawUpContract = action<typeof tender>()({
  record: 'tender',
  name: 'draw-up-contract',
  arguments: {},
  may: allOf(anyOf(role('supplier-manager'), role('administrator')), inState('awarded')),
  words: {
    en: {
      label: 'Draw up a contract',
      done: 'drew up a contract',
      help: 'A draft with the chosen supplier, at the cost that was offered.',
    },
    de: {
      label: 'Vertrag aufsetzen',
      done: 'setzte einen Vertrag auf',
      help: 'Ein Entwurf mit dem gewählten Lieferanten zu den Kosten, die angeboten sind.',
    },
  },
  run: async (context, row) => {
    const { id, number, title, need, service, chosen, offers } = row as Awarded;
    const [made] = (await context.list('contract', { tender: id, limit: '1' })).items;
    if (made) throw new Refusal('conflict', `${made.number} was drawn up from ${number} already.`);
    const { provider } = (await context.read('supplier', String(chosen))) as Row<typeof supplier>;
    const offer = offers.find((each) => each.supplier === chosen);
    const contract = await context.create('contract', {
      ...{ title, service, supplier: chosen, party: provider, subject: need, tender: id },
      ...(offer?.eachMonth
        ? { cost: offer.eachMonth, falls: 'each-month' }
        : { cost: offer?.once ?? null, falls: 'once' }),
    });
    return { id: contract.id, number: contract.number };
  },
});
