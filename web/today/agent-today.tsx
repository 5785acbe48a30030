import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { useWords } from '../../ui/words/words.ts';
import { Counts } from './counts.tsx';
import { MyWork } from './my-work.tsx';
import { TeamLoad } from './team-load.tsx';
import { todayWords } from './today.words.ts';
import type { useWork } from './use-work.ts';
import { WorkRows } from './work-row.tsx';

const FEW = 6;

/** Mine by what is next; beside it what nobody has yet and who has how much. */
export const AgentToday = ({ work: { data, error, refetch } }: { readonly work: ReturnType<typeof useWork> }) => {
  const words = useWords(todayWords);
  if (!data) return error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Skeletons shape="rows" />;
  const unassigned = data.team.filter(({ assignee }) => assignee === null);
  return (
    <>
      <Counts counts={data.counts} />
      <div className="today-columns">
        <MyWork work={data} />
        <div style={{ display: 'grid', gap: 32, minWidth: 0 }}>
          <section className="today-section" aria-labelledby="today-unassigned">
            <h2 id="today-unassigned">{words.unassigned}</h2>
            {unassigned.length === 0 ? <p className="quiet">{words.teamDone}</p> : null}
            <WorkRows items={unassigned.slice(0, FEW)} narrow />
          </section>
          <TeamLoad />
        </div>
      </div>
    </>
  );
};
