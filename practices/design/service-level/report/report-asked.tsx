import { Input, Select } from '@mantine/core';
import { agreementKinds } from '../../../../methods/service-level/commitment.ts';
import { accountings } from '../../../../methods/service-level/report.ts';
import { reportGroups, reportPeriods } from '../../../../methods/service-level/report-words.ts';
import { RecordPick } from '../../../../ui/record/field/record-pick.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from './report.words.ts';
import type { Asked, Report } from './report-state.ts';

type Props = {
  readonly asked: Asked;
  /** What it is narrowed to, by name. */
  readonly of: Report['of'];
  readonly onChange: (changes: Asked) => void;
};

/** A sentence to be filled in: what was promised to whom, by what period, for each what, counted how, since when. */
export const ReportAsked = ({ asked, of, onChange }: Props) => {
  const t = useWords(reportWords);
  const choice = (name: string, label: string, data: { value: string; label: string }[]) => (
    <Select
      label={label}
      data={data}
      value={asked[name] ?? ''}
      onChange={(value) => onChange({ [name]: value ?? '' })}
      allowDeselect={false}
    />
  );
  const pick = (name: 'agreement' | 'customer', type: string) => {
    const { number = asked[name] ?? '', title = number } = of[name] ?? {};
    const label = t.groups[name].replace(/^./, (first) => first.toUpperCase());
    return (
      <Input.Wrapper label={label}>
        <RecordPick
          types={[type]}
          value={number ? { id: number, type, number, title } : null}
          onChange={(found) => onChange({ [name]: found?.number ?? '' })}
          placeholder={t.any}
          aria-label={label}
          clearable
        />
      </Input.Wrapper>
    );
  };
  return (
    <fieldset className="figures-asked sl-asked" aria-label={t.asked}>
      {choice(
        'kind',
        t.kind,
        agreementKinds.map((value) => ({ value, label: t.kinds[value] })),
      )}
      {choice(
        'period',
        t.period,
        reportPeriods.map((value) => ({ value, label: t.periods[value] })),
      )}
      {choice('by', t.by, [
        { value: '', label: t.nothingBy },
        ...reportGroups.map((value) => ({ value, label: t.groups[value] })),
      ])}
      {choice(
        'method',
        t.method,
        accountings.map((value) => ({ value, label: t.methods[value] })),
      )}
      {choice(
        'from',
        t.since,
        Object.entries(t.back).map(([value, label]) => ({ value, label })),
      )}
      {pick('agreement', 'agreement')}
      {pick('customer', 'organisation')}
    </fieldset>
  );
};
