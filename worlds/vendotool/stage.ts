import { typeNamed } from '../../derive/registry.ts';
import type { Story } from '../../derive/story.ts';
import type { Executor } from '../../server/database/database.ts';
import { newId } from '../../server/database/identifier.ts';
import { type Call, reeve as system } from '../../server/operations/call.ts';
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
    tell: async (of, stories) => {
      await replay(call({ at: calendar.now }), type(of), stories, { decide: true });
    },
  };
};
