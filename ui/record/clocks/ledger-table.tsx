import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import { useFormat } from '../../client/format.ts';
import type { Included } from '../../client/meta.ts';
import { TableScroll } from '../../parts/table-scroll.tsx';
import { useWords } from '../../words/words.ts';
import { FieldShow } from '../field/field-show.tsx';
import { fieldOf } from '../field/fields-of.ts';
import { useRecord } from '../page/record-context.ts';
import { clockWords } from '../words/clock.ts';
import type { LedgerEntry } from './clocks.types.ts';
import { useSpell } from './use-spell.ts';

type ChangedProps = { readonly changed: LedgerEntry['changed']; readonly included: Included };

const Changed = ({ changed, included }: ChangedProps) => {
  const { type } = useRecord();
  return (
    <ul className="ledger-changed">
      {Object.entries(changed).map(([name, [before, after]]) => {
        const field = fieldOf(type, name);
        if (!field) return null;
        return (
          <li key={name}>
            <span className="quiet">{field.label}:</span>{' '}
            <FieldShow type={type} field={field} value={before} included={included} compact />{' '}
            <IconArrowRight size={13} aria-hidden="true" className="turns" />{' '}
            <FieldShow type={type} field={field} value={after} included={included} compact />
          </li>
        );
      })}
    </ul>
  );
};

type Props = { readonly ledger: readonly LedgerEntry[]; readonly included: Included };

/** The stretches of a clock's time, each with what it counts for and what changed when it began. */
export const LedgerTable = ({ ledger, included }: Props) => {
  const t = useWords(clockWords);
  const format = useFormat();
  const spell = useSpell();
  return (
    <TableScroll label={t.table} look="ledger">
      <table className="table">
        <thead>
          <tr>
            {Object.entries(t.columns).map(([name, label]) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledger.map((entry) => (
            <tr key={entry.from}>
              <th scope="row" className="numbers">
                {format.absolute(entry.from)}
              </th>
              <td className="numbers">{format.absolute(entry.until)}</td>
              <td>{t.state[entry.state]}</td>
              <td>{entry.reason ? (t.reason[entry.reason] ?? entry.reason) : '–'}</td>
              <td className="numbers">{spell(entry.seconds)}</td>
              <td className="numbers">{spell(entry.working)}</td>
              <td className="numbers">{spell(entry.counted)}</td>
              <td>
                <Changed changed={entry.changed} included={included} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
