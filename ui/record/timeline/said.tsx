import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IconWorld from '@tabler/icons-react/dist/esm/icons/IconWorld.mjs';
import { useState } from 'react';
import { type ActivityJson, useMeta } from '../../client/meta.ts';
import { Avatar } from '../../parts/person.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/words.ts';
import { RichText } from '../field/rich-text.tsx';
import { useRecord } from '../page/record-context.ts';
import { timelineWords } from '../words/timeline.ts';
import { EntryMenu } from './entry-menu.tsx';
import { PutRight } from './put-right.tsx';
import { SplitPanel } from './split-panel.tsx';

type Props = { readonly entry: ActivityJson; readonly sending?: boolean | undefined };

/** Where something was said, when that was not here; and along which link it came. */
const Whence = ({ entry: { on, content } }: { readonly entry: ActivityJson }) => {
  const t = useWords(timelineWords);
  const kinds = useMeta().linkKinds;
  const { record } = useRecord();
  const via = content.via?.record;
  const from = via === undefined ? undefined : record.included?.[via];
  const kind = kinds.find(({ name }) => name === content.via?.kind);
  return (
    <>
      {on && on.id !== record.id && (
        <span className="said-on">
          <RecordLink type={on.type} number={on.number}>
            {t.on(on.number)}
          </RecordLink>
        </span>
      )}
      {from && (
        <RecordLink type={from.type} number={from.number}>
          {t.camefrom(from.number, kind?.forward ?? '')}
        </RecordLink>
      )}
    </>
  );
};

/** A reply or a note. Who can read it is said in words, by a mark, by its edge and by its surface. */
export const Said = ({ entry, sending }: Props) => {
  const t = useWords(timelineWords);
  const { type, record } = useRecord();
  const [splitting, setSplitting] = useState(false);
  const internal = entry.visibility === 'internal';
  const name = entry.by?.name ?? t.system;
  const here = !entry.on || entry.on.id === record.id;
  const mayBeSplit = !sending && here && record.verbs?.some((verb) => verb.name === 'split' && verb.allowed);
  const split = mayBeSplit ? type.verbs.find((verb) => verb.name === 'split') : undefined;
  return (
    <article
      className="said"
      data-visibility={entry.visibility}
      data-mine={entry.side ?? undefined}
      data-sending={sending || undefined}
      data-elsewhere={!here || undefined}
      aria-label={`${internal ? t.noteBy(name) : t.replyBy(name)}`}
    >
      <header>
        <Avatar name={name} />
        <strong dir="auto">{name}</strong>
        {entry.channel && t.channels[entry.channel] && <span className="quiet">{t.channels[entry.channel]}</span>}
        <span className="quiet">{sending ? t.sending : <When at={entry.happenedAt} />}</span>
        <PutRight entry={entry} />
        <Whence entry={entry} />
        <span className="who-can-read">
          {internal ? <IconLock size={14} aria-hidden="true" /> : <IconWorld size={14} aria-hidden="true" />}
          {internal ? t.internalNote : t.publicReply}
        </span>
        {split && <EntryMenu name={name} onSplit={() => setSplitting(true)} />}
      </header>
      <div>
        <RichText text={entry.content.text ?? ''} />
      </div>
      {split && splitting && <SplitPanel entry={entry} verb={split} onClose={() => setSplitting(false)} />}
    </article>
  );
};
