import { FileButton, SegmentedControl } from '@mantine/core';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs';
import IconWorld from '@tabler/icons-react/dist/esm/icons/IconWorld.mjs';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useDraft } from '../../client/drafts.ts';
import { useKeys } from '../../client/keys.ts';
import { bePresentWriting } from '../../client/presence.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import type { Saying } from '../data/use-activity.ts';
import { timelineWords } from '../words/timeline.ts';
import { type Mention, stillMentioned } from './mentions.ts';
import { MessageInput } from './message-input.tsx';
import './composer.css';

type Mode = Saying['visibility'];
type Written = {
  readonly text: string;
  readonly mode: Mode;
  readonly mentions: readonly Mention[];
  /** When the first letter was written. */
  readonly since?: string;
};

type Props = {
  /** What the draft belongs to: INC-7. */
  readonly about: string;
  readonly modes: readonly Mode[];
  /** There is somebody who asked, and reads what is replied. */
  readonly asked?: boolean;
  /** It is whoever writes. */
  readonly mine?: boolean;
  readonly onSend: (saying: Saying) => Promise<void>;
  readonly onFiles?: ((files: readonly File[]) => void) | undefined;
  /** It was asked for: the writing can begin at once. */
  readonly focused?: boolean;
  /** What is to be known before it is sent, from the moment on at which the writing began. */
  readonly before?: (written: { readonly since: string | undefined; readonly mode: Mode }) => ReactNode;
};

/** One composer for replies and notes. What it will be, and who will read it, is told by its words, its mark and its surface. */
export const Composer = ({ about, modes, asked = true, mine = false, onSend, onFiles, focused, before }: Props) => {
  const t = useWords(timelineWords);
  const draft = useDraft<Written>(`say:${about}`, { text: '', mode: modes[0] ?? 'public', mentions: [] });
  const area = useRef<HTMLTextAreaElement>(null);
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const { text, mentions, since } = draft.value;
  const mode = modes.includes(draft.value.mode) ? draft.value.mode : (modes[0] ?? 'public');
  const internal = mode === 'internal';
  useEditing(text !== '');
  useEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);

  const change = (changes: Partial<Written>): void => draft.change((now) => ({ ...now, mode, ...changes }));
  const write = (next: string): void => {
    // A draft that was emptied is begun anew.
    const began = (text.trim() === '' ? undefined : since) ?? new Date().toISOString();
    change({ text: next, since: began });
    bePresentWriting(next.trim() === '' ? null : mode);
  };
  const begin = (next: Mode): void => {
    if (modes.includes(next)) change({ mode: next });
    area.current?.focus();
    area.current?.scrollIntoView({ block: 'nearest' });
  };
  useKeys(
    { r: { run: () => begin('public'), words: t.keyReply }, n: { run: () => begin('internal'), words: t.keyNote } },
    { label: t.conversation },
  );

  const send = async (): Promise<void> => {
    if (text.trim() === '') return;
    const kept = draft.value;
    setWrong(undefined);
    draft.clear();
    bePresentWriting(null);
    try {
      await onSend({ text: text.trim(), visibility: mode, mentions: stillMentioned(text, mentions) });
    } catch (error) {
      draft.set(kept);
      setWrong(error instanceof Error ? error.message : String(error));
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles?.([...event.dataTransfer.files]);
  };

  return (
    <section
      className="composer"
      data-visibility={mode}
      data-over={over || undefined}
      aria-label={internal ? t.internalNote : t.publicReply}
      onDragOver={(event) => {
        if (!onFiles) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header>
        {modes.length > 1 ? (
          <SegmentedControl
            size="xs"
            value={mode}
            onChange={(next) => begin(next as Mode)}
            aria-label={t.whatKind}
            data={[
              { value: 'public', label: t.reply },
              { value: 'internal', label: t.note },
            ]}
          />
        ) : null}
        <span className="who-reads">
          {internal ? <IconLock size={14} aria-hidden="true" /> : <IconWorld size={14} aria-hidden="true" />}
          {internal ? t.readInside : mine ? t.readByUs : asked ? t.readByAll : t.readByReaders}
        </span>
      </header>
      <MessageInput
        ref={area}
        value={text}
        onChange={write}
        onMention={(mention) => draft.change((now) => ({ ...now, mentions: [...now.mentions, mention] }))}
        onFiles={(files) => onFiles?.(files)}
        onSend={() => void send()}
        label={internal ? t.writeNote : t.writeReply}
      />
      {before?.({ since: text.trim() === '' ? undefined : since, mode })}
      {wrong && (
        <p className="inline-edit-wrong" role="alert">
          {wrong}
        </p>
      )}
      <footer>
        {onFiles && (
          <FileButton onChange={onFiles} multiple>
            {(props) => (
              <IconButton {...props} label={t.attach}>
                <IconPaperclip size={18} />
              </IconButton>
            )}
          </FileButton>
        )}
        <span className="quiet composer-hint">{over ? t.dropHere : text ? t.kept : t.hint}</span>
        <Button weight="primary" disabled={text.trim() === ''} onClick={() => void send()} data-visibility={mode}>
          {internal ? t.addNote : t.sendReply}
        </Button>
      </footer>
    </section>
  );
};
