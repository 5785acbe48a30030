import { useState } from 'react';
import { useFormat } from '../../../../ui/client/format.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { useNow } from '../../../../ui/parts/now.ts';
import { When } from '../../../../ui/parts/when.tsx';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { Update } from '../touched.ts';
import { roomWords } from './room.words.ts';
import { RoomSection } from './section.tsx';
import { SendUpdate } from './send-update.tsx';
import type { MajorRecord } from './use-room.tsx';

type Audience = Update['audience'];

const clocks = {
  users: 'nextForUsersAt',
  internal: 'nextInternalAt',
  executives: 'nextForExecutivesAt',
} as const;
const audiences = ['users', 'internal', 'executives'] as const;

const soon = 5 * 60_000;

const healthOf = (left: number | null): 'none' | 'late' | 'soon' | 'well' => {
  if (left === null) return 'none';
  if (left <= 0) return 'late';
  return left <= soon ? 'soon' : 'well';
};

/** How long an audience still has to wait, and what it was told last. */
const Clock = ({ major, audience }: { readonly major: MajorRecord; readonly audience: Audience }) => {
  const t = useWords(roomWords);
  const format = useFormat();
  const now = useNow();
  const at = major[clocks[audience]];
  const left = at === null ? null : Date.parse(at) - now;
  const last = major.updates.findLast((update) => update.audience === audience);
  const time = format.duration(Math.abs(left ?? 0) / 1000);
  return (
    <>
      <p className="room-clock numbers" data-health={healthOf(left)}>
        {left === null ? t.noClock : left > 0 ? t.dueIn(time) : t.overdueBy(time)}
      </p>
      <p className="quiet">
        {last ? (
          <>
            {t.toldLast} <When at={last.at} />
          </>
        ) : (
          t.neverTold
        )}
      </p>
    </>
  );
};

/** Three audiences, each with its clock; one panel to tell them how it stands. */
export const Updates = ({ major }: { readonly major: MajorRecord }) => {
  const t = useWords(roomWords);
  const { type } = useRecord();
  const [telling, setTelling] = useState<Audience | null>(null);
  const allowed = major.verbs?.find(({ name }) => name === 'send-update')?.allowed;
  const verb = allowed ? type.verbs.find(({ name }) => name === 'send-update') : undefined;
  return (
    <RoomSection title={t.updates}>
      <ul className="room-clocks">
        {audiences.map((audience) => (
          <li key={audience}>
            <h3>{t.audience[audience]}</h3>
            <Clock major={major} audience={audience} />
            {verb && (
              <Button
                small
                aria-expanded={telling === audience}
                onClick={() => setTelling(telling === audience ? null : audience)}
              >
                {t.tell[audience]}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {telling && verb && (
        <SendUpdate key={telling} major={major} audience={telling} verb={verb} onClose={() => setTelling(null)} />
      )}
    </RoomSection>
  );
};
