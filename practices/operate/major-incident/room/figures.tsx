import { useFormat } from '../../../../ui/client/format.ts';
import { useNow } from '../../../../ui/parts/now.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { roomWords } from './room.words.ts';
import { type MajorRecord, useImpact } from './use-room.tsx';

/** How long it lasts, or how long it lasted, in whole minutes. */
const useLasting = (major: MajorRecord): string => {
  const format = useFormat();
  const now = useNow();
  const end = major.restoredAt ?? major.stoodDownAt;
  return format.duration(((end ? Date.parse(end) : now) - Date.parse(major.beganAt ?? major.createdAt)) / 1000);
};

/** What one must know at a glance: how long, how many, for whom. */
export const Figures = ({ major }: { readonly major: MajorRecord }) => {
  const t = useWords(roomWords);
  const format = useFormat();
  const { data } = useImpact(major.number);
  const over = (major.restoredAt ?? major.stoodDownAt) !== null;
  const open = data?.incidents.filter(({ finished }) => !finished).length ?? 0;
  const figures: readonly (readonly [string, string])[] = [
    [over ? t.lasted : t.lasts, useLasting(major)],
    [t.incidents, data ? t.incidentsOpen(open, data.incidents.length) : '…'],
    [t.people, data ? format.number(data.requesters) : '…'],
    [t.customers, data ? format.number(data.customers.filter(({ own }) => !own).length) : '…'],
    [t.services, data ? format.number(data.services.length) : '…'],
  ];
  return (
    <dl className="room-figures">
      {figures.map(([label, figure]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="numbers">{figure}</dd>
        </div>
      ))}
    </dl>
  );
};
