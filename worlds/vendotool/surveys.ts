import type { Step, Story } from '../../derive/story.ts';
import { isDrawn } from '../../methods/surveying/drawing.ts';
import { type Draw, drawFrom } from './draw.ts';
import type { Stage } from './stage.ts';

const hour = 3_600_000;
const later = (at: string, hours: number): string => new Date(Date.parse(at) + hours * hour).toISOString();

const questions = [
  {
    question: 'How satisfied are you with our help?',
    inGerman: 'Wie zufrieden sind Sie mit unserer Hilfe?',
    kind: 'score',
    mandatory: true,
  },
  {
    question: 'How likely are you to recommend us?',
    inGerman: 'Wie wahrscheinlich empfehlen Sie uns weiter?',
    kind: 'likelihood',
    mandatory: false,
  },
  { question: 'What could be better?', inGerman: 'Was könnte besser sein?', kind: 'words', mandatory: false },
] as const;

/** What somebody waited for, as the incident tells it. */
type Wait = {
  readonly incident: string;
  readonly requester: string;
  readonly resolvedAt: string;
  readonly toFirstAnswer: number;
  readonly toResolve: number;
  readonly reopened: boolean;
  readonly service: unknown;
  readonly team: unknown;
};

const lastSaid = (steps: readonly Step[], field: string): unknown =>
  steps.findLast(({ values }) => values && field in values)?.values?.[field] ?? null;

const waitOf = ({ id, steps }: Story): Wait | null => {
  const opened = steps[0];
  const resolved = steps.findLast(({ verb }) => verb === 'resolve');
  const requester = opened?.values?.['requester'];
  if (!opened || !resolved || typeof requester !== 'string') return null;
  const answered =
    steps.find(({ say, by }) => say?.visibility === 'public' && say.side !== 'requester' && by !== requester) ??
    resolved;
  const since = ({ at }: Step): number => (Date.parse(at) - Date.parse(opened.at)) / hour;
  return {
    incident: id,
    requester,
    resolvedAt: resolved.at,
    toFirstAnswer: since(answered),
    toResolve: since(resolved),
    reopened: steps.some(({ verb }) => verb === 'reopen'),
    service: lastSaid(steps, 'service'),
    team: lastSaid(steps, 'team'),
  };
};

const within = (hours: number, limits: readonly number[]): number => limits.filter((limit) => hours > limit).length;

/** From 1 to 5: five less what it took too long, and a little by chance. */
const scoreOf = ({ toFirstAnswer, toResolve, reopened }: Wait, draw: Draw): number => {
  const waited = within(toFirstAnswer, [4, 20]) + within(toResolve, [48, 168]);
  const mood = draw.by([
    [0, 6],
    [-1, 2],
    [1, 2],
  ]);
  return Math.min(5, Math.max(1, 5 - waited - (reopened ? 1 : 0) + mood));
};

const likelihoods: Readonly<Record<number, readonly number[]>> = {
  1: [0, 1, 2],
  2: [2, 3, 5],
  3: [5, 6, 7],
  4: [7, 8, 9],
  5: [8, 9, 9, 10],
};
const remarks: Readonly<Record<number, readonly string[]>> = {
  1: ['Nobody could tell me who has it.', 'I had to ask three times.'],
  2: ['It took days until somebody answered at all.', 'Each time I had to begin from the start.'],
  3: ['Tell me in between how it stands.', 'It works now, but it took long.'],
  4: ['Quick. A word on why it happened would be good.'],
  5: ['Nothing, it was quick and friendly.', 'Settled on the first call.'],
};

const answered = (lines: readonly { readonly id: string }[], score: number, draw: Draw) => {
  const [likelihood, words] = [
    draw.of(likelihoods[score] ?? [5]),
    draw.chance(0.4) ? draw.of(remarks[score] ?? ['']) : null,
  ];
  return lines.map((line, at) => ({
    ...line,
    ...(at === 0 && { score }),
    ...(at === 1 && { score: likelihood }),
    ...(at === 2 && words && { words }),
  }));
};

/** So many percent of all are asked. */
const asked = 6;
const golive = 120;
/** How many of those who are asked answer, and how many say that they will not. */
const share = { answer: 0.62, decline: 0.06 } as const;

/** How whoever was asked took it: answered within two days, declined, or let it lapse. */
function ending(wait: Wait, lines: readonly { readonly id: string }[], until: string, draw: Draw): Step {
  const at = later(wait.resolvedAt, draw.whole(1, 48));
  const fate = draw.fraction();
  if (fate < share.answer)
    return { at, by: wait.requester, verb: 'answer', values: { answers: answered(lines, scoreOf(wait, draw), draw) } };
  if (fate < share.answer + share.decline) return { at, by: wait.requester, verb: 'decline' };
  return { at: later(until, 1), by: null, verb: 'lapse' };
}

const responseTo = (stage: Stage, wait: Wait, draw: Draw, at: number): Story => {
  const { calendar } = stage;
  const old = wait.resolvedAt < calendar.at(golive, '06:00');
  const lines = questions.map(({ question, kind, mandatory }) => ({ id: stage.newId(), question, kind, mandatory }));
  const invited = later(wait.resolvedAt, 0.1);
  const until = later(invited, 14 * 24);
  const steps: readonly Step[] = [
    {
      at: invited,
      by: null,
      values: {
        title: old ? 'How was our help? (by telephone)' : 'How was our help?',
        survey: stage.id(old ? 'survey-telephone' : 'survey-help'),
        respondent: wait.requester,
        service: wait.service,
        servedBy: wait.team,
        answerBy: until,
        answers: lines,
      },
    },
    { at: invited, by: null, link: { kind: 'rates', record: wait.incident, direction: 'out' } },
    ending(wait, lines, until, draw),
  ];
  return {
    id: stage.newId(Date.parse(invited)),
    source: 'world',
    sourceKey: `response-${at}`,
    number: null,
    steps: steps.filter((step) => step.at <= calendar.now),
  };
};

async function writeSurveys(stage: Stage): Promise<void> {
  const { calendar } = stage;
  const when = (daysAgo: number, time = '09:40') => ({ at: calendar.at(daysAgo, time), by: 'jonas' });
  const common = {
    variant: 'after-work',
    askedAbout: 'incident',
    askedWhen: 'done',
    owner: stage.id('jonas'),
    questions,
  };
  await stage.make(
    'survey-telephone',
    'survey',
    {
      ...common,
      title: 'How was our help? (by telephone)',
      purpose: 'How satisfied customers are before the service desk begins: few of them are rung up.',
      share: asked,
      followUp: 'none',
    },
    when(181),
  );
  await stage.move('survey-telephone', 'start', {}, when(180));
  await stage.move('survey-telephone', 'end', { endReason: 'Reeve asks by itself from now on.' }, when(golive));
  await stage.make(
    'survey-help',
    'survey',
    {
      ...common,
      title: 'How was our help?',
      purpose: 'Whether the service desk keeps what we mean to reach: 85 % satisfied.',
      share: asked,
      followUp: 'task',
    },
    when(golive + 2),
  );
  await stage.move('survey-help', 'start', {}, when(golive, '10:00'));
}

/** How satisfied those were whose incidents are told here: few of them are asked, and how long it took decides what they say. */
export async function askHowItWas(stage: Stage, incidents: readonly Story[]): Promise<void> {
  await writeSurveys(stage);
  const draw = drawFrom(4_711);
  const waits = incidents
    .filter(({ sourceKey }) => isDrawn(sourceKey, asked))
    .map(waitOf)
    .filter((wait) => wait !== null)
    .sort((one, other) => (one.resolvedAt < other.resolvedAt ? -1 : 1));
  await stage.tell(
    'survey-response',
    waits.map((wait, at) => responseTo(stage, wait, draw, at + 1)),
  );
}
