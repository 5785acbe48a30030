import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { type TypeOutline, useMeta } from '../../ui/client/meta.ts';
import { useWords } from '../../ui/words/words.ts';
import { show } from '../shell/overlay.ts';
import { shellWords } from '../shell/shell.words.ts';
import { MyThings } from './my-things.tsx';
import { ReportCards } from './report-cards.tsx';
import { todayWords } from './today.words.ts';
import type { useWork } from './use-work.ts';

const isWork = ({ traits }: TypeOutline): boolean => traits.includes('assignable');

/** What somebody works on at once comes before what is weighed and planned. */
const everydayFirst = (one: TypeOutline, other: TypeOutline): number => Number(isWork(other)) - Number(isWork(one));

/** For those who ask: one box to find an answer, a way to report, and their own things with what happens next. */
export const RequesterToday = ({ work }: { readonly work: ReturnType<typeof useWork> }) => {
  const words = useWords(todayWords);
  const shell = useWords(shellWords);
  const asked = Object.values(useMeta().types).filter(({ header }) => header['requester']);
  return (
    <>
      <button type="button" className="today-find" onClick={() => show('palette')}>
        <IconSearch size={20} stroke={1.7} aria-hidden="true" />
        {shell.search}
      </button>
      <section className="today-section" aria-labelledby="today-help">
        <h2 id="today-help">{words.help}</h2>
        <ReportCards types={asked.filter(({ may }) => may.create).toSorted(everydayFirst)} />
      </section>
      <MyThings types={asked} work={work} />
    </>
  );
};
