import type { ComponentType } from 'react';
import type { FieldView } from '../../ui/record/field-view.ts';
import { FieldViews } from '../../ui/record/field-views.tsx';

const files = import.meta.glob<{ readonly view: FieldView }>('../../fields/*/*.view.tsx', { eager: true });
const views = Object.values(files).map(({ view }) => view);

/** A screen that knows how every kind of value is shown and edited. */
export const withFieldViews = (Screen: ComponentType): ComponentType => {
  const WithFieldViews = () => (
    <FieldViews views={views}>
      <Screen />
    </FieldViews>
  );
  return WithFieldViews;
};
