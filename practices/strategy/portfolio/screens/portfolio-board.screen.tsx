import '../board/board.css';
import { type Included, type RecordJson, useMeta } from '../../../../ui/client/meta.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../../ui/parts/page.tsx';
import { PersonName } from '../../../../ui/parts/person.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { StateBadge } from '../../../../ui/parts/state-badge.tsx';
import { useAll } from '../../../../ui/record/data/use-all.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { boardWords } from '../board/board.words.ts';

type Service = RecordJson & {
  readonly owner: string | null;
  readonly criticality?: 'critical' | 'high' | 'medium' | 'low' | null;
  readonly investment?: 'run' | 'grow' | 'transform' | null;
};

const stageOf = ({ state }: Service): 'pipeline' | 'catalogue' | 'retiring' | 'gone' => {
  if (state === 'live') return 'catalogue';
  if (state === 'retiring') return 'retiring';
  return state === 'retired' || state === 'declined' ? 'gone' : 'pipeline';
};
const stages = ['pipeline', 'catalogue', 'retiring', 'gone'] as const;

const Card = ({ row, included }: { readonly row: Service; readonly included: Included }) => {
  const t = useWords(boardWords);
  const state = useMeta().types['service']?.states.find(({ name }) => name === row.state);
  const owner = included[row.owner ?? '']?.title;
  return (
    <li>
      <RecordLink type="service" number={row.number} title={row.title} />
      <div className="facts">
        <StateBadge category={row.category} label={state?.label ?? ''} bare />
        {row.criticality && <span>{t.criticality[row.criticality]}</span>}
        {row.investment && <span>{t.investment[row.investment]}</span>}
        {owner && <PersonName name={owner} size={18} />}
      </div>
    </li>
  );
};

/** The portfolio from the first idea to the end: a column for each stage of a service’s life. */
export const Screen = () => {
  const t = useWords(boardWords);
  const { data, error, refetch } = useAll('services', { sort: 'name', include: 'owner' });
  const rows = (data?.items ?? []) as readonly Service[];
  return (
    <Page>
      <PageHeader title={t.title} help={t.help} />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={6} />}
      {data && (
        <div className="portfolio-board">
          {stages.map((stage) => {
            const here = rows.filter((row) => stageOf(row) === stage);
            return (
              <section key={stage} aria-label={t.stages[stage]}>
                <h2>
                  {t.stages[stage]} <span>{t.count(here.length)}</span>
                </h2>
                {here.length === 0 && <p className="quiet">{t.nothing}</p>}
                <ul>
                  {here.map((row) => (
                    <Card key={row.id} row={row} included={data.included} />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
    </Page>
  );
};
