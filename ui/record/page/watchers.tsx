import { Checkbox } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { useMe } from '../../client/session.ts';
import { say } from '../../client/undo.ts';
import { Button } from '../../parts/button.tsx';
import { PersonName } from '../../parts/person.tsx';
import { useWords } from '../../words/words.ts';
import { useNamed } from '../data/titles.ts';
import { RecordPick } from '../field/record-pick.tsx';
import { recordWords } from '../words/record.ts';
import { Aside } from './aside.tsx';
import { useRecord } from './record-context.ts';

type Watcher = { readonly id?: string; readonly person: string; readonly reads?: boolean | null };

type LineProps = {
  readonly watcher: Watcher;
  readonly onRemove?: (() => void) | undefined;
  readonly onReads?: ((reads: boolean) => void) | undefined;
};

const Line = ({ watcher: { person, reads }, onRemove, onReads }: LineProps) => {
  const t = useWords(recordWords);
  const { record } = useRecord();
  const name = useNamed('person', person, record.included)?.title ?? '…';
  return (
    <li className="aside-line">
      <span className="watcher">
        <PersonName name={name} />
        {onReads ? (
          <Checkbox
            size="xs"
            checked={reads === true}
            onChange={(event) => onReads(event.currentTarget.checked)}
            label={t.mayRead}
            aria-label={t.letRead(name)}
          />
        ) : (
          reads === true && <small className="quiet">{t.mayRead}</small>
        )}
      </span>
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
  const { type, record, save, mayUpdate } = useRecord();
  const client = useQueryClient();
  const watchers = (record['watchers'] as readonly Watcher[] | undefined) ?? [];
  const mine = record.watching ?? watchers.some((one) => one.person === me.id);
  const add = (person: string): void => void save({ watchers: [...watchers, { person }] });
  const reads = (person: string, may: boolean): void =>
    void save({ watchers: watchers.map((one) => (one.person === person ? { ...one, reads: may } : one)) });
  /** Following for oneself needs no more than reading. */
  const follow = async (): Promise<void> => {
    try {
      await api.post(`/${type.plural}/${record.number}/${mine ? 'unwatch' : 'watch'}`);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), 'problem');
    }
    await client.invalidateQueries({ queryKey: ['record', type.plural, record.number] });
  };
  const remove = (person: string): void => void save({ watchers: watchers.filter((one) => one.person !== person) });
  return (
    <Aside
      label={t.watchers}
      count={watchers.length}
      action={
        <Button weight="quiet" small onClick={() => void follow()}>
          {mine ? t.stopWatching : t.watch}
        </Button>
      }
    >
      <ul>
        {watchers.map((one) => (
          <Line
            key={one.person}
            watcher={one}
            onRemove={mayUpdate ? () => remove(one.person) : undefined}
            onReads={mayUpdate ? (may) => reads(one.person, may) : undefined}
          />
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
