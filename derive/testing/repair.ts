import { choice } from '../../fields/choice/choice.field.ts';
import { number } from '../../fields/number/number.field.ts';
import { text } from '../../fields/text/text.field.ts';
import { lines } from '../../kernel/lines.ts';
import { practice } from '../../kernel/practice.ts';
import { record } from '../../kernel/record.ts';
import { rule } from '../../kernel/rule.ts';
import { practices } from '../../practices/index.ts';
import { compile } from '../compile.ts';
import type { FactsFor } from '../decide.ts';
import { typeNamed } from '../registry.ts';
import { fieldValue, type Stored, writtenFields } from '../row.ts';

const declared = record({
  name: 'repair',
  prefix: 'REP',
  fields: {
    title: text({ required: true, search: 'A' }),
    damage: choice(['slight', 'heavy']),
    severity: choice(['low', 'high'], { decidedBy: 'severity', overridable: true }),
    days: number({ decidedBy: 'days' }),
    place: text(),
    workshop: text({ decidedBy: 'workshop' }),
    finding: text(),
    note: text(),
  },
  lines: { parts: lines({ what: text({ required: true }) }) },
  lifecycle: {
    initial: 'reported',
    states: {
      reported: { category: 'open', asks: { finding: 'hidden' } },
      working: { category: 'open', asks: { place: 'read-only', parts: 'required' } },
      done: { category: 'resolved', asks: { finding: 'required', note: 'free' }, otherwise: 'read-only' },
    },
    transitions: {
      begin: { from: ['reported'], to: 'working' },
      continue: { from: ['working'], to: 'working' },
      finish: { from: ['working'], to: 'done' },
      reopen: { from: ['done'], to: 'working' },
    },
  },
  may: { read: true, create: true, update: true },
});

const severity = rule<typeof declared>()({
  decides: 'severity',
  facts: (about) => ({ damage: about.own('damage') }),
  decide: ({ damage }) => (damage ? { value: damage === 'heavy' ? 'high' : 'low', because: 'damage' } : null),
});

const days = rule<typeof declared>()({
  decides: 'days',
  facts: (about) => ({ severity: about.own('severity') }),
  decide: ({ severity: by }) => ({ value: by === 'high' ? 1 : 5, because: 'severity' }),
});

const workshop = rule<typeof declared>()({
  decides: 'workshop',
  whenEmpty: true,
  facts: (about) => ({ place: about.own('place') }),
  decide: ({ place }) => (place ? { value: `workshop of ${place}`, because: 'nearest' } : null),
});

/** Repairs: three rules, of which the one that is declared first is fed by the second; asks of every kind. */
const repairs = practice({
  name: 'repair',
  stage: 'operate',
  words: {},
  records: [
    {
      record: declared,
      words: { en: { name: 'Repair', plural: 'Repairs', help: 'Something is mended.' } },
      rules: { days, severity, workshop },
    },
  ],
});

/** A compiled record type that only tests know. */
export const repair = typeNamed(compile([...practices, repairs]), 'repair');

/** Facts from the record itself, which are all that its rules want. */
export const ownFacts: FactsFor = (facts, stored) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, fact.from === 'own' ? fieldValue(stored, fact.field) : null]),
  );

export const nine = '2026-11-21T09:00:00.000Z';

const blank: Stored = {
  id: '',
  number: '',
  state: 'reported',
  variant: null,
  version: 1,
  chain: new Uint8Array(),
  readers: [],
  source: null,
  sourceKey: null,
  createdAt: nine,
  createdBy: null,
  updatedAt: nine,
  updatedBy: null,
  stateAt: nine,
  archivedAt: null,
  values: Object.fromEntries(writtenFields(repair).map(({ name }) => [name, null])),
  lines: { parts: [] },
};

/** A repair in memory that holds these values and nothing else. */
export const repairWith = (values: Stored['values'] = {}, more: Partial<Stored> = {}): Stored => ({
  ...blank,
  ...more,
  values: { ...blank.values, ...values },
});
