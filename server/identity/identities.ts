import type { Database } from '../database/database.ts';
import type { Keeper } from '../house.ts';
import type { Call } from '../operations/call.ts';
import { actorOf, type Known } from './actor.ts';
import { hashSecret } from './secret.ts';
import { sessionPerson } from './session.ts';
import { tokenPerson } from './token.ts';

type Remembered = { readonly actor: Known; readonly until: number };

/** How long who somebody is may be remembered: as long as a right that was withdrawn may still work in another process. */
const memory = 5_000;
const most = 10_000;
/** Other processes' changes are looked for at most this often, in milliseconds. */
const lookEvery = 1_000;

/** Who is behind a cookie or token, remembered for a few seconds so that a request costs no query for it. */
export class Identities {
  readonly #database: Database;
  readonly #keeper: Keeper;
  readonly #remembered = new Map<string, Remembered>();
  #revision = '';
  #looked = 0;

  constructor(database: Database, keeper: Keeper) {
    this.#database = database;
    this.#keeper = keeper;
  }

  /** Forgets everybody: a role, a team or a session changed. */
  forget(): void {
    this.#remembered.clear();
  }

  /** Another process may have changed declarations or settings: looks, and reads them anew if so. */
  async refreshIfChanged(): Promise<boolean> {
    if (Date.now() - this.#looked < lookEvery) return false;
    this.#looked = Date.now();
    const [row] = await this.#database.run<{ revision: string }>(
      'select revision::text as revision from declaration_revision',
    );
    const revision = row?.revision ?? '';
    const changed = this.#revision !== '' && revision !== this.#revision;
    this.#revision = revision;
    if (changed || revision !== this.#keeper.current().registry.revision) await this.#keeper.refresh();
    return changed;
  }

  async bySession(secret: string, now: string): Promise<Known | null> {
    return this.#recall(`session ${hashSecret(secret).toString('base64')}`, async () => {
      const person = await sessionPerson(this.#database, secret, now);
      return person ? this.byPerson(person) : null;
    });
  }

  async byToken(secret: string, now: string): Promise<Known | null> {
    return this.#recall(`token ${hashSecret(secret).toString('base64')}`, async () => {
      const token = await tokenPerson(this.#database, secret, now);
      const actor = token && (await this.byPerson(token.person));
      return actor && token ? { ...actor, ...(token.scopes && { scopes: token.scopes }) } : null;
    });
  }

  byPerson(person: string): Promise<Known | null> {
    return actorOf(this.#database, this.#keeper.current(), person);
  }

  async #recall(key: string, find: () => Promise<Known | null>): Promise<Known | null> {
    const known = this.#remembered.get(key);
    if (known && known.until > Date.now()) return known.actor;
    const actor = await find();
    if (this.#remembered.size >= most) this.#remembered.clear();
    if (actor) this.#remembered.set(key, { actor, until: Date.now() + memory });
    else this.#remembered.delete(key);
    return actor;
  }

  /** A call by this actor, beginning now. */
  call(actor: Known, now: string, channel: Call['channel']): Call {
    return {
      database: this.#database,
      executor: this.#database,
      inTransaction: false,
      house: this.#keeper.current(),
      actor,
      now,
      channel,
    };
  }
}
