import { useFormat } from '../../../../ui/client/format.ts';
import type { Included, RecordJson } from '../../../../ui/client/meta.ts';
import { useMeta } from '../../../../ui/client/meta.ts';
import { PersonName } from '../../../../ui/parts/person.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { StateBadge } from '../../../../ui/parts/state-badge.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import { treeWords } from './tree.words.ts';
import type { Branch } from './tree-of.ts';

export type Objective = RecordJson & {
  readonly parent: string | null;
  readonly owner: string | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
  readonly endsOn: string | null;
};

const One = ({ row, included }: { readonly row: Objective; readonly included: Included }) => {
  const t = useWords(treeWords);
  const format = useFormat();
  const state = useMeta().types['objective']?.states.find(({ name }) => name === row.state);
  const owner = included[row.owner ?? '']?.title;
  return (
    <div className="objective">
      <RecordLink type="objective" number={row.number} title={row.title} />
      <StateBadge category={row.category} label={state?.label ?? ''} bare />
      <span data-confidence={row.confidence}>{row.confidence && t.confidence[row.confidence]}</span>
      <span className="numbers">{row.endsOn && t.until(format.day(row.endsOn))}</span>
      {owner ? <PersonName name={owner} /> : <span />}
    </div>
  );
};

type Props = { readonly branches: readonly Branch<Objective>[]; readonly included: Included; readonly label?: string };

/** Objectives, and below each those that serve it. */
export const Branches = ({ branches, included, label }: Props) => (
  <ul {...(label && { className: 'objective-tree', 'aria-label': label })}>
    {branches.map(({ row, below }) => (
      <li key={row.id}>
        <One row={row} included={included} />
        {below.length > 0 && <Branches branches={below} included={included} />}
      </li>
    ))}
  </ul>
);
