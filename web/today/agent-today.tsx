import { useMeta } from '../../ui/client/meta.ts';
import { useMe } from '../../ui/client/session.ts';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { useWords } from '../../ui/words/words.ts';
import { Counts } from './counts.tsx';
import { LookAfter } from './look-after.tsx';
import { MyWork } from './my-work.tsx';
import { TeamLoad } from './team-load.tsx';
import { TeamNext } from './team-next.tsx';
import { todayWords } from './today.words.ts';
import type { useWork } from './use-work.ts';
import { WorkRows } from './work-row.tsx';

const FEW = 6;

// Whoever has another role than these owns something that stands: a service, an objective, an agreement.
const doers = new Set(['requester', 'agent', 'administrator', 'team-lead', 'technician', 'dispatcher']);

/** Mine by what is next and who has how much; beside it what nobody has yet. Who leads sees the team's first; who owns something, what it is like, at the end. */
export const AgentToday = ({ work: { data, error, refetch } }: { readonly work: ReturnType<typeof useWork> }) => {
  const words = useWords(todayWords);
  const { roles } = useMe();
  const hasTeams = useMeta().me.teams.length > 0;
  const leads = roles.includes('team-lead');
  const cares = roles.some((role) => !doers.has(role));
  if (!data) return error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Skeletons shape="rows" />;
  const { unassigned } = data;
  return (
    <>
      <Counts counts={data.counts} />
      <div className="today-columns">
        <div className="today-column">
          {leads ? <TeamNext work={data} /> : null}
          {leads ? <TeamLoad work={data} /> : null}
          <MyWork work={data} />
          {leads ? null : <TeamLoad work={data} />}
          {cares ? <LookAfter mine={data.mine} /> : null}
        </div>
        <div className="today-column">
          {hasTeams ? (
            <section className="today-section" aria-labelledby="today-unassigned">
              <h2 id="today-unassigned">{words.unassigned}</h2>
              {unassigned.length === 0 ? <p className="quiet">{words.teamDone}</p> : null}
              <WorkRows items={unassigned.slice(0, FEW)} narrow />
            </section>
          ) : null}
        </div>
      </div>
    </>
  );
};
