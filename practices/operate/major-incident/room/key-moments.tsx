import IconWorld from '@tabler/icons-react/dist/esm/icons/IconWorld.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useFormat } from '../../../../ui/client/format.ts';
import { IconButton } from '../../../../ui/parts/button.tsx';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { KeyMoment } from '../touched.ts';
import { roomWords } from './room.words.ts';
import { RoomSection } from './section.tsx';
import type { MajorRecord } from './use-room.tsx';
import { VerbHere } from './verb-here.tsx';

const Moment = ({ moment, onRemove }: { readonly moment: KeyMoment; readonly onRemove: (() => void) | undefined }) => {
  const t = useWords(roomWords);
  const format = useFormat();
  return (
    <li className="room-moment">
      <time dateTime={moment.at} title={format.absolute(moment.at)} className="numbers">
        {format.time(moment.at)}
      </time>
      <span dir="auto">{moment.text}</span>
      {moment.forCustomers && (
        <small className="room-for-customers">
          <IconWorld size={13} aria-hidden="true" /> {t.forCustomers}
        </small>
      )}
      {onRemove && (
        <IconButton label={`${t.remove}: ${moment.text.slice(0, 60)}`} onClick={onRemove}>
          <IconX size={15} />
        </IconButton>
      )}
    </li>
  );
};

/** What the report will tell, in order; the scribe notes it while it happens. */
export const KeyMoments = ({ major }: { readonly major: MajorRecord }) => {
  const t = useWords(roomWords);
  const { save, mayUpdate } = useRecord();
  const may = mayUpdate && major.state !== 'reviewed';
  const without = (id: string) => () => void save({ moments: major.moments.filter((moment) => moment.id !== id) });
  return (
    <RoomSection title={t.moments} help={t.momentsHelp}>
      {major.moments.length === 0 && <p className="quiet">{t.noMoments}</p>}
      <ol className="room-list">
        {major.moments.map((moment) => (
          <Moment key={moment.id} moment={moment} onRemove={may ? without(moment.id) : undefined} />
        ))}
      </ol>
      <VerbHere name="note-moment" asks={['text', 'at', 'forCustomers']} />
    </RoomSection>
  );
};
