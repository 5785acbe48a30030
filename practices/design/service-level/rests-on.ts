import { secondsOf } from '../../../fields/duration/duration.field.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { type Limit, limitOf, type Own, type Rest } from '../../../methods/service-level/resting.ts';
import type { agreement } from './agreement.record.ts';

export type Agreement = WholeRow<typeof agreement>;
type Target = Agreement['targets'][number];
type Named = { readonly id: string; readonly number: string; readonly title: string };

/** What others promise us, with who promises it of which service. */
type Promised = Rest & { readonly agreement: Named; readonly service: Named };

/** A target that is limited by what its service rests on. */
export type Limited = Limit<Promised> & {
  readonly target: Target;
  readonly service: Named;
  readonly promised: number | null;
};

/** Whose promises an agreement rests on: a customer's on those of suppliers and teams, a team's on those of suppliers. */
const restsOn: Readonly<Record<string, string>> = {
  'service-level': 'underpinning,operational-level',
  'operational-level': 'underpinning',
};

const numbered = ({ id, number, ...row }: Row): Named => {
  const { name, title } = row as { readonly name?: string; readonly title?: string };
  return { id, number, title: title ?? name ?? '' };
};

async function othersOf(context: Context, { id, variant }: Agreement): Promise<readonly Agreement[]> {
  const kinds = restsOn[variant ?? ''];
  if (!kinds) return [];
  const found: Agreement[] = [];
  const query = { variant: kinds, state: 'agreed,in-force' };
  for (const other of await Array.fromAsync(every(context, 'agreement', query)))
    if (other.id !== id) found.push((await context.read('agreement', other.id)) as unknown as Agreement);
  return found;
}

const isAround = ({ counted, calendar }: Target, whole: Agreement): boolean =>
  counted === 'around-the-clock' || (calendar ?? whole.calendar) === null;

const lineOf = (target: Target, whole: Agreement): Omit<Rest, 'part'> => ({
  metric: target.metric,
  work: target.work,
  priority: target.priority,
  within: target.within === null ? null : (secondsOf(target.within) ?? null),
  share: target.share,
  around: isAround(target, whole),
});

const ownOf = (target: Target, whole: Agreement): Own => ({
  ...lineOf(target, whole),
  standsStill: target.pauses?.includes('supplier') ?? false,
});

/** What a line promises: percent of an availability, seconds of a time. */
export const levelOf = ({ metric, share, within }: Pick<Rest, 'metric' | 'share' | 'within'>): number | null =>
  metric === 'availability' ? (share ?? 100) : within;

const promisedOf = (whole: Agreement, service: Named): readonly Promised[] =>
  whole.services.some((line) => line.service === service.id)
    ? whole.targets
        .filter((target) => target.service === null || target.service === service.id)
        .map((target) => ({
          ...lineOf(target, whole),
          part: `${whole.id} ${service.id}`,
          agreement: numbered(whole as unknown as Row),
          service,
        }))
    : [];

/** Each service with everything that others promise of it, and of what it depends on, however far. */
async function restingServices(context: Context, others: readonly Agreement[]) {
  const found = new Map<string, { readonly service: Named; promised: Promised[] }>();
  const named = new Set(others.flatMap(({ services }) => services.flatMap(({ service }) => service ?? [])));
  for (const id of named) {
    const service = numbered(await context.read('service', id));
    const promised = others.flatMap((each) => promisedOf(each, service));
    const above = await context.linkedThrough('depends-on', 'in', { type: 'service', key: id });
    const resting = [service, ...above.filter(({ type }) => type === 'service').map(({ row }) => numbered(row))];
    for (const each of resting) {
      const entry = found.get(each.id) ?? { service: each, promised: [] };
      found.set(each.id, { ...entry, promised: [...entry.promised, ...promised] });
    }
  }
  return found;
}

/** Of two limits the one that is met less: what does not hold, then what leaves less. */
const tighter = (one: Limited | null, other: Limited): Limited => {
  if (!one || (one.holds && !other.holds)) return other;
  if (one.holds !== other.holds || one.best === null) return one;
  const less = one.because === 'product' ? Math.min : Math.max;
  return other.best === null || less(one.best, other.best) !== one.best ? other : one;
};

/** The targets of an agreement that what their services rest on limits: the best that can be promised, why, and whether they hold. */
export async function limitsOf(context: Context, whole: Agreement): Promise<readonly Limited[]> {
  const services = await restingServices(context, await othersOf(context, whole));
  const covered = whole.services.flatMap(({ service }) => service ?? []);
  return whole.targets.flatMap((target) => {
    const about = target.service ? [target.service] : covered.length > 0 ? covered : [...services.keys()];
    const own = ownOf(target, whole);
    let tightest: Limited | null = null;
    for (const { service, promised } of about.flatMap((id) => services.get(id) ?? [])) {
      const limit = limitOf(own, promised);
      if (limit) tightest = tighter(tightest, { ...limit, target, service, promised: levelOf(own) });
    }
    return tightest ?? [];
  });
}
