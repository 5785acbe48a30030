import './kbd.css';

const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
const shown: Readonly<Record<string, string>> = {
  mod: apple ? '⌘' : 'Ctrl',
  shift: '⇧',
  alt: apple ? '⌥' : 'Alt',
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const partsOf = (chord: string): string[] => (chord.length === 1 ? [chord] : chord.split(/[+\s]/));

/** A key or chord as useKeys writes it: "j", "shift+x", "mod+k", "g t". */
export const Kbd = ({ chord }: { readonly chord: string }) => (
  <span aria-hidden="true" style={{ display: 'inline-flex', gap: 3 }}>
    {partsOf(chord).map((part, at) => (
      <kbd className="kbd" key={`${part}${at.toString()}`}>
        {shown[part] ?? part.toUpperCase()}
      </kbd>
    ))}
  </span>
);
