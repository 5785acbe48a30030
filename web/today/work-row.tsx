import { Link } from '@tanstack/react-router';
import { useFormat } from '../../ui/client/format.ts';
import { type Included, useMeta } from '../../ui/client/meta.ts';
import { useNow } from '../../ui/parts/now.ts';
import { PriorityMark } from '../../ui/parts/priority-mark.tsx';
import { StateBadge } from '../../ui/parts/state-badge.tsx';
import { When } from '../../ui/parts/when.tsx';
import { DueMark } from '../../ui/record/clocks/due-mark.tsx';
import { useWords } from '../../ui/words/words.ts';
import { dueOf } from './by-due.ts';
import { todayWords } from './today.words.ts';
import type { WorkItem } from './use-work.ts';

const DueDay = ({ due }: { readonly due: string | null }) => {
  const { zone, time } = useFormat();
  const now = useNow();
  const stands = dueOf(due, now, zone);
  return (
    <span className="due" data-due={stands}>
      {due === null ? null : stands === 'today' ? (
        <time dateTime={due} className="numbers">
          {time(due)}
        </time>
      ) : (
        <When at={due} />
      )}
    </span>
  );
};

type RowProps = {
  readonly item: WorkItem;
  readonly narrow?: boolean;
  /** Who has it is told as well, by these. */
  readonly people?: Included | undefined;
};

/** One piece of work of any type. */
export const WorkRow = ({ item, narrow, people }: RowProps) => {
  const type = useMeta().types[item.type];
  const state = type?.states.find(({ name }) => name === item.state);
  const words = useWords(todayWords);
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
        {people ? (
          <span className="who">{item.assignee ? (people[item.assignee]?.title ?? '') : words.nobody}</span>
        ) : null}
      </span>
      {narrow ? null : (
        <span className="mark priority">
          <PriorityMark value={item.priority ?? null} choices={type?.priorities ?? []} />
        </span>
      )}
      <span className="mark">{state ? <StateBadge category={state.category} label={state.label} bare /> : null}</span>
      {narrow ? null : item.due && type?.traits.includes('timed') ? (
        <span className="due">
          <DueMark due={item.due} began={item.createdAt} />
        </span>
      ) : (
        <DueDay due={item.due} />
      )}
    </Link>
  );
};

type RowsProps = Omit<RowProps, 'item'> & { readonly items: readonly WorkItem[] };

export const WorkRows = ({ items, narrow, people }: RowsProps) => (
  <ul className="work-rows">
    {items.map((item) => (
      <li key={item.id}>
        <WorkRow item={item} narrow={narrow ?? false} people={people} />
      </li>
    ))}
  </ul>
);
