import '../../../../ui/parts/table.css';
import '../../../../ui/record/figures/figures.css';
import './roster.css';
import { useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useNamed } from '../../../../ui/record/data/titles.ts';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { ProposalJson } from '../proposal.query.ts';
import { ProposalDays } from './proposal-days.tsx';
import { rosterPanelWords } from './roster-panel.words.ts';
import { UnfilledShifts } from './unfilled-shifts.tsx';

const faults = ['shortRests', 'longRuns', 'longWeeks', 'absent', 'unable'] as const;
type Clash = { readonly line: number; readonly person: string; readonly day?: string };
type Examined = { readonly [fault in (typeof faults)[number]]: readonly Clash[] } & {
  readonly coverage: { readonly neededHours: number; readonly coveredHours: number };
};

const Who = ({ id }: { readonly id: string }) => {
  const { record } = useRecord();
  return <>{useNamed('person', id, record.included)?.title ?? '…'}</>;
};

const Faults = ({ answer }: { readonly answer: Examined }) => {
  const t = useWords(rosterPanelWords);
  const { record } = useRecord();
  const format = useFormat();
  const plan = record['plan'] as readonly { readonly day: string }[];
  const found = faults.filter((fault) => answer[fault].length > 0);
  if (found.length === 0) return plan.length > 0 ? <p className="quiet">{t.lawful}</p> : null;
  return (
    <ul>
      {found.map((fault) => (
        <li key={fault}>
          <span data-stands="missed">{t.faults[fault]}</span>:{' '}
          {answer[fault].map(({ line, person, day }, at) => (
            <span key={line}>
              {at > 0 && ', '}
              <Who id={person} /> ({format.day(day ?? plan[line]?.day ?? '')})
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
};

const Stands = () => {
  const t = useWords(rosterPanelWords);
  const format = useFormat();
  const { data, error, refetch } = useAnswer<Examined>('examine');
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeletons count={2} />;
  const { neededHours, coveredHours } = data.coverage;
  const round = (hours: number): string => format.number(hours, { maximumFractionDigits: 1 });
  return (
    <>
      <p>{neededHours > 0 ? t.covered(round(coveredHours), round(neededHours)) : t.noDemand}</p>
      <Faults answer={data} />
    </>
  );
};

const Proposal = () => {
  const t = useWords(rosterPanelWords);
  const format = useFormat();
  const { data, error, refetch } = useAnswer<ProposalJson>('proposal');
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeletons count={4} />;
  const round = (hours: number): string => format.number(hours, { maximumFractionDigits: 1 });
  const { assigned, missingBefore, missingAfter, withoutShift, unfilled } = data;
  return (
    <>
      <p className="quiet">{assigned.length > 0 ? t.proposalHelp(format.number(assigned.length)) : t.none}</p>
      <p>
        {assigned.length > 0 && t.would(round(missingAfter), round(missingBefore))}{' '}
        {withoutShift > 0 && t.withoutShift(round(withoutShift))}
      </p>
      <ProposalDays answer={data} />
      {unfilled.length > 0 && <UnfilledShifts unfilled={unfilled} />}
    </>
  );
};

/** How a roster stands by law and need; and, while it is planned, who could be put down for what. */
export const Panel = () => {
  const t = useWords(rosterPanelWords);
  const { record } = useRecord();
  return (
    <>
      <section className="prose" aria-label={t.examined}>
        <h2>{t.examined}</h2>
        <Stands />
      </section>
      {record.state === 'draft' && record.may?.update && (
        <section className="prose" aria-label={t.proposal}>
          <h2>{t.proposal}</h2>
          <Proposal />
        </section>
      )}
    </>
  );
};
