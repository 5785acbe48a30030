import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { api, Problem } from '../../../../ui/client/api.ts';
import type { VerbMeta } from '../../../../ui/client/meta.ts';
import { say } from '../../../../ui/client/undo.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { useEditing } from '../../../../ui/record/data/editing.ts';
import { FieldInput } from '../../../../ui/record/field/field-input.tsx';
import { useLanguage } from '../../../../ui/words/language.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { Update } from '../touched.ts';
import { roomWords } from './room.words.ts';
import { type MajorRecord, useImpact, useMaySpeak, useRefresh } from './use-room.tsx';

type Props = {
  readonly major: MajorRecord;
  readonly audience: Update['audience'];
  readonly verb: VerbMeta;
  readonly onClose: () => void;
};
type Draft = { readonly text: string; readonly next: string | null };

/** What there probably is to tell: the first word to who heard nothing, then how it stands. */
const likely = ({ state, updates }: MajorRecord, audience: Update['audience']): Update['occasion'] => {
  if (state === 'stood-down' || state === 'reviewed') return 'closing';
  if (state === 'recovered') return 'restored';
  if (!updates.some((update) => update.audience === audience)) return 'first';
  return state === 'mitigated' ? 'workaround' : 'progress';
};

const useDraft = (number: string, audience: string, occasion: string, language: string) =>
  useQuery({
    queryKey: ['major-incident', number, 'draft', audience, occasion, language],
    queryFn: ({ signal }) =>
      api.get<Draft>(`/major-incidents/${number}/draft-update`, { audience, occasion, language }, signal),
    staleTime: 60_000,
  });

/** Writes an update: it begins with the words of the template, says who will read it, and shows what is still to be filled in. */
export const SendUpdate = ({ major, audience, verb, onClose }: Props) => {
  const t = useWords(roomWords);
  const mine = useLanguage().startsWith('de') ? 'de' : 'en';
  const refresh = useRefresh(major.number);
  const impact = useImpact(major.number).data;
  const maySpeak = useMaySpeak(major) || audience === 'internal';
  const [occasion, setOccasion] = useState<string>(likely(major, audience));
  const [language, setLanguage] = useState<string>(mine);
  const [written, setWritten] = useState<string | null>(null);
  const [next, setNext] = useState<unknown>(undefined);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const draft = useDraft(major.number, audience, occasion, language).data;
  useEditing(written !== null);

  const text = written ?? draft?.text ?? '';
  const gaps = [...new Set(text.match(/\{[a-zA-Z]+\}/g) ?? [])].join(', ');
  const occasions = verb.arguments.find(({ name }) => name === 'occasion')?.choices ?? [];
  const when = verb.arguments.find(({ name }) => name === 'next');
  const label = verb.arguments.find(({ name }) => name === 'occasion')?.label;
  const ready = maySpeak && text.trim() !== '' && gaps === '';

  const send = async (): Promise<void> => {
    if (!ready) return;
    setBusy(true);
    setError(null);
    const given = next === undefined ? draft?.next : next;
    try {
      const body = { audience, occasion, text: text.trim(), ...(given ? { next: given } : {}) };
      await api.post(`/major-incidents/${major.number}/send-update`, body, { idempotencyKey: crypto.randomUUID() });
      say(`${major.number}: ${verb.done}`);
      onClose();
      await refresh();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
  };

  return (
    <form
      className="verb-panel room-send"
      data-audience={audience}
      aria-label={t.tell[audience]}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <header>
        <strong>{t.tell[audience]}</strong>
        <p>{t.reads[audience](impact?.requesters ?? 0, impact?.incidents.length ?? 0)}</p>
      </header>
      {!(error instanceof Problem && error.of('next')) && <ErrorNote error={error} />}
      <div className="room-choices">
        <Select
          label={label}
          allowDeselect={false}
          data={occasions.map(({ value, label: name }) => ({ value, label: name }))}
          value={occasion}
          onChange={(value) => setOccasion(value ?? occasion)}
        />
        <Select
          label={t.language}
          allowDeselect={false}
          data={(['en', 'de'] as const).map((value) => ({ value, label: t.languages[value] }))}
          value={language}
          onChange={(value) => setLanguage(value ?? language)}
        />
      </div>
      <Textarea
        label={t.tell[audience]}
        autosize
        minRows={3}
        maxRows={12}
        value={text}
        dir="auto"
        lang={language}
        autoFocus
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      {gaps && <p className="room-gaps">{t.gaps(gaps)}</p>}
      {when && major.nextUpdateAt !== null && (
        <FieldInput
          field={when}
          value={next === undefined ? (draft?.next ?? null) : next}
          onChange={setNext}
          error={error instanceof Problem ? error.of('next') : undefined}
        />
      )}
      {!maySpeak && <p className="room-gaps">{t.notYours}</p>}
      <footer>
        <Button weight="primary" type="submit" busy={busy} disabled={!ready}>
          {t.send}
        </Button>
        <Button weight="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
        {written !== null && (
          <Button weight="quiet" onClick={() => setWritten(null)}>
            {t.template}
          </Button>
        )}
      </footer>
    </form>
  );
};
