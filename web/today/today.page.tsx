import './today.css';
import { useFormat } from '../../ui/client/format.ts';
import { useMe, useOnlyAsks } from '../../ui/client/session.ts';
import { Button } from '../../ui/parts/button.tsx';
import { Page, PageHeader } from '../../ui/parts/page.tsx';
import { useWords } from '../../ui/words/words.ts';
import { WalkLink } from '../walk/walk-link.tsx';
import { AgentToday } from './agent-today.tsx';
import { RequesterToday } from './requester-today.tsx';
import { todayWords } from './today.words.ts';
import { useNews } from './use-news.ts';
import { useWork } from './use-work.ts';

const NOON = 12;
const EVENING = 17;

const useGreeting = (): string => {
  const words = useWords(todayWords);
  const { name, zone } = useMe();
  const first = name.trim().split(/\s+/u)[0] ?? name;
  const hour = Number(new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format());
  if (hour < NOON) return words.morning(first);
  return hour < EVENING ? words.day(first) : words.evening(first);
};

/** The day of whoever looks: work for those who do it, one's own things for those who asked for it. */
export const TodayPage = () => {
  const words = useWords(todayWords);
  const format = useFormat();
  const greeting = useGreeting();
  const work = useWork();
  const news = useNews(work.data);
  const provider = !useOnlyAsks();
  return (
    <Page measure="wide">
      <PageHeader
        title={greeting}
        tab={words.today}
        help={format.weekday(new Date().toISOString())}
        actions={
          <>
            {provider ? <WalkLink /> : null}
            {provider && news.count > 0 ? <Button onClick={news.show}>{words.changed(news.count)}</Button> : null}
          </>
        }
      />
      {provider ? <AgentToday work={work} /> : <RequesterToday work={work} />}
    </Page>
  );
};
