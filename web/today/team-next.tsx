import { Link } from '@tanstack/react-router';
import { useWords } from '../../ui/words/words.ts';
import { byDue } from './by-due.ts';
import { todayWords } from './today.words.ts';
import type { Work } from './use-work.ts';
import { WorkRows } from './work-row.tsx';

const FEW = 8;

/** For whoever leads: what of the team's is due next, and then the oldest, whoever has it. */
export const TeamNext = ({ work }: { readonly work: Work }) => {
  const words = useWords(todayWords);
  const next = byDue(work.team).slice(0, FEW);
  return (
    <section className="today-section" aria-labelledby="today-team">
      <h2 id="today-team">{words.teamNext}</h2>
      {next.length === 0 ? <p className="quiet">{words.teamQuiet}</p> : null}
      <WorkRows items={next} people={work.included ?? {}} />
      {work.counts.team > next.length ? (
        <p>
          <Link to="/queue" search={{ view: 'team' } as never} className="plain-link">
            {words.allOfTeam(work.counts.team)}
          </Link>
        </p>
      ) : null}
    </section>
  );
};
