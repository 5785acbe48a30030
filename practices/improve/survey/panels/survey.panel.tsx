import '../../../../ui/parts/table.css';
import './survey.css';
import { useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { Results } from '../results.query.ts';
import { surveyPanelWords } from './survey-panels.words.ts';

const Scores = ({ scores, answered }: Results) => {
  const t = useWords(surveyPanelWords);
  const format = useFormat();
  return (
    <table className="table survey-scores">
      <caption className="quiet">{t.scores}</caption>
      <thead>
        <tr>
          <th scope="col">{t.score}</th>
          <th scope="col">{t.answers}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {scores.map(({ score, count }) => (
          <tr key={score}>
            <th scope="row">{format.number(score)}</th>
            <td className="numbers">{format.number(count)}</td>
            <td>
              <span className="survey-bar" aria-hidden="true" style={{ width: `${(100 * count) / answered}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Figures = (found: Results) => {
  const t = useWords(surveyPanelWords);
  const format = useFormat();
  const { answered, declined, lapsed, rate, csat, mean, netPromoterScore } = found;
  const all = answered + declined + lapsed;
  const figures = [
    {
      name: t.rate,
      value: rate === null ? null : format.percent(rate / 100),
      help: t.rateOf(format.number(answered), format.number(all)),
    },
    { name: t.csat, value: csat === null ? null : format.percent(csat / 100), help: t.csatHelp },
    { name: t.mean, value: mean === null ? null : format.number(mean, { maximumFractionDigits: 2 }), help: t.meanHelp },
    {
      name: t.netPromoterScore,
      value: netPromoterScore === null ? null : format.number(netPromoterScore, { maximumFractionDigits: 0 }),
      help: t.netPromoterHelp,
    },
  ];
  return (
    <dl className="survey-figures">
      {figures.map(({ name, value, help }) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong>
              <small className="quiet">{help}</small>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
};

/** What a survey came to, for whoever may read its answers. */
export const Panel = () => {
  const t = useWords(surveyPanelWords);
  const { data, error, refetch } = useAnswer<Results>('results');
  const none = data && data.answered + data.declined + data.lapsed === 0;
  return (
    <section className="prose" aria-label={t.results}>
      <h2>{t.results}</h2>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={3} />}
      {none && <p className="quiet">{t.nothing}</p>}
      {data && !none && <Figures {...data} />}
      {data?.scores.some(({ count }) => count > 0) && <Scores {...data} />}
      {data?.cut && <p className="quiet">{t.cut}</p>}
    </section>
  );
};
