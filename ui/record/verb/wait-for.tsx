import { Input, Select } from '@mantine/core';
import { useContext, useId, useState } from 'react';
import { unfinished } from '../../../kernel/lifecycle.ts';
import { type TypeMeta, useMeta, useType, type VerbMeta } from '../../client/meta.ts';
import { say } from '../../client/undo.ts';
import { useWords } from '../../words/words.ts';
import type { Found } from '../data/find-records.ts';
import { useLinks } from '../data/use-links.ts';
import { stateOf } from '../field/fields-of.ts';
import { RecordPick } from '../field/record-pick.tsx';
import { RecordContext } from '../page/record-context.ts';
import { verbWords } from '../words/verb.ts';

const UNFINISHED: ReadonlySet<string> = new Set(unfinished);

/** For a verb that sets a record to waiting: which other record it may wait for, and the link that says so. */
export const useWaitFor = (type: TypeMeta, verb: VerbMeta) => {
  const t = useWords(verbWords);
  const number = useContext(RecordContext)?.record.number;
  const kinds = useMeta().linkKinds.filter(({ wakes, from }) => wakes && (!from || from.includes(type.name)));
  const waits = type.traits.includes('wakeable') && stateOf(type, verb.to)?.category === 'waiting';
  const kind = waits && number !== undefined ? kinds[0] : undefined;
  const { add } = useLinks(type.plural, number ?? '');
  const [found, find] = useState<Found | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const setFound = (next: Found | null): void => {
    find(next);
    setUntil(null);
  };
  const link = async (): Promise<void> => {
    if (!kind || !found) return;
    await add(kind.name, found.number, 'out', until ?? undefined).catch((error: Error) =>
      say(`${t.notLinked(found.number)} ${error.message}`, 'problem'),
    );
  };
  return { kind, found, setFound, until, setUntil, link };
};

/** What is waited for of another record: one of its states, or that it is finished. */
const Until = ({
  found,
  until,
  onChange,
}: {
  readonly found: Found;
  readonly until: string | null;
  readonly onChange: (state: string | null) => void;
}) => {
  const t = useWords(verbWords);
  const states = (useType(found.type)?.states ?? []).filter(({ category }) => UNFINISHED.has(category));
  if (states.length < 2) return null;
  return (
    <Select
      label={t.waitUntil}
      maw={400}
      data={[{ value: '', label: t.untilFinished }, ...states.map(({ name, label }) => ({ value: name, label }))]}
      value={until ?? ''}
      onChange={(state) => onChange(state || null)}
      allowDeselect={false}
    />
  );
};

export const WaitFor = ({ wait }: { readonly wait: ReturnType<typeof useWaitFor> }) => {
  const t = useWords(verbWords);
  const id = useId();
  const { kind, found, setFound, until, setUntil } = wait;
  return (
    <>
      <Input.Wrapper id={id} label={t.waitFor} description={t.waitForHelp} maw={400}>
        <RecordPick
          id={id}
          types={kind?.to ?? []}
          value={found && { ...found, title: `${found.number} ${found.title}` }}
          onChange={setFound}
          clearable
        />
      </Input.Wrapper>
      {found && <Until found={found} until={until} onChange={setUntil} />}
    </>
  );
};
