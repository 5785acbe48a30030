import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { DueMark } from './due-mark.tsx';
import { isStands, StandingMark } from './standing-mark.tsx';

/** Whether a field is one that clocks tell of records they run over (the trait timed). */
export const isTold = (type: TypeMeta, name: string): boolean =>
  type.traits.includes('timed') && ['due', 'dueFor', 'serviceLevel'].includes(name);

type Props = {
  readonly field: FieldMeta;
  readonly value: unknown;
  /** The record that it is of, where that is known. */
  readonly row?: RecordJson | undefined;
};

/** What clocks tell, as a countdown and as a mark. */
export const TimedShow = ({ field, value, row }: Props) => {
  if (field.name === 'due') return <DueMark due={String(value)} began={row?.createdAt} />;
  const label = field.choices?.find((choice) => choice.value === value)?.label ?? String(value);
  return isStands(value) ? <StandingMark stands={value} label={label} /> : <span dir="auto">{label}</span>;
};
