import { useState } from 'react';
import { useFormat } from '../../client/format.ts';
import { say } from '../../client/undo.ts';
import { Button } from '../../parts/button.tsx';
import { Avatar } from '../../parts/person.tsx';
import { useWords } from '../../words/words.ts';
import { useAct } from '../data/use-act.ts';
import { useAnswer } from '../data/use-answer.ts';
import { whoFitsWords } from '../words/who-fits.ts';
import { Aside } from './aside.tsx';
import { useRecord } from './record-context.ts';

type Fit = {
  readonly person: string;
  readonly name: string;
  readonly fits: boolean;
  readonly lacks: readonly string[];
  /** Null where no roster says when they work. */
  readonly onDuty: boolean | null;
  readonly load: number;
};
type Answer = {
  readonly skills: readonly { readonly name: string }[];
  readonly items: readonly Fit[];
  readonly spread: { readonly least: number; readonly most: number; readonly average: number } | null;
};

const QUERY = 'who-fits';
const FEW = 4;

const useFits = (wanted: boolean) => {
  const { record } = useRecord();
  const about = [record['team'], record['service'], record['catalogueItem']];
  return useAnswer<Answer>(QUERY, { about, enabled: wanted, staleTime: 30_000 }).data;
};

/** Why somebody stands where they stand: what they can, whether they are there, what they have already. */
const Why = ({ fit: { fits, lacks, onDuty, load }, calls }: { readonly fit: Fit; readonly calls: boolean }) => {
  const t = useWords(whoFitsWords);
  const said = [
    ...(calls ? [fits ? t.able : t.lacks(lacks.join(', '))] : []),
    ...(onDuty === null ? [] : [onDuty ? t.there : t.away]),
    t.load(load),
  ];
  return <small className="quiet numbers">{said.join(' · ')}</small>;
};

/** Who could take on what is nobody's yet, the best first, each with the reasons; one press gives it to them. */
export const WhoFits = () => {
  const t = useWords(whoFitsWords);
  const format = useFormat();
  const { type, record } = useRecord();
  const act = useAct(type);
  const [all, setAll] = useState(false);
  const assign = type.verbs.find(({ name }) => name === 'assign');
  const may = record.verbs?.find(({ name }) => name === assign?.name)?.allowed;
  const answer = useFits(may === true && !record['assignee']);
  if (!assign || !may || record['assignee'] || !answer || answer.items.length === 0) return null;
  const { skills, items, spread } = answer;
  const give = (assignee: string): Promise<void> =>
    act(record, assign, { assignee, team: record['team'] ?? null }).catch((problem: unknown) =>
      say(problem instanceof Error ? problem.message : String(problem), 'problem'),
    );
  const shown = all ? items : items.slice(0, FEW);
  return (
    <Aside label={t.label}>
      {skills.length > 0 && (
        <small className="quiet aside-note">{t.callsFor(skills.map(({ name }) => name).join(', '))}</small>
      )}
      <ul>
        {shown.map((fit) => (
          <li key={fit.person} className="aside-line">
            <Avatar name={fit.name} size={20} />
            <span className="share">
              <span dir="auto">{fit.name}</span>
              <br />
              <Why fit={fit} calls={skills.length > 0} />
            </span>
            {record['team'] != null && (
              <Button small weight="quiet" aria-label={t.giveTo(fit.name)} onClick={() => void give(fit.person)}>
                {t.give}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {spread && spread.least < spread.most && (
        <small className="quiet numbers aside-note">
          {t.spread(format.number(spread.least), format.number(spread.most), format.number(spread.average))}
        </small>
      )}
      {items.length > shown.length && (
        <Button small weight="quiet" className="aside-more" onClick={() => setAll(true)}>
          {t.more(items.length - shown.length)}
        </Button>
      )}
    </Aside>
  );
};
