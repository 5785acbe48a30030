import { Anchor } from '@mantine/core';
import { hand } from '../../ui/parts/later.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';
import type { Place } from './place.field.ts';

export const placeIn = (value: unknown): Place | null => (value as Place | null) ?? null;

const Show = ({ value, compact }: ShowProps) => {
  const t = useWords(fieldWords);
  const place = placeIn(value);
  const known = place?.latitude !== undefined && place.longitude !== undefined;
  if (compact || !known) return <span dir="auto">{place?.address}</span>;
  return (
    <span>
      <span dir="auto">{place.address}</span>{' '}
      <Anchor
        inherit
        underline="always"
        href={`geo:${place.latitude},${place.longitude}`}
        aria-label={`${t.showMap}: ${place.address}`}
      >
        {t.showMap}
      </Anchor>
    </span>
  );
};

const Edit = hand(async () => (await import('./place.edit.tsx')).Edit);

export const view: FieldView = { kind: 'place', Show, Edit, width: 220 };
