import IconDeviceFloppy from '@tabler/icons-react/dist/esm/icons/IconDeviceFloppy.mjs';
import type { TypeMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { Folded } from '../../parts/folded.tsx';
import { hand } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import type { useViews } from '../data/use-views.ts';
import { listWords } from '../words/list.ts';
import { differs, type ListState, type Tab } from './list-state.ts';

const SavedAs = hand(async () => (await import('./saved-as.fold.tsx')).SavedAs);

type Props = {
  readonly type: TypeMeta;
  readonly state: ListState;
  readonly tabs: readonly Tab[];
  readonly saved: ReturnType<typeof useViews>;
  readonly onSaved: (view: string) => void;
};

/** Offers to keep a list that was changed, and to change or delete a view of one's own. */
export const SaveView = ({ tabs, ...props }: Props) => {
  const t = useWords(listWords);
  const { state } = props;
  const tab = tabs.find(({ id }) => id === state.view);
  const own = tab?.saved?.mine ? tab.saved : undefined;
  const changed = !tab || differs(state, tab.state);
  if (!changed && !own) return null;
  const button = (
    <Button small weight="quiet" icon={<IconDeviceFloppy size={15} aria-hidden="true" />}>
      {t.save}
    </Button>
  );
  return (
    <span className="list-save">
      <Folded popup="dialog" button={button}>
        {(fold) => <SavedAs fold={fold} own={own} changed={changed} {...props} />}
      </Folded>
    </span>
  );
};
