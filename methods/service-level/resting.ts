import { chainAvailability } from '../availability/composite.ts';

/** What others promise us of something that a service rests on: a supplier, or one of our teams. */
export type Rest = {
  /** What is promised by whom: of several lines about the same, the nearest counts. */
  readonly part: string;
  readonly metric: string;
  readonly work: string | null;
  readonly priority: string | null;
  /** Seconds, of a time. */
  readonly within: number | null;
  /** Percent, of an availability. */
  readonly share: number | null;
  /** Counted around the clock, not in service hours only. */
  readonly around: boolean;
};

/** What is promised of the service itself. */
export type Own = Omit<Rest, 'part'> & {
  /** It stands still while a supplier is waited for. */
  readonly standsStill: boolean;
};

/** The best that can be promised of what a service rests on, why, and by what: percent of an availability, seconds of a time. */
export type Limit<R extends Rest> = {
  readonly best: number | null;
  readonly because: 'product' | 'longest' | 'hours';
  readonly holds: boolean;
  readonly by: readonly R[];
};

/** Times that only pass once whoever is asked for help has helped. An answer is ours to give without them. */
const needOthers: readonly string[] = ['workaround', 'restoration', 'resolution', 'fulfilment'];

const meets = (own: string | null, rest: string | null): boolean => own === null || rest === null || own === rest;

/** Of what others promise, what a target meets: where they promise something for just its priority, that and nothing wider. */
const met = <R extends Rest>(own: Own, rests: readonly R[]): readonly R[] => {
  const about = rests.filter(
    ({ metric, work, priority }) => metric === own.metric && meets(own.work, work) && meets(own.priority, priority),
  );
  const isExact = ({ priority }: R): boolean => own.priority !== null && priority === own.priority;
  const exact = new Set(about.filter(isExact).map(({ part }) => part));
  return about.filter((each) => isExact(each) || !exact.has(each.part));
};

const available = <R extends Rest>(own: Own, rests: readonly R[]): Limit<R> => {
  const best = Number(
    (100 * chainAvailability(rests.map(({ share }) => ({ availability: (share ?? 100) / 100 })))).toFixed(6),
  );
  return { best, because: 'product', holds: (own.share ?? 100) <= best, by: rests };
};

const timely = <R extends Rest>(own: Own, rests: readonly R[]): Limit<R> => {
  const closed = own.around ? rests.filter(({ around }) => !around) : [];
  if (closed.length > 0) return { best: null, because: 'hours', holds: false, by: closed };
  const best = Math.max(...rests.map(({ within }) => within ?? 0));
  const by = rests.filter(({ within }) => within === best);
  return { best, because: 'longest', holds: (own.within ?? best) >= best, by };
};

/**
 * The best level that can be promised of a service by what it rests on, each part once: null where nothing limits it. All parts are needed
 * at once and fail by themselves, so availabilities multiply (99.9 % and 99.5 % are 99.4005 %); a time that needs others is no shorter
 * than the longest of theirs, and not around the clock where they count in their service hours only.
 */
export const limitOf = <R extends Rest>(own: Own, rests: readonly R[]): Limit<R> | null => {
  if (own.metric === 'availability') {
    const about = rests.filter(({ metric, share }) => metric === own.metric && share !== null);
    return about.length > 0 ? available(own, about) : null;
  }
  if (!needOthers.includes(own.metric) || own.standsStill || own.within === null) return null;
  const about = met(own, rests).filter(({ within }) => within !== null);
  return about.length > 0 ? timely(own, about) : null;
};
