import type { CourseJson } from '../../../derive/course.types.ts';
import { useFormat } from '../../client/format.ts';
import type { TypeMeta } from '../../client/meta.ts';
import { useNow } from '../../parts/now.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../data/use-answer.ts';
import { soFarWords } from '../words/so-far.ts';
import { Aside } from './aside.tsx';
import { secondsIn } from './stays.ts';

const aMinute = 60;

/** Work comes in, and is finished; those who provide it are told how it went. */
export const hasCourse = ({ states, may }: TypeMeta): boolean =>
  may.internal &&
  states.some(({ category }) => category === 'open') &&
  states.some(({ category }) => category === 'resolved' || category === 'closed');

/** How it went so far: hands it passed through, and where its time went. Nothing is shown of what did not happen. */
export const SoFar = () => {
  const t = useWords(soFarWords);
  const format = useFormat();
  const { data } = useAnswer<CourseJson>('course');
  const now = useNow();
  if (!data) return null;
  const times = ['touched', 'queued', 'waited'] as const;
  const counts = ['handoffs', 'reassignments', 'reopenings'] as const;
  const lines = [
    ...(data.firstContact === null ? [] : [data.firstContact ? t.firstContact : t.notFirstContact]),
    ...counts.filter((name) => data[name] > 0).map((name) => t[name](data[name])),
    ...times
      .map((name) => ({ name, seconds: secondsIn(name, data, now) }))
      .filter(({ seconds }) => seconds >= aMinute)
      .map(({ name, seconds }) => t[name](format.duration(seconds))),
  ];
  if (lines.length === 0) return null;
  return (
    <Aside label={t.soFar}>
      <ul>
        {lines.map((line) => (
          <li key={line} className="aside-line numbers">
            {line}
          </li>
        ))}
      </ul>
    </Aside>
  );
};
