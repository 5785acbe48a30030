/** How a question is answered: 1 to 5, 0 to 10, yes or no, or in words. */
export const questionKinds = ['score', 'likelihood', 'yes-no', 'words'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What one is asked about. */
export const askedAbout = ['incident', 'request', 'case', 'work-order'] as const;
export type AskedAbout = (typeof askedAbout)[number];

/** When one is asked: as soon as it is done, or once nothing more is said about it. */
export const askedWhen = ['done', 'closed'] as const;
type AskedWhen = (typeof askedWhen)[number];

const moments: Readonly<Record<AskedAbout, Readonly<Record<string, AskedWhen>>>> = {
  incident: { resolved: 'done', closed: 'closed' },
  request: { fulfilled: 'done', closed: 'closed' },
  case: { resolved: 'done', closed: 'closed' },
  'work-order': { done: 'done', closed: 'closed' },
};

/** The moment that coming into this state is for whoever is asked; undefined when it is none. */
export const momentOf = (type: string, state: string | null | undefined): AskedWhen | undefined =>
  moments[type as AskedAbout]?.[state ?? ''];
