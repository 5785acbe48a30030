import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useFormat } from '../../ui/client/format.ts';
import { MomentFilter } from '../../ui/record/field/moment-filter.tsx';
import type { EditProps, FieldView, ShowProps } from '../../ui/record/field-view.ts';

const DayInput = lazy(async () => ({ default: (await import('../../ui/record/field/day-input.tsx')).DayInput }));

const Show = ({ value }: ShowProps) => {
  const format = useFormat();
  return <time dateTime={String(value)}>{format.day(String(value))}</time>;
};

const Edit = (props: EditProps) => (
  <Suspense fallback={<Skeleton h={36} />}>
    <DayInput {...props} />
  </Suspense>
);

export const view: FieldView = { kind: 'day', Show, Edit, Filter: MomentFilter, width: 120 };
