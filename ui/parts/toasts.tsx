import './toasts.css';
import { useEffect, useState } from 'react';
import { useKeys } from '../client/keys.ts';
import { usePreferences } from '../client/preferences.ts';
import { dismiss, type Toast, useToasts } from '../client/undo.ts';
import { useWords } from '../words/words.ts';
import { Kbd } from './kbd.tsx';
import { partsWords } from './parts.words.ts';

const PATIENCE_MS = 10_000;

const takeBack = (toast: Toast): void => {
  dismiss(toast.id);
  void toast.undo?.();
};

const Line = ({ toast, keyed }: { readonly toast: Toast; readonly keyed: boolean }) => {
  const words = useWords(partsWords);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => dismiss(toast.id), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: looking at it only stops its clock
    <div className="toast" data-tone={toast.tone} {...hold} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <p dir="auto">{toast.message}</p>
      {toast.undo ? (
        <button type="button" onClick={() => takeBack(toast)}>
          {words.undo} {keyed && <Kbd chord="z" />}
        </button>
      ) : null}
      <button type="button" aria-label={words.close} onClick={() => dismiss(toast.id)}>
        ×
      </button>
    </div>
  );
};

/** What was done, quietly at the foot, with ten seconds to take it back; waiting stops while one looks at it. */
export const Toasts = () => {
  const words = useWords(partsWords);
  const { shortcuts } = usePreferences();
  const toasts = useToasts();
  const latest = toasts.findLast(({ undo }) => undo);
  useKeys(
    { z: { run: () => latest && takeBack(latest), words: words.undo } },
    { label: words.notifications, enabled: latest !== undefined },
  );
  return (
    <section className="toasts" aria-label={words.notifications} aria-live="polite">
      {toasts.map((toast) => (
        <Line key={toast.id} toast={toast} keyed={shortcuts && toast === latest} />
      ))}
    </section>
  );
};
