import './person.css';
import type { CSSProperties } from 'react';

const initialsOf = (name: string): string => {
  const parts = name.trim().split(/\s+/u);
  const first = [...(parts[0] ?? '')][0] ?? '?';
  const last = parts.length > 1 ? ([...(parts.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
};

const hueOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);

/** Initials on a surface of the person's own, muted hue. It is decoration: the name stands beside it or names the control. */
export const Avatar = ({ name, size = 24 }: { readonly name: string; readonly size?: number }) => (
  <span
    className="avatar"
    aria-hidden="true"
    data-initials={initialsOf(name)}
    style={{ '--size': `${size}px`, '--hue': hueOf(name) } as CSSProperties}
  />
);

export const PersonName = ({ name, size = 22 }: { readonly name: string; readonly size?: number }) => (
  <span className="person" title={name}>
    <Avatar name={name} size={size} />
    <span className="cut" dir="auto">
      {name}
    </span>
  </span>
);
