import IconArrowsSplit2 from '@tabler/icons-react/dist/esm/icons/IconArrowsSplit2.mjs';
import { useWords } from '../../words/words.ts';
import { useReach } from '../data/use-reach.ts';
import { useRecord } from '../page/record-context.ts';
import { timelineWords } from '../words/timeline.ts';
import { useReachWords } from './reach-words.ts';

/** How far a reply or a note goes beyond this record, said before it is sent. */
export const SayReach = ({ mode }: { readonly mode: 'public' | 'internal' }) => {
  const t = useWords(timelineWords);
  const { type, record } = useRecord();
  const reach = useReach(type.plural, record.number)?.said[mode];
  const told = useReachWords(type);
  if (!reach || reach.records === 0) return null;
  const { records, organisations } = told(reach);
  return (
    <p className="composer-reach">
      <IconArrowsSplit2 size={15} aria-hidden="true" />
      {organisations ? t.reachesOf(records, organisations) : t.reaches(records)}
    </p>
  );
};
