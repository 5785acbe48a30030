import type { VariantNames } from '../../../kernel/record.ts';
import type { configurationItem } from '../configuration/configuration-item.record.ts';

/** What discovery can tell of a configuration item, by the names of its fields. */
export const properties = [
  'serialNumber',
  'address',
  'operatingSystem',
  'memory',
  'processors',
  'model',
  'phoneNumber',
  'softwareVersion',
  'webAddress',
  'issuer',
  'validUntil',
] as const;
export type Property = (typeof properties)[number];

type Class = VariantNames<typeof configurationItem>;

/** Which of them an item of a class has beside its serial number. */
const ofClass: Readonly<Record<Class, readonly Property[]>> = {
  server: ['address', 'operatingSystem', 'memory', 'processors'],
  workstation: ['model', 'operatingSystem'],
  'mobile-device': ['model', 'phoneNumber'],
  'network-device': ['address', 'model'],
  equipment: ['model'],
  application: ['softwareVersion', 'webAddress'],
  database: ['softwareVersion'],
  certificate: ['issuer', 'validUntil'],
  other: [],
};

export const hasProperty = (variant: unknown, property: Property): boolean =>
  property === 'serialNumber' || (ofClass[variant as Class] ?? []).includes(property);

type Amount = { readonly value: number; readonly unit: string };

/** A value as it is read beside another. */
export const asText = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return String(value).trim();
  const { value: amount, unit } = value as Amount;
  return `${amount} ${unit}`;
};

/** What was read as text, as its field keeps it. */
export const asKept = (property: Property, text: string): unknown => {
  if (property !== 'memory') return text;
  const [amount, unit] = text.split(' ');
  return { value: Number(amount), unit };
};
