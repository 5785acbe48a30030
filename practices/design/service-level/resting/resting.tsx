import { TableScroll } from '../../../../ui/parts/table-scroll.tsx';
import '../../../../ui/record/figures/figures.css';
import { type Formats, useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { LimitBy, LimitJson } from '../limits.query.ts';
import { reportWords } from '../report/report.words.ts';
import { restingWords } from './resting.words.ts';

const levelText = (format: Formats, metric: string, level: number | null): string => {
  if (level === null) return '–';
  return metric === 'availability'
    ? format.number(level / 100, { style: 'percent', maximumFractionDigits: 4 })
    : format.duration(level);
};

const Why = ({ limit: { because, by, metric } }: { readonly limit: LimitJson }) => {
  const t = useWords(restingWords);
  const format = useFormat();
  return (
    <>
      <span className="quiet">{t.because[because]}</span>
      {by.map(({ agreement, service, level }: LimitBy) => (
        <div key={`${agreement.number} ${service.number}`}>
          <RecordLink type="agreement" number={agreement.number} title={agreement.title} /> {t.of(service.title)}:{' '}
          {levelText(format, metric, level)}
        </div>
      ))}
    </>
  );
};

const Row = ({ limit }: { readonly limit: LimitJson }) => {
  const t = useWords(restingWords);
  const metrics = useWords(reportWords).metrics;
  const format = useFormat();
  const { metric, priority, service, promised, best, holds } = limit;
  const name = [metrics[metric as 'resolution'] ?? metric, priority, service.title].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figure">
        {levelText(format, metric, promised)}
        <br />
        <small data-stands={holds ? 'met' : 'missed'}>{holds ? t.holds : t.beyond}</small>
      </td>
      <td className="figure">{best === null ? t.none : levelText(format, metric, best)}</td>
      <td>
        <Why limit={limit} />
      </td>
    </tr>
  );
};

/** The best that can be promised of each target by what its services rest on, and where more is promised. Nothing where nothing limits it. */
export const Resting = () => {
  const t = useWords(restingWords);
  const { data, error, refetch } = useAnswer<{ items: readonly LimitJson[] }>('limits');
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  return (
    <section className="prose" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="quiet">{t.help}</p>
      <TableScroll label={t.title} look="figures-table">
        <table className="table">
          <thead>
            <tr>
              {Object.values(t.heads).map((head, at) => (
                <th key={head} scope="col" className={at === 1 || at === 2 ? 'figure' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((limit) => (
              <Row key={limit.target} limit={limit} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
};
