import { humanise } from '../../../kernel/field.ts';
import { useWholeTypes } from '../../../ui/client/meta.ts';

/** Words for values that some field has among its choices: what a form calls "high" is called so here as well. */
export const useValueWords = (values: readonly string[]): ((value: string) => string) => {
  const fields = Object.values(useWholeTypes() ?? {}).flatMap((type) => type.fields);
  const field = fields.find(({ choices }) =>
    values.every((value) => choices?.some((choice) => choice.value === value) ?? false),
  );
  return (value) => field?.choices?.find((choice) => choice.value === value)?.label ?? humanise(value);
};
