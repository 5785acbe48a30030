import { Link } from '@tanstack/react-router';
import type { StopJson } from '../../derive/walk.types.ts';
import { useFormat } from '../../ui/client/format.ts';
import { useMeta } from '../../ui/client/meta.ts';
import { RecordLink } from '../../ui/parts/record-link.tsx';
import { Doing } from '../../ui/record/thread/strands-table.tsx';
import { useThread } from '../../ui/record/thread/use-thread.ts';
import { useWords } from '../../ui/words/words.ts';
import { walkWords } from './walk.words.ts';

const nobody = new Map<string, string>();

/** What happened, where it is written, how that is doing, and the ways on from it. */
export const StopView = ({ stop }: { readonly stop: StopJson }) => {
  const words = useWords(walkWords);
  const format = useFormat();
  const type = useMeta().types[stop.type];
  const plural = type?.plural ?? '';
  const { data } = useThread(plural, stop.number, {}, plural !== '');
  const record = data?.record.number === stop.number ? data.record : undefined;
  return (
    <article className="stop">
      <p className="quiet">{format.dayAs(stop.day, { month: 'long', year: 'numeric' })}</p>
      <p className="sentence">{stop.sentence}</p>
      <div className="kept">
        <span className="quiet">{type?.words.name}</span>
        <RecordLink type={stop.type} number={stop.number} title={stop.title} />
        <span className="doing">{record ? <Doing bead={record} numbers={nobody} /> : null}</span>
      </div>
      <p className="ways">
        <Link to="/$plural/$key" params={{ plural, key: stop.number }} className="word-link">
          {words.open}
        </Link>
        <Link to="/$plural/$key/thread" params={{ plural, key: stop.number }} className="word-link">
          {words.thread}
        </Link>
      </p>
    </article>
  );
};
