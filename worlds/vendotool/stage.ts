import { typeNamed } from '../../derive/registry.ts';
import type { Story } from '../../derive/story.ts';
import type { RecordEvent } from '../../kernel/event.ts';
import type { Reaction } from '../../kernel/reaction.ts';
import type { Executor } from '../../server/database/database.ts';
import { newId } from '../../server/database/identifier.ts';
import { setOnePassword } from '../../server/identity/account.ts';
import { catchUp } from '../../server/measure/follow.ts';
import { over } from '../../server/measure/latest.ts';
import { act } from '../../server/operations/act.ts';
import { type Call, reeve as system } from '../../server/operations/call.ts';
import { contextFor } from '../../server/operations/context.ts';
import { create } from '../../server/operations/create.ts';
import { link } from '../../server/operations/link.ts';
import { replay } from '../../server/operations/replay.ts';
import { say } from '../../server/operations/say.ts';
import { transition } from '../../server/operations/transition.ts';
import { update } from '../../server/operations/update.ts';
import type { Reeve } from '../../server/reeve.ts';
import type { Calendar } from './calendar.ts';

type Input = Readonly<Record<string, unknown>>;

/** Who does something, and when. Without a name it is Reeve itself. */
export type When = { readonly at: string; readonly by?: string };

/** Where the story is played: everything that happens goes through the operations, at its own moment. */
export type Stage = {
  readonly calendar: Calendar;
  /** The id of what the script calls so. */
  id(name: string): string;
  /** An id for something new, at a moment. */
  newId(at?: number): string;
  /** The id of something that is told later and called so; the same at every call. */
  name(name: string, type: string): string;
  /** Calls what was told something the script can say. */
  call(name: string, type: string, id: string): void;
  /** Creates a record and remembers it by a name of the script. */
  make(name: string, type: string, input: Input, when: When): Promise<void>;
  move(name: string, verb: string, input: Input, when: When): Promise<void>;
  change(name: string, changes: Input, when: When): Promise<void>;
  say(name: string, text: string, visibility: 'public' | 'internal', when: When): Promise<void>;
  link(kind: string, from: string, to: string, when: When): Promise<void>;
  tell(type: string, stories: readonly Story[]): Promise<void>;
  /** Gives these people a password to sign in with. */
  letIn(names: readonly string[], password: string): Promise<void>;
  /** An action of a practice. */
  act(name: string, action: string, when: When, input?: Input): Promise<void>;
  /** What a reaction makes of a record, which hears nothing of history by itself. */
  react(reaction: Reaction, name: string, when: When): Promise<void>;
  /** Counts how all that was told so far went: figures are read from it. */
  count(): Promise<void>;
  /** What a measure came to between two days, with one digit. */
  figure(measure: string, from: string, until: string): Promise<number>;
};

type Known = { readonly id: string; readonly type: string };

/** Sets the stage in a transaction of its own. */
export const stageOn = (reeve: Reeve, executor: Executor, calendar: Calendar): Stage => {
  const known = new Map<string, Known>();
  const house = reeve.keeper.current();
  const called = (name: string): Known => {
    const one = known.get(name);
    if (!one) throw new Error(`Nobody and nothing is called ${name} in this story yet.`);
    return one;
  };
  const actorNamed = (name: string): Call['actor'] => ({
    ...system,
    id: called(name).id,
    name,
    roles: ['administrator', 'agent'],
    system: false,
  });
  const call = ({ at, by }: When): Call => ({
    database: reeve.database,
    executor,
    inTransaction: true,
    house,
    actor: by ? actorNamed(by) : system,
    now: at,
    history: true,
    channel: 'desk',
  });
  const type = (name: string) => typeNamed(house.registry, name);
  return {
    calendar,
    id: (name) => called(name).id,
    newId,
    name: (name, of) => {
      const one = known.get(name) ?? { id: newId(), type: of };
      known.set(name, one);
      return one.id;
    },
    call: (name, of, id) => void known.set(name, { id, type: of }),
    make: async (name, of, input, when) => {
      const { id } = await create(call(when), type(of), input);
      known.set(name, { id, type: of });
    },
    move: async (name, verb, input, when) => {
      const { id, type: of } = called(name);
      await transition(call(when), type(of), id, verb, input);
    },
    change: async (name, changes, when) => {
      const { id, type: of } = called(name);
      await update(call(when), type(of), id, changes);
    },
    say: async (name, text, visibility, when) => {
      const { id, type: of } = called(name);
      await say(call(when), type(of), id, { text, visibility });
    },
    link: async (kind, from, to, when) => {
      await link(call(when), type(called(from).type), called(from).id, { kind, to: called(to).id });
    },
    letIn: (names, password) =>
      setOnePassword(
        executor,
        names.map((name) => called(name).id),
        password,
        calendar.now,
      ),
    act: async (name, action, when, input = {}) => {
      const { id, type: of } = called(name);
      await act(call(when), type(of), id, action, input);
    },
    react: async (reaction, name, when) => {
      const { id, type: of } = called(name);
      const event = { type: of, record: id, at: when.at } as unknown as RecordEvent;
      await reaction.run(contextFor(call(when)), event);
    },
    // So much came at once that nothing is known yet of how it is spread, by which questions are planned.
    count: async () => {
      await executor.run('analyze record, incident, link');
      await catchUp(executor, house.registry);
      await executor.run('analyze course');
    },
    figure: async (measure, from, until) => {
      const told = await over(call({ at: calendar.now }), called(measure).id, from, until);
      if (told?.value == null) throw new Error(`Nothing tells ${measure} between ${from} and ${until}.`);
      return Number(told.value.toFixed(1));
    },
    tell: async (of, stories) => {
      await replay(call({ at: calendar.now }), type(of), stories, { decide: true });
    },
  };
};
