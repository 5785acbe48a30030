import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { say } from '../../client/undo.ts';
import { Button } from '../../parts/button.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import { useAct } from '../data/use-act.ts';
import { runbooksWords } from '../words/runbooks.ts';
import { Aside } from './aside.tsx';
import { useRecord } from './record-context.ts';

type Fitting = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly because: 'service' | 'category' | 'words';
};

const done = new Set(['resolved', 'closed']);

/** Runbooks that fit what is worked on, each with why; one press puts its steps on the checklist. */
export const Runbooks = () => {
  const t = useWords(runbooksWords);
  const client = useQueryClient();
  const { type, record } = useRecord();
  const act = useAct(type);
  const follow = type.verbs.find(({ name }) => name === 'follow-runbook');
  const may = record.verbs?.find(({ name }) => name === 'follow-runbook')?.allowed && !done.has(record.category);
  const { data } = useQuery({
    queryKey: ['fitting-runbooks', type.plural, record.number, record['service'], record['classification']],
    queryFn: ({ signal }) =>
      api.get<{ items: readonly Fitting[] }>(`/${type.plural}/${record.number}/fitting-runbooks`, {}, signal),
    enabled: may === true,
    staleTime: 60_000,
  });
  if (!may || !follow || !data || data.items.length === 0) return null;
  const begin = async (runbook: string): Promise<void> => {
    try {
      await act(record, follow, { runbook });
      await client.invalidateQueries({ queryKey: ['links', type.plural, record.number] });
    } catch (problem) {
      say(problem instanceof Error ? problem.message : String(problem), 'problem');
    }
  };
  return (
    <Aside label={t.runbooks}>
      <ul>
        {data.items.map(({ id, number, title, because }) => (
          <li key={id} className="aside-line">
            <IconListCheck size={15} aria-hidden="true" />
            <span className="share">
              <RecordLink type="runbook" number={number} title={title} />
              <br />
              <small className="quiet">{t.because[because]}</small>
            </span>
            <Button small weight="quiet" aria-label={t.followIt(number)} onClick={() => void begin(number)}>
              {t.follow}
            </Button>
          </li>
        ))}
      </ul>
    </Aside>
  );
};
