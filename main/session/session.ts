import { allUsers } from '../../db/repositories/users.ts';
import { secretOf } from '../../db/repositories/user-secrets.ts';
import { getSetting } from '../../db/settings.ts';
import type { Occasion, Reader, UnitOfWork } from '../../db/unit-of-work.ts';
import type { Role } from '../../preload/contract/rights.ts';
import type { SessionStatus, SignedInUser } from '../../preload/contract/session.ts';
import type { UserRow } from '../../preload/contract/users.ts';
import type { Clock } from '../app/clock.ts';
import { Waiting } from './waiting.ts';

/** Who does what is done now. */
export interface Person {
  /** 0: nobody is known yet, or the program itself. */
  readonly id: number;
  readonly name: string;
  readonly role: Role;
}

export interface SessionParts {
  /** Rejects with a Refusal where no records are open. */
  readonly work: (kind: 'read' | 'write') => Promise<UnitOfWork>;
  readonly clock: Clock;
  /** Seconds on a clock that nobody can set. */
  readonly uptime: () => number;
}

/** Actor of the history before the first run has asked for a name. */
const unnamed: Person = { id: 0, name: 'Kullanıcı', role: 'mudur' };

export const defaultIdleMinutes = 10;

/**
 * Who sits at the computer. It belongs to the records that are open: others are a new session. A single user without a
 * PIN is signed in at once, as the office's Excel sheet opens at once.
 */
export class Session {
  readonly #parts: SessionParts;
  readonly waiting: Waiting;
  #records: UnitOfWork | null = null;
  #person: Promise<Person | null> = Promise.resolve(null);
  #last: number | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.waiting = new Waiting(parts.uptime);
  }

  /** null = locked. Rejects with a Refusal where no records are open. */
  async person(): Promise<Person | null> {
    const records = await this.#parts.work('read');
    if (records !== this.#records) {
      this.#records = records;
      this.#last = null;
      this.#person = records.read(this.#occasion(unnamed.name), whoeverIsAlone);
    }
    return this.#person;
  }

  enter({ id, name, role }: Person): void {
    this.#person = Promise.resolve({ id, name, role });
    this.#last = id;
  }

  /** One try at the door after the other: two at once would be counted as one. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async lock(): Promise<void> {
    const person = await this.person();
    // Before the first run nobody could come in again.
    if (person?.id !== unnamed.id) this.#person = Promise.resolve(null);
  }

  /** After users or the office changed: another name, another role, or somebody who has left. */
  async refresh(): Promise<void> {
    const person = await this.person();
    if (person === null) return;
    this.#person = this.#read(async (reader) => {
      if (person.id === 0) return whoeverIsAlone(reader);
      const row = (await allUsers(reader)).find(({ id, activeTo }) => id === person.id && activeTo === null);
      return row ? { id: row.id, name: row.name, role: row.role } : null;
    });
    await this.#person;
  }

  async status(): Promise<SessionStatus> {
    const person = await this.person();
    return this.#read(async (reader) => {
      const here = (await allUsers(reader)).filter(({ activeTo }) => activeTo === null);
      const last = here.find(({ id }) => id === this.#last) ?? newestOf(here);
      const tiles = [];
      for (const { id, name, role, hasPin } of here) {
        const { wrongTries } = await secretOf(reader, id);
        tiles.push({ id, name, role, hasPin, last: id === last?.id, waitSeconds: this.waiting.left(id, wrongTries) });
      }
      const user: SignedInUser | null = person && { ...person, hasPin: tiles.some(({ id, hasPin }) => id === person.id && hasPin) };
      return { user, tiles, idleMinutes: await idleMinutesOf(reader, tiles) };
    });
  }

  #read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#parts.work('read').then((records) => records.read(this.#occasion('Program'), work));
  }

  #occasion(actor: string): Occasion {
    const { clock } = this.#parts;
    return { actor, today: clock.today(), now: clock.now(), operation: 'session' };
  }
}

/** Who was here last; whoever never was comes after all others. */
function newestOf(users: readonly UserRow[]): UserRow | undefined {
  return users.reduce<UserRow | undefined>((newest, user) => ((user.lastSeen ?? '') > (newest?.lastSeen ?? '') ? user : newest), users[0]);
}

/** Before the first run there is nobody; one user without a PIN is meant whoever comes; else somebody has to sign in. */
async function whoeverIsAlone(reader: Reader): Promise<Person | null> {
  const here = (await allUsers(reader)).filter(({ activeTo }) => activeTo === null);
  const [only] = here;
  if (!only) return unnamed;
  return here.length === 1 && !only.hasPin ? { id: only.id, name: only.name, role: only.role } : null;
}

/** Locking by itself protects nothing where nobody has a PIN, and would only be in the way. */
async function idleMinutesOf(reader: Reader, tiles: readonly { readonly hasPin: boolean }[]): Promise<number | null> {
  if (!tiles.some(({ hasPin }) => hasPin)) return null;
  const kept = await getSetting(reader, 'idle');
  return kept === null ? defaultIdleMinutes : kept.idleMinutes;
}

/** After these the name of the office, or a user's name or role, may be another. */
export function changesNames(feature: unknown, operation: unknown): boolean {
  return (feature === 'office' && operation !== 'get') || feature === 'undo' || feature === 'users';
}
