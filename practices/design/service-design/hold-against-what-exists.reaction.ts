import { heldAgainst } from '../../../kernel/held.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { fittingOf } from './fitting.ts';
import type { serviceDesign } from './service-design.record.ts';

const links: readonly string[] = ['depends-on', 'runs-on'];
const fields = ['technology', 'softwareVersion'];

/** A design knows how much of what it needs does not fit with what is there, and knows it anew when something is declared or comes. */
export const holdAgainstWhatExists = heldAgainst({
  name: 'hold-designs-against-what-exists',
  record: 'service-design',
  against: [
    'technology.created',
    'technology.changed',
    'configuration-item.changed',
    'configuration-item.retired',
    'configuration-item.linked',
    'configuration-item.unlinked',
    'service.linked',
    'service.unlinked',
  ],
  matters: ({ type, what, content }) => {
    if (what === 'linked' || what === 'unlinked') return links.includes(content.link?.kind ?? '');
    if (what !== 'changed' || type !== 'configuration-item') return true;
    return fields.some((field) => field in (content.changes ?? {}));
  },
  standing: { state: 'draft,in-review,approved,in-use' },
  tell: async (context, row) => {
    const fitting = await fittingOf(context, row as unknown as WholeRow<typeof serviceDesign>);
    return { misfits: fitting.filter(({ fit }) => fit === 'fails').length };
  },
});
