import { Select } from '@mantine/core';
import { type MeasurePeriod, measureNamed, measurePeriods, measures } from '../../../derive/measures.ts';
import type { TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { groupFields } from '../list/group-fields.ts';
import { figuresWords } from '../words/figures.ts';
import type { FiguresState } from './figures-state.ts';

type Props = {
  readonly type: TypeMeta;
  readonly state: FiguresState;
  readonly language: 'en' | 'de';
  readonly onChange: (changes: Partial<FiguresState>) => void;
};

/** What is measured, by what period, grouped by what, and how far back. */
export const FiguresAsked = ({ type, state, language, onChange }: Props) => {
  const t = useWords(figuresWords);
  const groups = [
    { value: '', label: t.notGrouped },
    ...groupFields(type)
      .filter(({ name }) => name !== 'state')
      .map(({ name, label }) => ({ value: name, label })),
  ];
  return (
    <div className="figures-asked">
      <Select
        label={t.measure}
        data={measures.map(({ name, words }) => ({ value: name, label: words[language].label }))}
        value={state.measure.name}
        onChange={(name) => onChange({ measure: measureNamed(name ?? '') ?? state.measure })}
        allowDeselect={false}
      />
      <Select
        label={t.cut}
        data={Object.keys(measurePeriods).map((name) => ({ value: name, label: t.periods[name as MeasurePeriod] }))}
        value={state.cut}
        onChange={(cut) => onChange({ cut: (cut ?? 'month') as MeasurePeriod })}
        allowDeselect={false}
      />
      {!state.measure.byState && (
        <Select
          label={t.by}
          data={groups}
          value={state.by}
          onChange={(by) => onChange({ by: by ?? '' })}
          allowDeselect={false}
          searchable={groups.length > 8}
        />
      )}
      <Select
        label={t.since}
        data={[
          { value: '', label: t.usual[state.cut] },
          ...Object.entries(t.back).map(([value, label]) => ({ value, label })),
        ]}
        value={state.since}
        onChange={(since) => onChange({ since: since ?? '' })}
        allowDeselect={false}
      />
    </div>
  );
};
