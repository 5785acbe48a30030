import '../../../../ui/parts/table.css';
import '../simulator/simulator.css';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { Simulator } from '../simulator/simulator.tsx';

/** A past period under this agreement, for whoever keeps agreements. */
export const Panel = () => {
  const { type, record } = useRecord();
  return record.may?.update ? <Simulator key={record.number} type={type} number={record.number} /> : null;
};
