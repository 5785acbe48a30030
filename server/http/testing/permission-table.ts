/**
 * Who may what, as one table, held against the running API. The columns are people; a cell says what becomes of the asking:
 *   +  it is done, or refused for another reason than permission (a state it does not go from)
 *   -  403: they see the record but may not do this
 *   .  404: for them there is no such record
 */
export const people = {
  req: 'a requester of customer A',
  key: 'the key contact of customer A',
  oth: 'the key contact of customer B',
  agt: 'an agent of the provider',
  led: 'a team lead, and nothing else',
  own: 'a service owner',
  adm: 'an administrator',
} as const;
export type Who = keyof typeof people;

/** A line of a table: what is asked, and what comes of it for whom. */
export type Line = {
  readonly words: readonly string[];
  readonly cells: readonly (readonly [Who, string])[];
};

/** A table as it is written, line by line. */
export const readTable = (table: string): readonly Line[] => {
  const [head = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
  const who = head.trim().split(/\s+/) as Who[];
  return lines.map((line) => {
    const parts = line.trim().split(/\s+/);
    const cells = parts.slice(-who.length);
    return { words: parts.slice(0, -who.length), cells: who.map((each, at) => [each, cells[at] ?? '?'] as const) };
  });
};

/** An answer as a cell. */
export const sign = (status: number): string => {
  if (status === 404) return '.';
  if (status === 403) return '-';
  return status < 300 || status === 409 ? '+' : `?${status}`;
};

/** A line as one text, so that a test shows what differs. */
export const lineOf = (words: readonly string[], cells: readonly (readonly [string, string])[]): string =>
  `${words.join(' ')}: ${cells.map(([who, cell]) => `${who} ${cell}`).join(' ')}`;
