import './completeness.css';
import type { TypeMeta } from '../../../../ui/client/meta.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { completenessWords } from './completeness-screen.words.ts';

export type Design = {
  readonly completeness: number | null;
  readonly missing: readonly string[] | null;
  readonly advisable: readonly string[] | null;
};

const labelsOf = (type: TypeMeta, field: string, values: readonly string[] | null): string => {
  const choices = type.fields.find(({ name }) => name === field)?.choices ?? [];
  return (values ?? []).map((value) => choices.find((one) => one.value === value)?.label ?? value).join(' · ');
};

/** How much of what a design can say it says: a bar and the figure. */
export const Meter = ({ percent }: { readonly percent: number }) => {
  const t = useWords(completenessWords);
  return (
    <span className="completeness-meter">
      <span aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      <span className="numbers">{t.percent(percent)}</span>
    </span>
  );
};

/** What a design leaves open, in words: what it must say, then what it had better. */
export const Gaps = ({ type, design }: { readonly type: TypeMeta; readonly design: Design }) => {
  const t = useWords(completenessWords);
  const open = (['missing', 'advisable'] as const).filter((name) => (design[name] ?? []).length > 0);
  if (open.length === 0) return <p className="quiet">{t.whole}</p>;
  return (
    <dl className="completeness-gaps">
      {open.map((name) => (
        <div key={name}>
          <dt>{t[name]}</dt>
          <dd>{labelsOf(type, name, design[name])}</dd>
        </div>
      ))}
    </dl>
  );
};
