import '../../../../ui/parts/table.css';
import '../simulator/simulator.css';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { Kept } from '../report/kept.tsx';
import { Resting } from '../resting/resting.tsx';
import { Simulator } from '../simulator/simulator.tsx';

/** How its targets were kept, what they rest on, and a past period under this agreement for whoever keeps agreements. */
export const Panel = () => {
  const { type, record } = useRecord();
  return (
    <>
      <Kept />
      <Resting />
      {record.may?.update && <Simulator key={record.number} type={type} number={record.number} />}
    </>
  );
};
