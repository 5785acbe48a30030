import { Link } from '@tanstack/react-router';
import { type RecordJson, useMeta } from '../../ui/client/meta.ts';
import { StateBadge } from '../../ui/parts/state-badge.tsx';
import { When } from '../../ui/parts/when.tsx';
import { useWords } from '../../ui/words/words.ts';
import { todayWords } from './today.words.ts';

/** Something I asked for: its title first, its number small, where it stands, when it last moved. */
export const Thing = ({ record }: { readonly record: RecordJson }) => {
  const words = useWords(todayWords);
  const type = useMeta().types[record.type];
  const state = type?.states.find(({ name }) => name === record.state);
  return (
    <li>
      <Link
        to="/$plural/$key"
        params={{ plural: type?.plural ?? '', key: record.number }}
        className="work-row"
        data-narrow
      >
        <span className="number">{record.number}</span>
        <span className="cut title" dir="auto">
          {record.title}
          <span className="quiet" style={{ display: 'block', fontSize: '0.8125rem' }}>
            {words.updated} <When at={record.updatedAt} />
          </span>
        </span>
        {state ? <StateBadge category={state.category} label={state.label} /> : null}
      </Link>
    </li>
  );
};
