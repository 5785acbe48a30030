import { When } from '../../../../ui/parts/when.tsx';
import { RichText } from '../../../../ui/record/field/rich-text.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import { roomWords } from './room.words.ts';
import { RoomSection } from './section.tsx';
import type { MajorRecord } from './use-room.tsx';
import { VerbHere } from './verb-here.tsx';

/** How people can work until it is restored; one press tells it to all who reported. */
export const Workaround = ({ major }: { readonly major: MajorRecord }) => {
  const t = useWords(roomWords);
  const applied = major.updates.findLast(({ audience, occasion }) => audience === 'users' && occasion === 'workaround');
  return (
    <RoomSection title={t.workaround}>
      {major.workaround ? <RichText text={major.workaround} /> : <p className="quiet">{t.noWorkaround}</p>}
      {applied && (
        <p className="quiet">
          {t.applied} <When at={applied.at} />
        </p>
      )}
      <VerbHere name="apply-workaround" />
    </RoomSection>
  );
};
