import { Fragment, useState } from 'react';
import { useFormat } from '../../client/format.ts';
import type { ActivityJson } from '../../client/meta.ts';
import { useOthers } from '../../client/presence.ts';
import { useMe } from '../../client/session.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useZone } from '../../words/language.ts';
import { useWords } from '../../words/words.ts';
import { type Saying, useActivity, useSay } from '../data/use-activity.ts';
import { RecordContext, useRecord } from '../page/record-context.ts';
import { CrossingLine } from '../presence/crossing-line.tsx';
import { useCrossing } from '../presence/use-crossings.ts';
import { SayReach } from '../verb/say-reach.tsx';
import { timelineWords } from '../words/timeline.ts';
import { Composer } from './composer.tsx';
import { dayOf, inStretches, isMirror, type Stretch } from './entry-words.ts';
import { Happened } from './happened.tsx';
import { Said } from './said.tsx';
import './timeline.css';

const momentOf = (stretch: Stretch): string =>
  (stretch.kind === 'said' ? stretch.entry : stretch.entries[0])?.happenedAt ?? '';

const Told = ({ stretches }: { readonly stretches: readonly Stretch[] }) => {
  const format = useFormat();
  const zone = useZone();
  return stretches.map((stretch, at) => {
    const moment = momentOf(stretch);
    const before = stretches[at - 1];
    const newDay = !before || dayOf(momentOf(before), zone) !== dayOf(moment, zone);
    return (
      <Fragment key={stretch.kind === 'said' ? stretch.entry.id : stretch.entries[0]?.id}>
        {newDay && <h3 className="timeline-day">{format.weekday(moment)}</h3>}
        {stretch.kind === 'said' ? <Said entry={stretch.entry} /> : <Happened entries={stretch.entries} />}
      </Fragment>
    );
  });
};

const pendingEntry = ({ text, visibility }: Saying, me: { id: string; name: string }): ActivityJson => {
  const now = new Date().toISOString();
  const { id, name } = me;
  return {
    id: `pending-${now}`,
    seq: Number.MAX_SAFE_INTEGER,
    what: 'said',
    happenedAt: now,
    recordedAt: now,
    by: { id, name },
    visibility,
    channel: null,
    direction: null,
    side: null,
    history: false,
    content: { text },
  };
};

type BeforeProps = {
  readonly since: string | undefined;
  readonly entries: readonly ActivityJson[];
  readonly onShow: () => void;
};

/** What is to be known before a reply or note is sent. */
const BeforeSending = ({ since, entries, onShow }: BeforeProps) => {
  const { record } = useRecord();
  const others = useOthers();
  const crossing = useCrossing(record.id, since, entries);
  if (since === undefined) return null;
  return <CrossingLine others={others} crossing={crossing} onShow={onShow} />;
};

/** Conversation and history, newest last, and the one composer under it. */
export const Timeline = ({ onFiles }: { readonly onFiles?: ((files: readonly File[]) => void) | undefined }) => {
  const t = useWords(timelineWords);
  const me = useMe();
  const scope = useRecord();
  const { type, record } = scope;
  const requester = record[type.header['requester'] ?? 'requester'];
  const activity = useActivity(type.plural, record.number, type.traits.includes('linkable'));
  const say = useSay(type.plural, record.number);
  const [pending, setPending] = useState<readonly ActivityJson[]>([]);
  const modes = (['public', 'internal'] as const).filter((mode) =>
    mode === 'public' ? record.may?.comment : record.may?.internal,
  );

  const send = async (saying: Saying): Promise<void> => {
    const entry = pendingEntry(saying, me);
    setPending((all) => [...all, entry]);
    try {
      await say(saying);
    } finally {
      setPending((all) => all.filter((one) => one !== entry));
    }
  };

  return (
    <section className="timeline" aria-label={t.conversation}>
      {activity.hasNextPage && (
        <div>
          <Button weight="quiet" small busy={activity.isFetchingNextPage} onClick={() => void activity.fetchNextPage()}>
            {t.earlier}
          </Button>
        </div>
      )}
      {activity.isPending && <Skeletons count={5} />}
      <ErrorNote error={activity.error} onRetry={() => void activity.refetch()} />
      <RecordContext.Provider
        value={{ ...scope, record: { ...record, included: { ...record.included, ...activity.included } } }}
      >
        <Told stretches={inStretches(activity.entries.filter((entry) => !isMirror(entry, record.id)))} />
      </RecordContext.Provider>
      {pending.map((entry) => (
        <Said key={entry.id} entry={entry} sending />
      ))}
      {modes.length > 0 && (
        <Composer
          key={record.id}
          about={record.number}
          modes={modes}
          asked={Boolean(requester)}
          mine={requester === me.id}
          onSend={send}
          onFiles={onFiles}
          before={({ since, mode }) => (
            <>
              <SayReach mode={mode} />
              <BeforeSending since={since} entries={activity.entries} onShow={() => void activity.refetch()} />
            </>
          )}
        />
      )}
    </section>
  );
};
