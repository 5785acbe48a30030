import IconAlarm from '@tabler/icons-react/dist/esm/icons/IconAlarm.mjs';
import IconCoffee from '@tabler/icons-react/dist/esm/icons/IconCoffee.mjs';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../ui/client/format.ts';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { useNow } from '../../ui/parts/now.ts';
import { useWords } from '../../ui/words/words.ts';
import { byDue, dueOf, dues } from './by-due.ts';
import { todayWords } from './today.words.ts';
import type { Work } from './use-work.ts';
import { WorkRows } from './work-row.tsx';

/** What is mine, by what is due next. */
export const MyWork = ({ work }: { readonly work: Work }) => {
  const words = useWords(todayWords);
  const now = useNow();
  const { zone } = useFormat();
  const groups = Map.groupBy(byDue(work.mine), ({ due }) => dueOf(due, now, zone));
  const more = work.counts.mine - work.mine.length;
  return (
    <section aria-labelledby="today-mine">
      <h2 id="today-mine">{words.mine}</h2>
      {work.mine.length === 0 ? (
        <EmptyState title={words.allDone} icon={<IconCoffee size={28} stroke={1.4} aria-hidden="true" />}>
          {words.allDoneHelp}
        </EmptyState>
      ) : null}
      {dues.map((due) => {
        const items = groups.get(due);
        return items ? (
          <section key={due} className="work-group" data-due={due}>
            <h3>
              {due === 'overdue' ? <IconAlarm size={16} stroke={1.8} aria-hidden="true" /> : null}
              {words.due[due]}
            </h3>
            <WorkRows items={items} />
          </section>
        ) : null;
      })}
      {more > 0 ? (
        <p>
          <Link to="/queue" search={{ view: 'mine' } as never} className="plain-link">
            {words.more(more)}
          </Link>
        </p>
      ) : null}
    </section>
  );
};
