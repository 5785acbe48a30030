import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs';
import IconBook2 from '@tabler/icons-react/dist/esm/icons/IconBook2.mjs';
import IconGitBranch from '@tabler/icons-react/dist/esm/icons/IconGitBranch.mjs';
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs';
import { useQueryClient } from '@tanstack/react-query';
import { useFormat } from '../../client/format.ts';
import { say } from '../../client/undo.ts';
import { Button } from '../../parts/button.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import { useAct } from '../data/use-act.ts';
import { useAnswer } from '../data/use-answer.ts';
import { fittingWords } from '../words/fitting.ts';
import { Aside } from './aside.tsx';
import { useRecord } from './record-context.ts';

type Fits = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly because: 'item' | 'beneath' | 'service' | 'category' | 'words';
  /** When it began, of what has a moment. */
  readonly at?: string;
};

/** What can fit a record: the query that finds it, the type of what is found, and the verb with the argument that takes it. */
const kinds = [
  { query: 'fitting-runbooks', finds: 'runbook', verb: 'follow-runbook', as: 'runbook', Icon: IconListCheck },
  {
    query: 'fitting-known-errors',
    finds: 'known-error',
    verb: 'apply-known-error',
    as: 'knownError',
    Icon: IconAlertCircle,
  },
  { query: 'fitting-changes', finds: 'change', verb: 'caused-by-change', as: 'change', Icon: IconGitBranch },
  { query: 'fitting-articles', finds: 'article', verb: 'send-article', as: 'article', Icon: IconBook2 },
] as const;
type Kind = (typeof kinds)[number];

const done = new Set(['resolved', 'closed']);

const FittingOf = ({ kind: { query, finds, verb, as, Icon } }: { readonly kind: Kind }) => {
  const t = useWords(fittingWords);
  const format = useFormat();
  const client = useQueryClient();
  const { type, record } = useRecord();
  const act = useAct(type);
  const taking = type.verbs.find(({ name }) => name === verb);
  const may = record.verbs?.find(({ name }) => name === verb)?.allowed && !done.has(record.category);
  const about = [record['title'], record['service'], record['configurationItem'], record['classification']];
  const { data } = useAnswer<{ items: readonly Fits[] }>(query, { about, enabled: may === true, staleTime: 60_000 });
  if (!may || !taking || !data || data.items.length === 0) return null;
  const take = async (id: string): Promise<void> => {
    try {
      await act(record, taking, { [as]: id });
      await client.invalidateQueries({ queryKey: ['links', type.plural, record.number] });
      await client.invalidateQueries({ queryKey: [query, type.plural, record.number] });
    } catch (problem) {
      say(problem instanceof Error ? problem.message : String(problem), 'problem');
    }
  };
  return (
    <Aside label={t[query].label}>
      <ul>
        {data.items.map(({ id, number, title, because, at }) => (
          <li key={id} className="aside-line">
            <Icon size={15} aria-hidden="true" />
            <span className="share">
              <RecordLink type={finds} number={number} title={title} />
              <br />
              <small className="quiet">{[t.because[because], ...(at ? [format.relative(at)] : [])].join(' · ')}</small>
            </span>
            <Button small weight="quiet" aria-label={t[query].takeIt(number)} onClick={() => void take(id)}>
              {t[query].take}
            </Button>
          </li>
        ))}
      </ul>
    </Aside>
  );
};

/** What was written down for such a case and fits what is worked on, each with why; one press takes it. */
export const Fitting = () => {
  const { type } = useRecord();
  return kinds
    .filter(({ query }) => type.queries.includes(query))
    .map((kind) => <FittingOf key={kind.query} kind={kind} />);
};
