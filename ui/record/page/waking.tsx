import IconAlarm from '@tabler/icons-react/dist/esm/icons/IconAlarm.mjs';
import { useFormat } from '../../client/format.ts';
import { useMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { useLinks } from '../data/use-links.ts';
import { FieldShow } from '../field/field-show.tsx';
import { fieldOf, stateOf } from '../field/fields-of.ts';
import { verbWords } from '../words/verb.ts';
import { useRecord } from './record-context.ts';

const FINISHED = new Set(['resolved', 'closed', 'retired', 'superseded']);

/** Of a record that waits: for whom, and what wakes it, in words. */
export const Waking = () => {
  const t = useWords(verbWords);
  const format = useFormat();
  const { type, record } = useRecord();
  const kinds = new Set(useMeta().linkKinds.flatMap(({ name, wakes }) => (wakes ? [name] : [])));
  const { links } = useLinks(type.plural, record.number);
  if (!type.traits.includes('wakeable') || stateOf(type, record.state)?.category !== 'waiting') return null;
  const awaited = links.filter(
    ({ kind, direction, other }) => kinds.has(kind) && direction === 'out' && !FINISHED.has(other.category),
  );
  const whom = fieldOf(type, 'waitingFor');
  const at = record['wakeAt'];
  const reasons = [
    ...(typeof at === 'string' ? [`${format.absolute(at)} (${format.relative(at)})`] : []),
    ...(record['sleepsThroughReplies'] === true ? [] : [t.wakesOnReply]),
    ...awaited.map(({ other, until }) => (until ? t.wakesWhen(other.number, until.label) : t.wakesAfter(other.number))),
  ];
  return (
    <p className="waking">
      <IconAlarm size={16} aria-hidden="true" />
      <span>
        {whom && Boolean(record['waitingFor']) && (
          <>
            {whom.label}: <FieldShow type={type} field={whom} value={record['waitingFor']} compact />.{' '}
          </>
        )}
        {reasons.length > 0 ? `${t.wakes}: ${reasons.join(t.or)}.` : t.wakesNever}
      </span>
    </p>
  );
};
