import './today.css';
import { useState } from 'react';
import { useFormat } from '../../ui/client/format.ts';
import { useLive } from '../../ui/client/live.ts';
import { useMe } from '../../ui/client/session.ts';
import { Button } from '../../ui/parts/button.tsx';
import { Page, PageHeader } from '../../ui/parts/page.tsx';
import { useWords } from '../../ui/words/words.ts';
import { AgentToday } from './agent-today.tsx';
import { RequesterToday } from './requester-today.tsx';
import { todayWords } from './today.words.ts';
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

/** What arrived since the page was drawn: told by a quiet mark, shown when one asks. */
const useNews = (): { readonly count: number; readonly forget: () => void } => {
  const { id } = useMe();
  const [records, setRecords] = useState<ReadonlySet<string>>(new Set());
  useLive((live) => {
    if (live.event === 'record' && live.by !== id) setRecords((was) => new Set(was).add(live.record));
  });
  return { count: records.size, forget: () => setRecords(new Set()) };
};

/** The day of whoever looks: work for those who do it, one's own things for those who asked for it. */
export const TodayPage = () => {
  const words = useWords(todayWords);
  const format = useFormat();
  const greeting = useGreeting();
  const work = useWork();
  const news = useNews();
  const provider = useMe().roles.some((role) => role !== 'requester');
  const refresh = (): void => {
    news.forget();
    void work.refetch();
  };
  return (
    <Page measure="wide">
      <PageHeader
        title={greeting}
        tab={words.today}
        help={format.weekday(new Date().toISOString())}
        actions={
          provider && news.count > 0 ? <Button onClick={refresh}>{words.changed(news.count)}</Button> : undefined
        }
      />
      {provider ? <AgentToday work={work} /> : <RequesterToday work={work} />}
    </Page>
  );
};
