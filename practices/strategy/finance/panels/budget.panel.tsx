import { useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useAnswer } from '../../../../ui/record/data/use-answer.ts';
import { useLanguage } from '../../../../ui/words/language.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { type CostKind, costKindWords } from '../cost-kinds.ts';
import type { Standing } from '../spending.ts';
import type { VarianceJson } from '../variance.query.ts';
import { Amounts } from './amounts.tsx';
import { financePanelWords } from './finance-panels.words.ts';

const useKind = () => {
  const language = useLanguage().startsWith('de') ? 'de' : 'en';
  return (kind: CostKind): string => costKindWords[language][kind];
};

const Stands = () => {
  const t = useWords(financePanelWords);
  const kindOf = useKind();
  const { data, error, refetch } = useAnswer<Standing>('standing');
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeletons count={3} />;
  const rows = [
    ...data.kinds.map(({ kind, ...each }) => ({ name: kindOf(kind), each })),
    { name: t.all, each: data.all },
  ];
  return (
    <Amounts
      label={t.standing}
      first={t.kind}
      heads={[t.planned, t.committed, t.actual, t.left]}
      rows={rows.map(({ name, each: { planned, committed, actual, left } }) => ({
        ...{ key: name, name },
        amounts: [planned, committed, actual, left],
      }))}
    />
  );
};

const Varies = () => {
  const t = useWords(financePanelWords);
  const format = useFormat();
  const kindOf = useKind();
  const { data, error, refetch } = useAnswer<VarianceJson>('variance');
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data || data.elements.length === 0) return null;
  const named = data.elements.map((each) => ({
    name: [kindOf(each.kind), each.element, each.unit].filter(Boolean).join(' · '),
    each,
  }));
  return (
    <>
      <Amounts
        label={t.variance}
        first={t.element}
        heads={[t.planned, t.actual, t.difference, t.price, t.volume, t.mix, t.other]}
        rows={[...named, { name: t.all, each: data.all }].map(({ name, each }) => ({
          ...{ key: name, name },
          amounts: [each.planned, each.actual, each.difference, each.price, each.volume, each.mix, each.other],
        }))}
      />
      <p className="quiet">
        {t.varianceHelp(format.percent(data.share), format.day(data.until))} {t.signs}
      </p>
    </>
  );
};

/** How the budget stands, and why it is spent otherwise than planned. */
export const Panel = () => {
  const t = useWords(financePanelWords);
  return (
    <section className="prose" aria-label={t.standing}>
      <Stands />
      <Varies />
    </section>
  );
};
