import { type Row, rows } from './rows.ts';

const parts: Readonly<Record<Row['part'], string>> = {
  life: 'The life of a service',
  process: 'Processes',
  area: 'Areas',
  story: 'VendoTool’s story',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const standing = ({ id, lacks, notYet, performedIn }: Row): string => {
  if (notYet) return 'not yet: no test performs it';
  return `${lacks.length === 0 ? 'done' : `partly: ${lacks.join('; ')}`} ([test](../${performedIn ?? `testing/mission/${id}.test.ts`}))`;
};

const table = (part: Row['part']): string =>
  [
    `## ${parts[part]}`,
    '',
    '| id | row | shown when | stands |',
    '|---|---|---|---|',
    ...rows
      .filter((row) => row.part === part)
      .map((row) => `| ${[row.id, row.row, row.shownWhen, standing(row)].map(cell).join(' | ')} |`),
    '',
  ].join('\n');

/** docs/mission.md: what the product is for, row by row, and how far each is. */
export function missionDocument(): string {
  const done = rows.filter(({ lacks, notYet }) => !notYet && lacks.length === 0).length;
  const notYet = rows.filter((row) => row.notYet).length;
  return [
    '# The mission, row by row',
    '',
    '<!-- Written from testing/mission by bin/generate.ts. Do not edit. -->',
    '',
    'A row is done when a person can do it in the product from start to end, and the test of its name does it.',
    `Of ${rows.length} rows ${done} are done, ${rows.length - done - notYet} partly, ${notYet} not yet.`,
    '',
    ...(Object.keys(parts) as Row['part'][]).map(table),
  ].join('\n');
}
