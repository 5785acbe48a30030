import type { Bead, Strands } from '../../../derive/thread.types.ts';
import { useFormat } from '../../client/format.ts';
import { useMeta } from '../../client/meta.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { StateBadge } from '../../parts/state-badge.tsx';
import { TableScroll } from '../../parts/table-scroll.tsx';
import { useWords } from '../../words/words.ts';
import { threadWords } from '../words/thread.ts';
import { HealthMark } from './health-mark.tsx';

type Numbers = ReadonlyMap<string, string>;

/** How a record is doing, why, its figures, and how much of what it rests on is done. */
export const Doing = ({ bead, numbers }: { readonly bead: Bead; readonly numbers: Numbers }) => {
  const t = useWords(threadWords);
  const format = useFormat();
  const number = (value: number | null): string =>
    value === null ? '–' : format.number(value, { maximumFractionDigits: 3 });
  return (
    <>
      <HealthMark health={bead.health} said />
      {bead.reasons.map(({ words, from = [] }) => (
        <small key={words} className="quiet">
          {words} {from.length > 0 && t.because(from.flatMap((id) => numbers.get(id) ?? []).join(', '))}
        </small>
      ))}
      {bead.figures.map((figure) => (
        <small key={figure.name} className="numbers">
          {t.figure(figure.name, number(figure.value), number(figure.target), figure.unit)}
        </small>
      ))}
      {bead.progress && (
        <small className="quiet numbers">
          {t.done(format.number(bead.progress.done), format.number(bead.progress.of))}
        </small>
      )}
    </>
  );
};

const Line = ({ bead, numbers }: { readonly bead: Bead; readonly numbers: Numbers }) => {
  const t = useWords(threadWords);
  const format = useFormat();
  const state = useMeta().types[bead.type]?.states.find(({ name }) => name === bead.state);
  return (
    <tr>
      <td className="numbers">{format.number(bead.depth)}</td>
      <td>
        {bead.ties.map((tie) => (
          <small key={`${tie.bead} ${tie.kind}`} className="quiet strand-tie">
            {numbers.get(tie.bead)} {tie.words}
          </small>
        ))}
      </td>
      <th scope="row">
        <RecordLink type={bead.type} number={bead.number} title={bead.title} />
        {bead.archived && <small className="quiet"> {t.archived}</small>}
      </th>
      <td>{state && <StateBadge category={bead.category} label={state.label} bare />}</td>
      <td className="strand-doing">
        <Doing bead={bead} numbers={numbers} />
      </td>
      <td className="numbers">{bead.cost.map((cost) => format.money(cost)).join(' · ')}</td>
    </tr>
  );
};

type Props = { readonly strands: Strands; readonly label: string; readonly numbers: Numbers };

/** One half of the thread for those who read it line by line. */
export const StrandsTable = ({ strands, label, numbers }: Props) => {
  const t = useWords(threadWords);
  return (
    <TableScroll label={label}>
      <table className="table strands">
        <thead>
          <tr>
            {[t.step, t.by, t.record, t.state, t.doing, t.cost].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {strands.beads.map((bead) => (
            <Line key={bead.id} bead={bead} numbers={numbers} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
