import { Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';
import { placeIn } from './place.view.tsx';

type Degrees = { readonly latitude: number | undefined; readonly longitude: number | undefined };

export const Edit = (props: EditProps) => {
  const { value, onChange, field, disabled, ariaLabel } = props;
  const t = useWords(fieldWords);
  const place = placeIn(value);
  const [degrees, setDegrees] = useState<Degrees>({ latitude: place?.latitude, longitude: place?.longitude });
  const change = (address: string, { latitude, longitude }: Degrees): void => {
    setDegrees({ latitude, longitude });
    const position = { ...(latitude !== undefined && { latitude }), ...(longitude !== undefined && { longitude }) };
    onChange(address === '' ? null : { address, ...position });
  };
  const number = (given: string | number): number | undefined => (given === '' ? undefined : Number(given));
  const shared = { hideControls: true, decimalScale: 6, disabled: disabled ?? false, style: { flex: 1 } } as const;
  const label = ariaLabel ?? field.label;
  return (
    <Stack gap="xs" role="group" aria-label={label}>
      <TextInput
        {...inputProps(props)}
        value={place?.address ?? ''}
        onChange={(event) => change(event.currentTarget.value, degrees)}
        placeholder={t.address}
        dir="auto"
        aria-label={`${label}: ${t.address}`}
      />
      <Group gap="xs" wrap="nowrap">
        <NumberInput
          {...shared}
          value={degrees.latitude ?? ''}
          onChange={(given) => change(place?.address ?? '', { ...degrees, latitude: number(given) })}
          placeholder={t.latitude}
          aria-label={`${label}: ${t.latitude}`}
        />
        <NumberInput
          {...shared}
          value={degrees.longitude ?? ''}
          onChange={(given) => change(place?.address ?? '', { ...degrees, longitude: number(given) })}
          placeholder={t.longitude}
          aria-label={`${label}: ${t.longitude}`}
        />
      </Group>
    </Stack>
  );
};
