import { Input } from '@mantine/core';
import { useId } from 'react';
import { type TypeMeta, useMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import type { Found } from '../data/find-records.ts';
import { useSimilar } from '../data/use-similar.ts';
import { take } from '../field/input-props.ts';
import { RecordPick } from '../field/record-pick.tsx';
import { verbWords } from '../words/verb.ts';
import { AlikeReason } from './alike-reason.tsx';

type Props = {
  readonly type: TypeMeta;
  /** The record that is tied, when it is one. */
  readonly number: string | undefined;
  readonly kind: string;
  readonly value: Found | null;
  readonly onChange: (found: Found | null) => void;
  readonly error: string | undefined;
};

const SHOWN = 4;

/** Finds the other record of a verb that ties two: those that are likely, with the reason, or any by number or words. */
export const TiePick = ({ type, number, kind, value, onChange, error }: Props) => {
  const t = useWords(verbWords);
  const id = useId();
  const to = useMeta().linkKinds.find(({ name }) => name === kind)?.to ?? [];
  const likely = useSimilar(type, number ?? '', number !== undefined).slice(0, SHOWN);
  return (
    <div className="tie-pick">
      <Input.Wrapper id={id} label={t.tieTo} description={t.tieHelp} error={error} required>
        <RecordPick
          id={id}
          types={to}
          value={value && { ...value, title: `${value.number} ${value.title}` }}
          onChange={onChange}
          clearable
          error={Boolean(error)}
          ref={take}
        />
      </Input.Wrapper>
      {likely.length > 0 && (
        <fieldset className="likely">
          <legend>{t.likely}</legend>
          {likely.map((one) => (
            <button
              key={one.id}
              type="button"
              aria-pressed={value?.id === one.id}
              onClick={() => onChange({ ...one, type: type.name })}
            >
              <span>
                <span className="number">{one.number}</span> <span dir="auto">{one.title}</span>
              </span>
              <AlikeReason type={type} alike={one} />
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
};
