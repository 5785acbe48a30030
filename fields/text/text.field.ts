import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';
import { storable } from './storable.ts';

export type TextOptions = FieldOptions & {
  /** plain is one line; lines keeps line breaks; markdown is shown formatted, sanitised where it is shown. */
  readonly as?: 'plain' | 'lines' | 'markdown';
  /** country: its two letters after ISO 3166, or EU for the Union. */
  readonly format?: 'e-mail' | 'web-address' | 'phone' | 'country';
  /** It names something of the declarations, and is read by its word: a type of record, a field or filters of the type that another field names. */
  readonly names?: 'type' | { readonly fieldOf: string } | { readonly filterOf: string };
  /** At most so many characters; 250 in one line, 50,000 in several, unless said otherwise. */
  readonly most?: number;
};
export type TextField = FieldOf<'text', string, TextOptions>;

/** Words: one line, several, or Markdown. Control characters are refused; ends are trimmed; an empty text is no value. */
export const text = <const O extends TextOptions>(options?: O): FieldOf<'text', string, O> =>
  ({ kind: 'text', ...options }) as FieldOf<'text', string, O>;

const mostOf = (field: TextField): number => field.most ?? (field.as && field.as !== 'plain' ? 50_000 : 250);

/** Which two letters name a country is known to ICU; ZZ, XA and XB stand for none. */
const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const isCountry = (written: string): boolean =>
  /^[A-Z]{2}$/.test(written) && !['ZZ', 'XA', 'XB'].includes(written) && countries.of(written) !== undefined;

const formats = {
  'e-mail': z.email('is not an e-mail address'),
  'web-address': z.url({ protocol: /^https?$/, error: 'is not a web address that begins with http:// or https://' }),
  phone: z.string().regex(/^\+?[0-9 ()./-]{3,40}$/, 'is not a telephone number'),
  country: z
    .string()
    .toUpperCase()
    .refine(isCountry, 'is not two letters that name a country: DE, FR, or EU for the Union'),
};

const input = (field: TextField): z.ZodType<string> => {
  const most = mostOf(field);
  const plain = (field.as ?? 'plain') === 'plain';
  const written = z
    .string('must be text')
    .max(most * 2, `is longer than ${most} characters`)
    .refine(storable, 'holds a control character or half a character')
    .overwrite((value) => (plain ? value.replace(/\s+/g, ' ') : value.replaceAll('\r\n', '\n')).trim())
    .min(field.required ? 1 : 0, 'must not be empty')
    .max(most, `is longer than ${most} characters`);
  return field.format ? written.pipe(formats[field.format]) : written;
};

export const textKind: Kind<TextField, string> = {
  name: 'text',
  columns: (name) => [{ name, type: 'text' }],
  input,
  toRow: (value) => [value === '' ? null : value],
  fromRow: ([cell]) => (cell as string | null) ?? null,
  written: 'cell',
  operators: ['is', 'not', 'like', 'empty'],
  fromText: (written) => written,
  toText: (value) => value,
  sortable: true,
};
