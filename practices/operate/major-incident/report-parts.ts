import type { Language } from './report-words.ts';

const minute = 60_000;

/** Moments as a report writes them: in one zone, for one language. */
export const clockOf = (language: Language, zone: string) => {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: zone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at: string): string => format.format(new Date(at));
};

/** A day as a report writes it. */
export const dayOf = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));

/** "2 h 20 min" between two moments. */
export const lasted = (from: string, until: string): string => {
  const minutes = Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / minute));
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
};

/** Words in one line of a list: their own lines would end it. */
export const inline = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** Words in the cell of a table. */
export const cell = (text: string): string => inline(text).replaceAll('|', '\\|');

export const section = (title: string, body: string | null | undefined): readonly string[] =>
  body ? [`## ${title}`, '', body, ''] : [];

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
