import type { ComponentProps } from 'react';
import type { RecordJson } from '../../client/meta.ts';
import { useWhole } from '../data/whole-rows.ts';
import { VerbPanel } from './verb-panel.tsx';

type Props = Omit<ComponentProps<typeof VerbPanel>, 'values'> & { readonly row: RecordJson };

/** What a verb asks of a row of a list: values that the list did not ask for come first. */
export const RowVerbPanel = ({ row, ...panel }: Props) => {
  const whole = useWhole(panel.type, row, panel.verb.asks);
  if (!whole) return null;
  return <VerbPanel {...panel} values={whole.row} included={{ ...panel.included, ...whole.included }} />;
};
