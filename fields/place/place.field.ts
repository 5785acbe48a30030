import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';
import { storable } from '../text/storable.ts';

/** An address as people write it, with its WGS 84 position in degrees where it is known. */
export type Place = {
  readonly address: string;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
};
export type PlaceField = FieldOf<'place', Place, FieldOptions>;

/** Where something is. */
export const place = <const O extends FieldOptions>(options?: O): FieldOf<'place', Place, O> =>
  ({ kind: 'place', ...options }) as FieldOf<'place', Place, O>;

const input = (): z.ZodType<Place> =>
  z
    .strictObject({
      address: z
        .string('must be text')
        .trim()
        .min(1, 'must not be empty')
        .max(500, 'is longer than 500 characters')
        .refine(storable, 'holds a control character'),
      latitude: z.number('must be degrees').min(-90, 'must be at least -90').max(90, 'must be at most 90').optional(),
      longitude: z
        .number('must be degrees')
        .min(-180, 'must be at least -180')
        .max(180, 'must be at most 180')
        .optional(),
    })
    .refine((value) => (value.latitude === undefined) === (value.longitude === undefined), {
      path: ['longitude'],
      error: 'latitude and longitude go together',
    });

export const placeKind: Kind<PlaceField, Place> = {
  name: 'place',
  columns: (name) => [
    { name: `${name}_address`, type: 'text' },
    { name: `${name}_latitude`, type: 'double precision' },
    { name: `${name}_longitude`, type: 'double precision' },
  ],
  input,
  toRow: (value) =>
    value === null ? [null, null, null] : [value.address, value.latitude ?? null, value.longitude ?? null],
  fromRow: ([address, latitude, longitude]) => {
    if (address === null || address === undefined) return null;
    const label = String(address);
    return latitude === null || latitude === undefined
      ? { address: label }
      : { address: label, latitude: Number(latitude), longitude: Number(longitude) };
  },
  operators: ['empty'],
  fromText: (text) => (text.trim() ? { address: text.trim() } : undefined),
  toText: (value) => value.address,
  sortable: false,
};
