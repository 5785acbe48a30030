import { z } from 'zod';
import type { Fields } from '../kernel/field.ts';
import { compileField } from './compile-fields.ts';
import type { FieldEntry, LinesEntry, RecordType } from './registry.ts';
import { ownFields } from './table.ts';

const value = (entry: FieldEntry): z.ZodType => entry.kind.input(entry.field).nullable();

/** A person's number may stand for a reference where people write; the API takes ids, numbers and "me" alike and resolves them. */
const referenceOr = (entry: FieldEntry): z.ZodType =>
  entry.kind.name === 'reference'
    ? z.string(`must be the id or number of a ${entry.to}`).min(1).max(60).nullable()
    : value(entry);

const linesShape = (lines: LinesEntry): z.ZodType =>
  z
    .array(
      z.strictObject({
        id: z.uuid('must be the id of a line').optional(),
        ...shapeOf([...lines.fields.values()], false),
      }),
    )
    .max(lines.most, `has more than ${lines.most} rows`);

/** A field that must have a value cannot be emptied; one without a default must be sent when the record is made. */
const shapeOf = (entries: readonly FieldEntry[], partial: boolean): Record<string, z.ZodType> =>
  Object.fromEntries(
    entries.map((entry) => {
      const shape = referenceOr(entry);
      if (!entry.field.required || entry.field.decidedBy) return [entry.name, shape.optional()];
      const filled = shape.refine((given) => given !== null && given !== undefined, 'is required');
      return [entry.name, partial || entry.field.default !== undefined ? filled.optional() : filled];
    }),
  );

const linesShapes = (type: RecordType): Record<string, z.ZodType> =>
  Object.fromEntries([...type.lines.values()].map((lines) => [lines.name, linesShape(lines).optional()]));

/** What a client may send to create a record. */
export const createInput = (type: RecordType): z.ZodType<Record<string, unknown>> =>
  z.strictObject({
    ...shapeOf(ownFields(type), false),
    ...linesShapes(type),
    ...(type.variants.length > 0 && {
      variant: z.enum(type.variants as [string, ...string[]], `must be one of ${type.variants.join(', ')}`),
    }),
  });

/** What a client may send to change one: any of it, null to empty a field, and the version it saw. */
export const updateInput = (type: RecordType): z.ZodType<Record<string, unknown>> =>
  z.strictObject({
    ...shapeOf(
      ownFields(type).filter(({ field }) => !field.fixed),
      true,
    ),
    ...linesShapes(type),
    version: z.number().int().min(1).optional(),
  });

/** Fields and lines that a transition's call may carry: those it asks, and those its new state requires. */
export const askedFields = (type: RecordType, verb: string): readonly string[] => {
  const transition = type.transitions.get(verb);
  const asks = Object.entries(type.states.get(transition?.to ?? '')?.asks ?? {});
  const required = asks.filter(([, ask]) => ask === 'required').map(([name]) => name);
  return [...new Set([...(transition?.asks ?? []), ...(transition?.requires ?? []), ...required])];
};

/** What a client may send with a transition; a comment may go along with any. */
export const transitionInput = (type: RecordType, verb: string): z.ZodType<Record<string, unknown>> => {
  const asked = new Set(askedFields(type, verb));
  const entries = [...type.fields.values()].filter(({ name }) => asked.has(name));
  const lines = Object.entries(linesShapes(type)).filter(([name]) => asked.has(name));
  return z.strictObject({
    ...shapeOf(entries, true),
    ...Object.fromEntries(lines),
    ...(type.transitions.get(verb)?.ties && { to: z.string('must be a number, as INC-7').min(1).max(60) }),
    version: z.number().int().min(1).optional(),
  });
};

/** Arguments of an action or query. */
export const argumentsInput = (declared: Fields): z.ZodType<Record<string, unknown>> =>
  z.strictObject(
    shapeOf(
      Object.entries(declared).map(([name, field]) => compileField(name, field)),
      false,
    ),
  );
