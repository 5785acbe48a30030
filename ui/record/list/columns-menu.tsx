import IconColumns3 from '@tabler/icons-react/dist/esm/icons/IconColumns3.mjs';
import type { TypeMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { Folded } from '../../parts/folded.tsx';
import { hand } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';

const ColumnsShown = hand(async () => (await import('./columns-shown.fold.tsx')).ColumnsShown);

type Props = {
  readonly type: TypeMeta;
  readonly columns: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
};

/** Which columns a list shows, and in which order. */
export const ColumnsMenu = (props: Props) => {
  const t = useWords(listWords);
  const button = (
    <Button small weight="quiet" title={t.columns} icon={<IconColumns3 size={15} aria-hidden="true" />}>
      <span className="list-tool-word">{t.columns}</span>
    </Button>
  );
  return (
    <Folded popup="dialog" button={button}>
      {(fold) => <ColumnsShown fold={fold} {...props} />}
    </Folded>
  );
};
