import { ErrorBoundary } from '../../parts/error-boundary.tsx';
import { usePracticePanels } from '../practice-panels.ts';
import { useRecord } from './record-context.ts';

/** What the record's own practice shows of it beyond its fields and lines. */
export const Panels = () => {
  const { type } = useRecord();
  return usePracticePanels(type.name).map((Panel, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: panels are found once and keep their order
    <ErrorBoundary key={at}>
      <Panel />
    </ErrorBoundary>
  ));
};
