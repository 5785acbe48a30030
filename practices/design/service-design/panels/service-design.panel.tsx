import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { type Design, Gaps, Meter } from '../completeness/completeness.tsx';
import { completenessWords } from '../completeness/completeness-screen.words.ts';
import { FitAndCost } from '../fit/fit.tsx';

/** What the design says of what it must say, and what it leaves open; what fits of what it needs, and what it costs. */
export const Panel = () => {
  const t = useWords(completenessWords);
  const { type, record } = useRecord();
  const design = record as unknown as Design;
  return (
    <>
      <section className="prose" aria-label={t.of}>
        <h2>{t.of}</h2>
        <Meter percent={design.completeness ?? 0} />
        <Gaps type={type} design={design} />
      </section>
      <FitAndCost />
    </>
  );
};
