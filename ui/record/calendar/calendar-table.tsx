import { useFormat } from '../../client/format.ts';
import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { StateBadge } from '../../parts/state-badge.tsx';
import { fieldOf, stateOf } from '../field/fields-of.ts';
import type { Day } from './days.ts';
import { Event } from './event.tsx';

type Props = {
  readonly label: string;
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly byDay: ReadonlyMap<Day, readonly RecordJson[]>;
  readonly onOpen: (row: RecordJson) => void;
};

/** The same for those who read: a row a record, under its day. */
export const CalendarTable = ({ label, type, field, byDay, onOpen }: Props) => {
  const format = useFormat();
  return (
    <table className="calendar-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{field.label}</th>
          <th scope="col">{fieldOf(type, 'number')?.label}</th>
          <th scope="col">{fieldOf(type, type.header['title'] ?? 'title')?.label ?? type.words.name}</th>
          {type.states.length > 0 && <th scope="col">{fieldOf(type, 'state')?.label}</th>}
        </tr>
      </thead>
      <tbody>
        {[...byDay].map(([day, rows]) =>
          rows.map((row, at) => {
            const state = stateOf(type, row.state);
            return (
              <tr key={row.id}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    <span className="calendar-day-name">
                      {format.dayAs(day, { weekday: 'short', day: 'numeric', month: 'short' })}
                    </span>
                  </th>
                )}
                <td className="number">{row.number}</td>
                <td>
                  <Event type={type} field={field} row={row} onOpen={onOpen} />
                </td>
                {type.states.length > 0 && (
                  <td>{state && <StateBadge category={state.category} label={state.label} bare />}</td>
                )}
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
};
