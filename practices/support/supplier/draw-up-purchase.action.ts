import type { Money } from '../../../fields/money/money.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { tender } from './tender.record.ts';

type Awarded = Row<typeof tender> & {
  readonly offers: readonly { readonly supplier: string; readonly once: Money | null }[];
};

/** What is to be paid once of the chosen offer becomes a purchase, to be approved like every other. */
export const drawUpPurchase = action<typeof tender>()({
  record: 'tender',
  name: 'draw-up-purchase',
  arguments: {},
  may: allOf(anyOf(role('supplier-manager'), role('administrator')), inState('awarded')),
  run: async (context, row) => {
    const { id, number, title, chosen, need, offers } = row as Awarded;
    const [made] = (await context.list('purchase', { tender: id, limit: '1' })).items;
    if (made) throw new Refusal('conflict', `${made.number} was drawn up from ${number} already.`);
    const price = offers.find(({ supplier }) => supplier === chosen)?.once;
    if (!price) throw new Refusal('conflict', 'Of this offer nothing is to be paid once.');
    const items = [{ item: title, quantity: 1, price }];
    const purchase = await context.create('purchase', { title, supplier: chosen, purpose: need, items, tender: id });
    return { id: purchase.id, number: purchase.number };
  },
});
