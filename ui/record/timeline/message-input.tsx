import { Textarea } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../words/words.ts';
import { type Found, useFoundRecords } from '../data/find-records.ts';
import { timelineWords } from '../words/timeline.ts';
import { MentionList } from './mention-list.tsx';
import { type Mention, mentionAt, withMention } from './mentions.ts';

type Props = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onMention: (mention: Mention) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSend: () => void;
  readonly label: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** The text of a reply or note: @ mentions, files can be pasted, Ctrl+Enter sends. */
export const MessageInput = ({ value, onChange, onMention, onFiles, onSend, label, ref }: Props) => {
  const t = useWords(timelineWords);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const { data = [] } = useFoundRecords(['person'], typed ?? '', Boolean(typed));
  const people = typed ? data.slice(0, 6) : [];

  const follow = (): void => {
    const { value: text = '', selectionStart = 0 } = area.current ?? {};
    setTyped(mentionAt(text, selectionStart)?.typed ?? null);
    setAt(0);
  };
  const choose = (person: Found): void => {
    const next = withMention(value, area.current?.selectionStart ?? value.length, person.title);
    // At once, so that what is typed next stands behind it.
    flushSync(() => {
      onChange(next.text);
      onMention({ id: person.id, name: person.title });
      setTyped(null);
    });
    area.current?.setSelectionRange(next.caret, next.caret);
  };
  const onListKey = (event: KeyboardEvent): boolean => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const person = people[at];
    if (people.length === 0 || !person) return false;
    if (step) setAt((at + step + people.length) % people.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(person);
    else if (event.key === 'Escape') setTyped(null);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (onListKey(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      area.current?.blur();
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    onFiles([...event.clipboardData.files]);
  };

  return (
    <div className="message-input">
      <Textarea
        ref={area}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          requestAnimationFrame(follow);
        }}
        onClick={follow}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => setTyped(null)}
        autosize
        minRows={2}
        maxRows={14}
        variant="unstyled"
        dir="auto"
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-controls={people.length > 0 ? id : undefined}
        aria-activedescendant={people.length > 0 ? `${id}-${at}` : undefined}
      />
      {people.length > 0 && <MentionList id={id} label={t.people} people={people} at={at} onChoose={choose} />}
    </div>
  );
};
