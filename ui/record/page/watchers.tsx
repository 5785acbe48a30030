import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useMe } from '../../client/session.ts';
import { Button } from '../../parts/button.tsx';
import { PersonName } from '../../parts/person.tsx';
import { useWords } from '../../words/words.ts';
import { useNamed } from '../data/titles.ts';
import { RecordPick } from '../field/record-pick.tsx';
import { recordWords } from '../words/record.ts';
import { Aside } from './aside.tsx';
import { useRecord } from './record-context.ts';

type Watcher = { readonly id?: string; readonly person: string };

const Line = ({ person, onRemove }: { readonly person: string; readonly onRemove?: (() => void) | undefined }) => {
  const t = useWords(recordWords);
  const { record } = useRecord();
  const name = useNamed('person', person, record.included)?.title ?? '…';
  return (
    <li className="aside-line">
      <PersonName name={name} />
      {onRemove && (
        <button type="button" className="fact-edit" aria-label={t.unwatch(name)} onClick={onRemove}>
          <IconX size={14} aria-hidden="true" />
        </button>
      )}
    </li>
  );
};

/** Who follows the record beside those who work on it. */
export const Watchers = () => {
  const t = useWords(recordWords);
  const me = useMe();
  const { record, save, mayUpdate } = useRecord();
  const watchers = (record['watchers'] as readonly Watcher[] | undefined) ?? [];
  const mine = watchers.some((one) => one.person === me.id);
  const add = (person: string): void => void save({ watchers: [...watchers, { person }] });
  const remove = (person: string): void => void save({ watchers: watchers.filter((one) => one.person !== person) });
  return (
    <Aside
      label={t.watchers}
      count={watchers.length}
      action={
        mayUpdate && (
          <Button weight="quiet" small onClick={() => (mine ? remove(me.id) : add(me.id))}>
            {mine ? t.stopWatching : t.watch}
          </Button>
        )
      }
    >
      <ul>
        {watchers.map((one) => (
          <Line key={one.person} person={one.person} onRemove={mayUpdate ? () => remove(one.person) : undefined} />
        ))}
      </ul>
      {mayUpdate && (
        <RecordPick
          types={['person']}
          value={null}
          aria-label={t.addWatcher}
          placeholder={t.addWatcher}
          onChange={(found) => found && !watchers.some((one) => one.person === found.id) && add(found.id)}
        />
      )}
    </Aside>
  );
};
