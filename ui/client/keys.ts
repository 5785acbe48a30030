import { useEffectEvent, useId, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { holdUntilThere, isComing } from './coming.ts';
import { preferences } from './preferences.ts';
import { store, useStore } from './store.ts';

type Run = (event: KeyboardEvent) => void;
/** With words, a binding is listed on the help sheet. */
export type Binding = Run | { readonly run: Run; readonly words: string };
/** By chord: "j", "shift+x", "mod+k" (Ctrl or ⌘), "?", or two keys in turn: "g t". */
export type Bindings = Readonly<Record<string, Binding>>;
export type KeyGroup = {
  readonly id: string;
  readonly label: string;
  readonly bindings: Bindings;
  readonly first: boolean;
};

const groups = store<readonly KeyGroup[]>([]);
const PATIENCE_MS = 900;
let before = { key: '', at: 0 };

const chordOf = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shifted = event.shiftKey && (event.key.length > 1 || /[a-z]/i.test(event.key));
  return `${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${shifted ? 'shift+' : ''}${key}`;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select') !== null);

// Enter on a button or a link is that button's or link's.
const isTaken = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof HTMLElement &&
  event.target.closest('a[href], button, [role=button], [role=option], [role=menuitem], summary') !== null;

// Those that come first, then the latest.
const inTurn = (all: readonly KeyGroup[]): readonly KeyGroup[] =>
  all.toReversed().toSorted((a, b) => Number(b.first) - Number(a.first));

type Found = { readonly run: Run; readonly first: boolean };

const findRun = (chord: string): Found | undefined => {
  for (const { bindings, first } of inTurn(groups.get())) {
    const binding = bindings[chord];
    if (binding) return { run: typeof binding === 'function' ? binding : binding.run, first };
  }
  return undefined;
};

// What a key changes stands before the next one is heard, however quickly it comes.
const press = (run: Run, event: KeyboardEvent): void => flushSync(() => run(event));

const onKey = (event: KeyboardEvent): void => {
  const chord = chordOf(event);
  const withModifier = chord.startsWith('mod+');
  if (event.defaultPrevented || event.isComposing || isTaken(event)) return;
  if (!withModifier && (isTyping(event.target) || (event.key.length === 1 && !preferences.get().shortcuts))) return;
  if (!withModifier && document.querySelector('[aria-modal=true]') && chord !== '?') return;
  const sequence = event.timeStamp - before.at < PATIENCE_MS ? `${before.key} ${chord}` : '';
  before = { key: chord, at: event.timeStamp };
  const found = findRun(sequence) ?? findRun(chord);
  if (!withModifier && !found?.first && isComing()) {
    event.preventDefault();
    holdUntilThere(() => findRun(chord)?.run(event));
  } else if (found) {
    event.preventDefault();
    press(found.run, event);
  }
};

if (typeof window !== 'undefined') window.addEventListener('keydown', onKey);

type Options = {
  readonly label: string;
  readonly enabled?: boolean;
  /** These win over everybody else's, whoever came last: of a list that stays beside its records. */
  readonly first?: boolean;
};

/** Keys while this component shows; a later component's win over an earlier one's. Typing in inputs is never taken for a key. */
export const useKeys = (bindings: Bindings, { label, enabled = true, first = false }: Options): void => {
  const id = useId();
  const current = useEffectEvent((chord: string, event: KeyboardEvent) => {
    const binding = bindings[chord];
    if (binding) (typeof binding === 'function' ? binding : binding.run)(event);
  });
  const signature = Object.entries(bindings)
    .map(([chord, binding]) => `${chord}\t${typeof binding === 'function' ? '' : binding.words}`)
    .join('\n');
  // Before it is painted: whoever sees it may press at once.
  useLayoutEffect(() => {
    if (!enabled || signature === '') return undefined;
    const entries = signature.split('\n').map((line) => {
      const [chord = '', words = ''] = line.split('\t');
      const run: Run = (event) => current(chord, event);
      return [chord, words === '' ? run : { run, words }] as const;
    });
    groups.set([...groups.get(), { id, label, first, bindings: Object.fromEntries(entries) }]);
    return () => groups.set(groups.get().filter((group) => group.id !== id));
  }, [id, label, enabled, first, signature]);
};

/** A key as the help sheet lists it. */
export type KeyLine = { readonly chord: string; readonly words: string; readonly label: string };

/** Every key that works at the moment, for the help sheet: one that somebody else took over is not listed twice. */
export const useKeyLines = (): readonly KeyLine[] => {
  const all = useStore(groups);
  const lines = new Map<string, KeyLine | null>();
  for (const { label, bindings } of inTurn(all)) {
    for (const [chord, binding] of Object.entries(bindings)) {
      if (lines.has(chord)) continue;
      lines.set(chord, typeof binding === 'function' ? null : { chord, words: binding.words, label });
    }
  }
  return [...lines.values()].filter((line) => line !== null);
};
