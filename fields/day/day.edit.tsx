import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { EditProps } from '../../ui/record/field-view.ts';

const DayInput = lazy(async () => ({ default: (await import('../../ui/record/field/day-input.tsx')).DayInput }));

export const Edit = (props: EditProps) => (
  <Suspense fallback={<Skeleton h={36} />}>
    <DayInput {...props} />
  </Suspense>
);
