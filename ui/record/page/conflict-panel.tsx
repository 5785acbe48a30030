import { Radio } from '@mantine/core';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import type { Changes, Conflict } from '../data/use-update.ts';
import { FieldShow } from '../field/field-show.tsx';
import { fieldOf } from '../field/fields-of.ts';
import { LinesTable, type LineValue } from '../form/lines-table.tsx';
import { recordWords } from '../words/record.ts';
import { useRecord } from './record-context.ts';
import './conflict-panel.css';

type Side = 'mine' | 'theirs';
type Props = {
  readonly conflict: Conflict;
  /** The values to write now, over the version that stands. */
  readonly onSettle: (changes: Changes) => void;
};

/** Two people wrote the same field: both values, and the choice between them. */
export const ConflictPanel = ({ conflict, onSettle }: Props) => {
  const t = useWords(recordWords);
  const { type, record } = useRecord();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  useEditing(true);
  const values: Readonly<Record<Side, Changes>> = { mine: conflict.mine, theirs: conflict.theirs };
  const side = (name: string): Side => chosen[name] ?? 'theirs';
  const settle = (): void => {
    const apart = Object.entries(conflict.mine).filter(
      ([name]) => !conflict.collides.includes(name) || side(name) === 'mine',
    );
    onSettle(Object.fromEntries(apart));
  };
  return (
    <section className="conflict" role="alert" aria-label={t.conflict}>
      <strong>{t.conflict}</strong>
      <p>{t.conflictHelp}</p>
      {conflict.collides.map((name) => {
        const field = fieldOf(type, name);
        const lines = type.lines.find((each) => each.name === name);
        const show = (value: unknown) =>
          field ? (
            <FieldShow type={type} field={field} value={value} included={record.included} />
          ) : lines ? (
            <LinesTable type={type} lines={lines} value={(value ?? []) as LineValue[]} included={record.included} />
          ) : null;
        return (
          <Radio.Group
            key={name}
            label={field?.label ?? lines?.label ?? name}
            value={side(name)}
            onChange={(value) => setChosen({ ...chosen, [name]: value as Side })}
          >
            <div className="conflict-sides">
              {(['theirs', 'mine'] as const).map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={
                    <>
                      <span className="quiet">{one === 'mine' ? t.yours : t.theirs}</span>
                      <br />
                      {show(values[one][name])}
                    </>
                  }
                />
              ))}
            </div>
          </Radio.Group>
        );
      })}
      <footer>
        <Button weight="primary" onClick={settle}>
          {t.settle}
        </Button>
      </footer>
    </section>
  );
};
