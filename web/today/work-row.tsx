import { Link } from '@tanstack/react-router';
import { useFormat } from '../../ui/client/format.ts';
import { useMeta } from '../../ui/client/meta.ts';
import { useNow } from '../../ui/parts/now.ts';
import { PriorityMark } from '../../ui/parts/priority-mark.tsx';
import { StateBadge } from '../../ui/parts/state-badge.tsx';
import { When } from '../../ui/parts/when.tsx';
import { dueOf } from './by-due.ts';
import type { WorkItem } from './use-work.ts';

const DueMark = ({ due }: { readonly due: string | null }) => {
  const { zone } = useFormat();
  const now = useNow();
  return (
    <span className="due" data-due={dueOf(due, now, zone)}>
      {due === null ? null : <When at={due} />}
    </span>
  );
};

/** One piece of work of any type. */
export const WorkRow = ({ item, narrow }: { readonly item: WorkItem; readonly narrow?: boolean }) => {
  const type = useMeta().types[item.type];
  const state = type?.states.find(({ name }) => name === item.state);
  const choices = type?.fields.find(({ name }) => name === 'priority')?.choices ?? [];
  return (
    <Link
      to="/$plural/$key"
      params={{ plural: type?.plural ?? '', key: item.number }}
      className="work-row"
      data-narrow={narrow || undefined}
    >
      <span className="number">{item.number}</span>
      <span className="cut title" dir="auto" title={item.title}>
        {item.title}
      </span>
      {narrow ? null : (
        <span className="mark priority">
          <PriorityMark value={item.priority ?? null} choices={choices} />
        </span>
      )}
      <span className="mark">{state ? <StateBadge category={state.category} label={state.label} bare /> : null}</span>
      {narrow ? null : <DueMark due={item.due} />}
    </Link>
  );
};

export const WorkRows = ({ items, narrow }: { readonly items: readonly WorkItem[]; readonly narrow?: boolean }) => (
  <ul className="work-rows">
    {items.map((item) => (
      <li key={item.id}>
        <WorkRow item={item} narrow={narrow ?? false} />
      </li>
    ))}
  </ul>
);
