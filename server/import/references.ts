import type { z } from 'zod';
import type { Lookup, Need } from '../../derive/import-story.ts';
import { type FieldEntry, type RecordType, typeNamed } from '../../derive/registry.ts';
import type { Story } from '../../derive/story.ts';
import { newId } from '../database/identifier.ts';
import type { Call } from '../operations/call.ts';
import { replay } from '../operations/replay.ts';

const mostKept = 50_000;

/** What the names of a file stand for here: found by source and key, or by a name that is unique, or made. */
export class References {
  readonly #call: Call;
  readonly #source: string;
  readonly #dry: boolean;
  readonly #ids = new Map<string, string>();
  readonly #shapes = new Map<FieldEntry, z.ZodType>();

  constructor(call: Call, source: string, dry: boolean) {
    this.#call = call;
    this.#source = source;
    this.#dry = dry;
  }

  readonly find: Lookup = ({ type, name }) => this.#ids.get(`${type} ${name}`) ?? null;

  /** Finds what is named, makes what is missing; gives how many were made, by type. */
  async learn(needs: readonly Need[]): Promise<Readonly<Record<string, number>>> {
    const missing = needs.filter((need) => !this.find(need));
    if (missing.length === 0) return {};
    if (this.#ids.size > mostKept) return this.#forget(needs);
    const made: Record<string, number> = {};
    for (const [name, of] of Map.groupBy(missing, ({ type }) => type)) {
      const count = await this.#learnType(typeNamed(this.#call.house.registry, name), of);
      if (count > 0) made[name] = count;
    }
    return made;
  }

  async #forget(needs: readonly Need[]): Promise<Readonly<Record<string, number>>> {
    this.#ids.clear();
    return this.learn(needs);
  }

  async #learnType(type: RecordType, needs: readonly Need[]): Promise<number> {
    this.#keep(type, await this.#bySource(type, needs));
    this.#keep(
      type,
      await this.#byName(
        type,
        needs.filter((need) => !this.find(need)),
      ),
    );
    const stories = needs.flatMap((need) => (this.find(need) ? [] : this.#storyOf(type, need)));
    if (stories.length === 0) return 0;
    if (!this.#dry) await replay(this.#call, type, stories, { decide: true });
    for (const { sourceKey, id } of stories) this.#ids.set(`${type.name} ${sourceKey}`, id);
    return stories.length;
  }

  #keep(type: RecordType, found: readonly { id: string; key: string }[]): void {
    for (const { id, key } of found) this.#ids.set(`${type.name} ${key}`, id);
  }

  #bySource(type: RecordType, needs: readonly Need[]): Promise<{ id: string; key: string }[]> {
    return this.#call.executor.run(
      `select id, source_key as key from "${type.table}" where source = $1 and source_key = any($2::text[])`,
      [this.#source, needs.map(({ name }) => name)],
    );
  }

  async #byName(type: RecordType, needs: readonly Need[]): Promise<{ id: string; key: string }[]> {
    const title = type.fields.get(type.header['title'] ?? '');
    if (!title?.field.unique || needs.length === 0) return [];
    return this.#call.executor.run(
      `select t.id, n.name as key from "${type.table}" t join unnest($1::text[]) as n(name) on lower(t.${title.column}) = lower(n.name) where t.archived_at is null`,
      [needs.map(({ name }) => name)],
    );
  }

  #shapeOf(entry: FieldEntry): z.ZodType {
    const shape = this.#shapes.get(entry) ?? entry.kind.input(entry.field);
    this.#shapes.set(entry, shape);
    return shape;
  }

  #storyOf(type: RecordType, { name, make }: Need): readonly Story[] {
    const title = type.fields.get(type.header['title'] ?? '');
    const named = title && this.#shapeOf(title).safeParse(name);
    if (!make || !title || !named?.success) return [];
    const step = {
      at: this.#call.now,
      by: null,
      values: { ...make.values, [title.name]: named.data },
      ...(make.state && { state: make.state }),
    };
    return [
      {
        id: newId(),
        source: this.#source,
        sourceKey: name,
        number: null,
        ...(make.variant && { variant: make.variant }),
        steps: [step],
      },
    ];
  }
}
