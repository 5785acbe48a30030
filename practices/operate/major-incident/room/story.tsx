import IconStar from '@tabler/icons-react/dist/esm/icons/IconStar.mjs';
import IconStarFilled from '@tabler/icons-react/dist/esm/icons/IconStarFilled.mjs';
import { useEffect, useRef } from 'react';
import { api } from '../../../../ui/client/api.ts';
import { type Included, useType } from '../../../../ui/client/meta.ts';
import { say } from '../../../../ui/client/undo.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { When } from '../../../../ui/parts/when.tsx';
import type { FullRecord } from '../../../../ui/record/data/record-query.ts';
import { useSay } from '../../../../ui/record/data/use-activity.ts';
import { RichText } from '../../../../ui/record/field/rich-text.tsx';
import { RecordContext, useRecord } from '../../../../ui/record/page/record-context.ts';
import { Composer } from '../../../../ui/record/timeline/composer.tsx';
import { Happened } from '../../../../ui/record/timeline/happened.tsx';
import { Said } from '../../../../ui/record/timeline/said.tsx';
import { timelineWords } from '../../../../ui/record/words/timeline.ts';
import { useWords } from '../../../../ui/words/words.ts';
import '../../../../ui/record/timeline/timeline.css';
import { roomWords } from './room.words.ts';
import { type StoryItem, useStory } from './story-items.tsx';
import { type MajorRecord, useRefresh } from './use-room.tsx';

type ItemProps = {
  readonly item: StoryItem;
  readonly major: MajorRecord;
  readonly onMark: ((item: StoryItem) => void) | undefined;
};

const Item = ({ item, major, onMark }: ItemProps) => {
  const t = useWords(roomWords);
  if (item.kind === 'told')
    return (
      <article className="said" aria-label={t.toExecutives}>
        <header>
          <strong>{t.toExecutives}</strong>
          <span className="quiet">
            <When at={item.at} />
          </span>
        </header>
        <RichText text={item.update.text} />
      </article>
    );
  const { entry, on } = item;
  const from = on === major.number ? null : <small className="quiet number">{on}</small>;
  if (entry.what !== 'said')
    return (
      <div className="room-happened">
        {from}
        <Happened entries={[entry]} />
      </div>
    );
  const marked = major.moments.some((moment) => moment.entry === entry.id);
  return (
    <div className="room-said">
      {from}
      <Said entry={entry} />
      {marked ? (
        <small className="room-marked">
          <IconStarFilled size={14} aria-hidden="true" /> {t.marked}
        </small>
      ) : (
        onMark && (
          <Button small weight="quiet" icon={<IconStar size={14} />} onClick={() => onMark(item)}>
            {t.mark}
          </Button>
        )
      )}
    </div>
  );
};

/** A record that knows what its activity names as well: what was linked is told by its title. */
const withNames = (record: FullRecord, included: Included): FullRecord => ({
  ...record,
  included: { ...record.included, ...included },
});

/** The conversation and history of the major incident and of the incident it leads, live, newest last, with the one composer under it. */
export const Story = ({ major }: { readonly major: MajorRecord }) => {
  const t = useWords(roomWords);
  const tl = useWords(timelineWords);
  const scope = useRecord();
  const incidents = useType('incident');
  const { items, led, own } = useStory(major);
  const tell = useSay('major-incidents', major.number);
  const refresh = useRefresh(major.number);
  const scroll = useRef<HTMLElement>(null);
  const count = items.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is shown when something new is there
  useEffect(() => {
    const { current } = scroll;
    if (current) current.scrollTop = current.scrollHeight;
  }, [count]);

  const mark = async (item: StoryItem): Promise<void> => {
    if (item.kind !== 'entry') return;
    const body = { entry: item.entry.id, on: item.on };
    try {
      await api.post(`/major-incidents/${major.number}/note-moment`, body, { idempotencyKey: crypto.randomUUID() });
      say(`${major.number}: ${t.marked}`);
      await refresh();
    } catch (problem) {
      say(problem instanceof Error ? problem.message : String(problem), 'problem');
    }
  };
  const may = scope.mayUpdate && major.state !== 'reviewed';
  const modes = (['internal', 'public'] as const).filter((mode) =>
    mode === 'public' ? scope.record.may?.comment : scope.record.may?.internal,
  );
  return (
    <section className="room-story" aria-label={t.story}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by the keyboard */}
      <section className="room-scroll" ref={scroll} tabIndex={0} aria-label={t.conversation}>
        {own.hasNextPage && (
          <Button weight="quiet" small onClick={() => void own.fetchNextPage()}>
            {tl.earlier}
          </Button>
        )}
        {own.isPending && <Skeletons count={4} />}
        <ErrorNote error={own.error} />
        {!own.isPending && count === 0 && <p className="quiet">{t.quiet}</p>}
        <RecordContext.Provider value={{ ...scope, record: withNames(scope.record, own.included) }}>
          {items.map((item) => {
            const drawn = (
              <Item
                key={item.kind === 'entry' ? item.entry.id : item.update.id}
                item={item}
                major={major}
                onMark={may ? (one) => void mark(one) : undefined}
              />
            );
            const foreign = item.kind === 'entry' && item.on !== major.number && led && incidents;
            return foreign ? (
              <RecordContext.Provider
                key={item.entry.id}
                value={{ ...scope, type: incidents, record: led, mayUpdate: false }}
              >
                {drawn}
              </RecordContext.Provider>
            ) : (
              drawn
            );
          })}
        </RecordContext.Provider>
      </section>
      {modes.length > 0 && <Composer key={major.id} about={major.number} modes={modes} onSend={tell} />}
    </section>
  );
};
