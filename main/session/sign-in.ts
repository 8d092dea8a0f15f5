import { allUsers } from '../../db/repositories/users.ts';
import { noteSeen, putPin, putRecovery, putWrongTries, secretOf, type Hashed, type Secret } from '../../db/repositories/user-secrets.ts';
import { asOf } from '../../db/unit-of-work.ts';
import type { UserRow } from '../../preload/contract/users.ts';
import type { ActDoor } from '../bridge/handlers.ts';
import { fieldRefusal, Refusal } from '../bridge/failure.ts';
import { newRecoveryCode, plainCode } from './recovery-code.ts';
import { hashSecret, isSecret } from './scrypt.ts';
import type { Session } from './session.ts';
import { sessionText as text } from './text.ts';

interface Known {
  readonly user: UserRow;
  readonly secret: Secret;
}

export interface SignedIn {
  readonly newPinNeeded: boolean;
  readonly recoveryCode: string | null;
}

/** The first page of the day has the machine to itself for so long; a write would hurry the look at the whole file. */
const notedAfterMs = 5000;

export async function signIn(door: ActDoor, session: Session, asked: { readonly userId: number; readonly pin: string; readonly newPin: string | null }): Promise<SignedIn> {
  const { user, secret } = await demandKnown(door, session, asked.userId);
  if (secret.pin) await demandRight(door, session, { user, secret }, asked.pin, secret.pin, { field: 'pin', wrong: text.wrongPin, wrongWait: text.wrongPinWait });
  if (!secret.temporary) {
    session.enter(user);
    // Not waited for: the PIN and Enter of 08:30 end here.
    const note = () => void door.write((writer) => noteSeen(writer, user.id)).catch(() => undefined);
    if (secret.wrongTries > 0) note();
    else setTimeout(note, notedAfterMs).unref();
    return { newPinNeeded: false, recoveryCode: null };
  }
  if (asked.newPin === null) return { newPinNeeded: true, recoveryCode: null };
  if (asked.newPin === asked.pin) throw fieldRefusal('newPin', text.samePin);
  return { newPinNeeded: false, recoveryCode: await enterWithNewPin(door, session, user, asked.newPin) };
}

/** The code counts once: with the new PIN comes a new one. */
export async function recover(door: ActDoor, session: Session, asked: { readonly userId: number; readonly code: string; readonly pin: string }): Promise<SignedIn> {
  const known = await demandKnown(door, session, asked.userId);
  if (known.user.role !== 'mudur' || !known.secret.recovery) throw fieldRefusal('code', text.noCode);
  await demandRight(door, session, known, plainCode(asked.code), known.secret.recovery, { field: 'code', wrong: text.wrongCode, wrongWait: text.wrongCodeWait });
  return { newPinNeeded: false, recoveryCode: await enterWithNewPin(door, session, known.user, asked.pin) };
}

/** Throws where the PIN that somebody signed in types again is not theirs; wrong ones count as at the door. */
export async function demandOwnPin(door: ActDoor, session: Session, typed: string): Promise<Known> {
  const person = await session.person();
  const known = await demandKnown(door, session, person?.id ?? 0);
  if (known.secret.pin) await demandRight(door, session, known, typed, known.secret.pin, { field: 'current', wrong: text.wrongPin, wrongWait: text.wrongPinWait });
  return known;
}

/** Sets somebody's own PIN; a müdür gets a code with it. Answers the code. */
export async function setPin(door: ActDoor, user: Pick<UserRow, 'id' | 'name' | 'role'>, pin: string): Promise<string | null> {
  const hash = await hashSecret(pin);
  const code = user.role === 'mudur' ? newRecoveryCode() : null;
  const codeHash = code === null ? null : await hashSecret(plainCode(code));
  await door.write(async (given) => {
    // At the door nobody is signed in yet; the history names who it was.
    const writer = await asOf(given, { ...given.occasion, actor: user.name });
    await putPin(writer, user.id, hash, false);
    await putRecovery(writer, user.id, codeHash);
    await noteSeen(writer, user.id);
  });
  return code;
}

async function enterWithNewPin(door: ActDoor, session: Session, user: UserRow, pin: string): Promise<string | null> {
  const code = await setPin(door, user, pin);
  session.enter(user);
  return code;
}

async function demandKnown(door: ActDoor, session: Session, userId: number): Promise<Known> {
  const known = await door.read(async (reader) => {
    const user = (await allUsers(reader)).find(({ id, activeTo }) => id === userId && activeTo === null);
    return user && { user, secret: await secretOf(reader, userId) };
  });
  if (!known) throw new Refusal('notFound');
  const left = session.waiting.left(userId, known.secret.wrongTries);
  if (left > 0) throw new Refusal('rule', text.wait(text.duration(left)));
  return known;
}

interface WrongWords {
  readonly field: string;
  readonly wrong: string;
  readonly wrongWait: (duration: string) => string;
}

/** A wrong one is written down before it is answered, so that ending the program saves nobody the wait. */
async function demandRight(door: ActDoor, session: Session, { user, secret }: Known, typed: string, kept: Hashed, words: WrongWords): Promise<void> {
  if (await isSecret(typed, kept)) return session.waiting.right(user.id);
  const tries = session.waiting.wrong(user.id, secret.wrongTries);
  // Records that cannot be written must not turn a wrong PIN into another answer; until the program ends it counts anyway.
  await door.write((writer) => putWrongTries(writer, user.id, tries)).catch(() => undefined);
  const left = session.waiting.left(user.id, tries);
  throw fieldRefusal(words.field, left > 0 ? words.wrongWait(text.duration(left)) : words.wrong);
}
