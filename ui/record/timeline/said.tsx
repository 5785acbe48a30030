import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IconWorld from '@tabler/icons-react/dist/esm/icons/IconWorld.mjs';
import type { ActivityJson } from '../../client/meta.ts';
import { Avatar } from '../../parts/person.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/words.ts';
import { RichText } from '../field/rich-text.tsx';
import { timelineWords } from '../words/timeline.ts';

type Props = { readonly entry: ActivityJson; readonly sending?: boolean | undefined };

/** A reply or a note. Who can read it is said in words, by a mark, by its edge and by its surface. */
export const Said = ({ entry, sending }: Props) => {
  const t = useWords(timelineWords);
  const internal = entry.visibility === 'internal';
  const name = entry.by?.name ?? t.system;
  return (
    <article
      className="said"
      data-visibility={entry.visibility}
      data-mine={entry.side ?? undefined}
      data-sending={sending || undefined}
      aria-label={`${internal ? t.noteBy(name) : t.replyBy(name)}`}
    >
      <header>
        <Avatar name={name} />
        <strong dir="auto">{name}</strong>
        {entry.channel && t.channels[entry.channel] && <span className="quiet">{t.channels[entry.channel]}</span>}
        <span className="quiet">{sending ? t.sending : <When at={entry.happenedAt} />}</span>
        <span className="who-can-read">
          {internal ? <IconLock size={14} aria-hidden="true" /> : <IconWorld size={14} aria-hidden="true" />}
          {internal ? t.internalNote : t.publicReply}
        </span>
      </header>
      <div>
        <RichText text={entry.content.text ?? ''} />
      </div>
    </article>
  );
};
