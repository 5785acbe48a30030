import type { z } from 'zod';
import { argumentsInput, createInput, transitionInput, updateInput } from '../../derive/input.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Fields } from '../../kernel/field.ts';
import { type FieldRefusal, Refusal } from '../../kernel/refusal.ts';

type Shape = z.ZodType<Record<string, unknown>>;
type Issue = z.core.$ZodIssue;

/** Shapes are built once for each compiled type and purpose. */
const shapes = new WeakMap<object, Map<string, Shape>>();

const shapeFor = (owner: object, purpose: string, build: () => Shape): Shape => {
  const known = shapes.get(owner) ?? new Map<string, Shape>();
  shapes.set(owner, known);
  const shape = known.get(purpose) ?? build();
  known.set(purpose, shape);
  return shape;
};

/** What was sent at an issue's place. */
const sentAt = (input: unknown, path: Issue['path']): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);

const refusalsOf = (issue: Issue, input: unknown): FieldRefusal[] => {
  const at = issue.path.map(String).join('.');
  if (at !== '' && sentAt(input, issue.path) === undefined)
    return [{ field: at, code: 'required', message: 'is required' }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [at, key].filter(Boolean).join('.').slice(0, 200),
      code: 'unknown',
      message: 'is not a field that can be set here',
    }));
  }
  const code = issue.message === 'is required' ? 'required' : issue.code;
  return [{ field: at, code, message: issue.message }];
};

/** Holds an input against a shape; refuses with every field that is not right. */
const parse = (shape: Shape, input: unknown): Record<string, unknown> => {
  const result = shape.safeParse(input);
  if (result.success) return result.data;
  const fields = result.error.issues.flatMap((issue) => refusalsOf(issue, input)).slice(0, 50);
  const [first] = fields;
  throw new Refusal(
    'invalid',
    first ? `${first.field || 'The request'} ${first.message}.` : 'The request is not right.',
    fields,
  );
};

export const parseCreate = (type: RecordType, input: unknown): Record<string, unknown> =>
  parse(
    shapeFor(type, 'create', () => createInput(type)),
    input,
  );
export const parseUpdate = (type: RecordType, input: unknown): Record<string, unknown> =>
  parse(
    shapeFor(type, 'update', () => updateInput(type)),
    input,
  );
export const parseTransition = (type: RecordType, verb: string, input: unknown): Record<string, unknown> =>
  parse(
    shapeFor(type, `verb:${verb}`, () => transitionInput(type, verb)),
    input ?? {},
  );
export const parseArguments = (declared: Fields, input: unknown): Record<string, unknown> =>
  parse(
    shapeFor(declared, 'arguments', () => argumentsInput(declared)),
    input ?? {},
  );
export const parseShape = <T extends Record<string, unknown>>(shape: z.ZodType<T>, input: unknown): T =>
  parse(shape as unknown as Shape, input) as T;
