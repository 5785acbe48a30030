import { describe, expect, test } from 'vitest';
import { visitorPractice } from '../docs/examples/visitor/visitor.practice.ts';
import { choice } from '../fields/choice/choice.field.ts';
import { reference } from '../fields/reference/reference.field.ts';
import { text } from '../fields/text/text.field.ts';
import { job } from '../kernel/job.ts';
import { linkKind } from '../kernel/link.ts';
import { allOf, inState, mine, role } from '../kernel/permission.ts';
import type { Practice } from '../kernel/practice.ts';
import { reaction } from '../kernel/reaction.ts';
import type { AnyRecord } from '../kernel/record.ts';
import { practices } from '../practices/index.ts';
import { compile } from './compile.ts';

const nothing = (): Promise<void> => Promise.resolve();
const hearing = (on: string) => reaction({ name: 'hears', on: [on], run: nothing });
const every = (everyMinutes: number) => job({ name: 'ticks', everyMinutes, run: nothing });
const words = { en: { forward: 'a', backward: 'b' } };

const faultsOf = (practice: Practice): string => {
  try {
    compile([...practices, practice]);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

/** The visitor with its record told otherwise. */
const told = (change: (record: AnyRecord) => Partial<AnyRecord>): Practice => ({
  ...visitorPractice,
  records: visitorPractice.records.map((entry) => ({ ...entry, record: { ...entry.record, ...change(entry.record) } })),
});
const withField = (name: string, field: unknown): Practice =>
  told(({ fields }) => ({ fields: { ...fields, [name]: field } }));
const withTransition = (more: Record<string, unknown>): Practice =>
  told(({ lifecycle }) => ({
    lifecycle: {
      ...lifecycle,
      transitions: { ...lifecycle?.transitions, admit: { ...lifecycle?.transitions['admit'], ...more } },
    } as NonNullable<AnyRecord['lifecycle']>,
  }));

describe('a declaration that does not hold together says how to mend it', () => {
  test('the example itself holds', () => {
    expect(faultsOf(visitorPractice)).toBe('');
  });

  test.each<[string, Practice]>([
    ['The role "agent" is declared twice. Rename one.', { ...visitorPractice, roles: [{ name: 'agent', words: {} }] }],
    ['needs "peple", which is no practice', { ...visitorPractice, needs: ['peple'] }],
    [
      'The link kind "about" names "incidents", which no practice declares.',
      { ...visitorPractice, linkKinds: [linkKind({ name: 'about', to: ['incidents'], words })] },
    ],
    [
      'The link kind "about" names person, which cannot be linked. Give it the trait linkable.',
      { ...visitorPractice, linkKinds: [linkKind({ name: 'about', to: ['person'], words })] },
    ],
    [
      'visitor.site means "helps", which is no kind of link. Declare it under linkKinds, or name another.',
      withField('site', reference('site', { means: 'helps' })),
    ],
    [
      'visitor.site means "relates", a kind of link without a purpose: it would be no bead.',
      withField('site', reference('site', { means: 'relates' })),
    ],
    [
      'visitor.site means "serves", which does not lead to site. Add it to the kind, or name another.',
      withField('site', reference('site', { means: 'serves' })),
    ],
    [
      'The link kind "about" reads the same both ways, and yet one of its ends is the purpose.',
      { ...visitorPractice, linkKinds: [linkKind({ name: 'about', symmetric: true, purpose: 'forward', words })] },
    ],
    [
      'listens to "visitor.arrived", which never happens',
      { ...visitorPractice, reactions: [hearing('visitor.arrived')] },
    ],
    ['listens to "*.present", which never happens', { ...visitorPractice, reactions: [hearing('*.present')] }],
    ['runs every 45 minutes. Say a number that divides an hour', { ...visitorPractice, jobs: [every(45)] }],
    ['runs every 0 minutes', { ...visitorPractice, jobs: [every(0)] }],
    ['A prefix is two to eight capital letters or digits.', told(() => ({ prefix: "V'" }))],
    ['The record "Visitor" is not named in kebab-case', told(() => ({ name: 'Visitor' }))],
    ['Two records have the collection /api/incidents', told(() => ({ plural: 'incidents' }))],
    [
      'visitor: "leave" is allowed in the state "gone", which does not exist.',
      told(({ may }) => ({ may: { ...may, leave: allOf(role('reception'), inState('gone')) } })),
    ],
    ['"admit" sets name to now, but name is no moment or day.', withTransition({ sets: { name: 'now' } })],
    ['"admit" sets site to me, but site is no reference to a person.', withTransition({ sets: { site: 'me' } })],
    ['The rule visitor/escort decides escort, which does not say so.', withField('escort', choice(['none']))],
    ['is decided by "escrot", which is no rule of visitor', withField('company', text({ decidedBy: 'escrot' }))],
    ['asks whose team the record is, but no field says', told(({ may }) => ({ may: { ...may, read: mine('team') } }))],
    [
      'names the role "porter", which no practice declares',
      told(({ may }) => ({ may: { ...may, miss: role('porter') } })),
    ],
  ])('%s', (sentence, practice) => {
    expect(faultsOf(practice)).toContain(sentence);
  });
});
