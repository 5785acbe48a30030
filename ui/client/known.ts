import type { MePerson } from '../../derive/meta.types.ts';

export type Session =
  | { readonly signedIn: true; readonly me: MePerson }
  | { readonly signedIn: false; readonly firstRun: boolean };

/** What the page was told with it: who is signed in, and where the declarations are that they may see. */
export type Known = { readonly session: Session; readonly meta?: string };

const read = (): Known | null => {
  if (typeof document === 'undefined') return null;
  const text = document.querySelector<HTMLMetaElement>('meta[name=known]')?.content;
  return text ? (JSON.parse(text) as Known) : null;
};

/** Null where nobody is signed in, and where the page has to ask. */
export const known: Known | null = read();
