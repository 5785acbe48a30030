import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import type { FieldMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { Folded } from '../../parts/folded.tsx';
import { hand } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';

const FilterFields = hand(async () => (await import('./filter-fields.fold.tsx')).FilterFields);

type Props = { readonly fields: readonly FieldMeta[]; readonly onAdd: (field: FieldMeta) => void };

/** One more condition. */
export const AddFilter = (props: Props) => {
  const t = useWords(listWords);
  const button = (
    <Button small weight="quiet" icon={<IconPlus size={14} aria-hidden="true" />}>
      {t.addFilter}
    </Button>
  );
  return (
    <Folded popup="listbox" button={button}>
      {(fold) => <FilterFields fold={fold} {...props} />}
    </Folded>
  );
};
