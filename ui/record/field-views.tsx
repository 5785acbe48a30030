import './record.css';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { textFallback } from './field/text-fallback.tsx';
import type { FieldView } from './field-view.ts';

const Views = createContext<ReadonlyMap<string, FieldView>>(new Map());

/** Hands down what the browser knows of each kind of value; the shell finds the views and fills it once. */
export const FieldViews = ({ views, children }: { views: readonly FieldView[]; children: ReactNode }) => {
  const byKind = useMemo(() => new Map(views.map((view) => [view.kind, view])), [views]);
  return <Views.Provider value={byKind}>{children}</Views.Provider>;
};

/** Views by kind; a kind nobody draws is shown as text rather than not at all. */
export const useFieldViews = (): ((kind: string) => FieldView) => {
  const views = useContext(Views);
  return (kind) => views.get(kind) ?? textFallback;
};

export const useFieldView = (kind: string): FieldView => useFieldViews()(kind);
