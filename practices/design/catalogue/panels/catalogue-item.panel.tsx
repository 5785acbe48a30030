import IconShoppingCart from '@tabler/icons-react/dist/esm/icons/IconShoppingCart.mjs';
import { type TypeOutline, useMeta } from '../../../../ui/client/meta.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { useGo } from '../../../../ui/record/data/go.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';

const orderWords = { en: { order: 'Order this' }, de: { order: 'Das bestellen' } };

/** The field by which somebody asks for records of a type: what they ask for names it. */
const asksBy = (type: TypeOutline, wanted: string): string | undefined =>
  type.may.create && type.header['requester']
    ? Object.entries(type.references).find(([, to]) => to === wanted)?.[0]
    : undefined;

/** The way from what can be asked for to asking for it: the form knows already what it is about. */
export const Panel = () => {
  const t = useWords(orderWords);
  const go = useGo();
  const { types } = useMeta();
  const { type, record } = useRecord();
  const [asked] = Object.values(types).flatMap((each) => {
    const field = asksBy(each, type.name);
    return field ? [{ plural: each.plural, field }] : [];
  });
  if (!asked || record.category !== 'active') return null;
  const brought = { title: record.title, [asked.field]: record.id, variant: String(record['form'] ?? '') };
  return (
    <p>
      <Button
        weight="primary"
        icon={<IconShoppingCart size={16} aria-hidden="true" />}
        onClick={() => go(`/${asked.plural}/new?${new URLSearchParams(brought)}`)}
      >
        {t.order}
      </Button>
    </p>
  );
};
