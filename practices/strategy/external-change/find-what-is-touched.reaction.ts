import type { RecordEvent } from '../../../kernel/event.ts';
import { heldAgainst } from '../../../kernel/held.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { counted, findAnew } from './answers.ts';
import type { externalChange } from './external-change.record.ts';

const links: readonly string[] = ['depends-on', 'runs-on', 'part-of', 'supports', 'covers'];

/** What of each type criteria and ways stand on. */
const fields: Readonly<Record<string, readonly string[]>> = {
  'configuration-item': ['technology', 'softwareVersion', 'vendor', 'site', 'usedBy'],
  technology: ['maker'],
  service: ['handles', 'characteristics', 'name'],
  contract: ['party', 'service'],
  agreement: ['customer', 'provider', 'services'],
  supplier: ['provider'],
  site: ['country', 'organisation'],
};

const matters = ({ type, what, content }: RecordEvent): boolean => {
  if (what === 'linked' || what === 'unlinked') return links.includes(content.link?.kind ?? '');
  if (what !== 'created' && what !== 'changed') return true;
  return (fields[type] ?? []).some((field) => field in (content.changes ?? {}));
};

const happenings = ['created', 'changed', 'transitioned', 'linked', 'unlinked', 'archived', 'restored'];
/** What has no lifecycle is in no state. */
const stateless: readonly string[] = ['site'];

/** What an external change touches is found as soon as it is announced, and again when what is there changes. */
export const findWhatIsTouched = heldAgainst({
  name: 'find-what-external-changes-touch',
  record: 'external-change',
  own: ['external-change.transitioned'],
  against: Object.keys(fields).flatMap((type) =>
    happenings.filter((what) => what !== 'transitioned' || !stateless.includes(type)).map((what) => `${type}.${what}`),
  ),
  matters,
  standing: { state: 'announced,in-force' },
  tell: async (context, row) => {
    if (row.state === 'draft' || row.state === 'closed') return {};
    await findAnew(context, row as unknown as WholeRow<typeof externalChange>);
    return counted(context, row.id);
  },
});
