import * as v from 'valibot';
import { id, optionalText } from './fields.ts';
import { act, type Feature } from './operation.ts';
import { newPin, pinLength } from './pin.ts';
import type { Role } from './rights.ts';

/** Who sits at the computer. A PIN goes over the bridge in this direction only. */

/** What the screen may know of somebody before anybody has signed in. */
export interface UserTile {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  /** Without one a click is enough. */
  readonly hasPin: boolean;
  /** The one who was here last: chosen already. */
  readonly last: boolean;
  /** Seconds until the next try is taken, after wrong ones; else 0. */
  readonly waitSeconds: number;
}

export interface SignedInUser {
  /** 0 before the first run has asked for a name. */
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly hasPin: boolean;
}

export interface SessionStatus {
  /** null = locked. */
  readonly user: SignedInUser | null;
  /** Everybody who may sign in, in Turkish order. */
  readonly tiles: readonly UserTile[];
  /** Minutes without a key or the mouse after which the window locks itself; null = never. */
  readonly idleMinutes: number | null;
}

export interface SignInAnswer {
  readonly status: SessionStatus;
  /** The PIN was right and was given by somebody else: an own one has to be chosen first. */
  readonly newPinNeeded: boolean;
  /** Shown once, to be written down; null where none was made. */
  readonly recoveryCode: string | null;
}

/** As typed; what is wrong about it is said as "wrong PIN", never more. */
const typedPin = optionalText(pinLength.most * 4);

export const session = {
  status: act(v.object({})).returns<SessionStatus>(),
  /** `newPin` takes the place of a PIN that somebody else has given. */
  signIn: act(v.object({ userId: id, pin: typedPin, newPin: v.nullish(newPin, null) })).returns<SignInAnswer>(),
  /** From here on nothing is answered until somebody signs in. */
  lock: act(v.object({})).returns<SessionStatus>(),
  /** A müdür who forgot the PIN chooses another one with the code that was written down. */
  recover: act(v.object({ userId: id, code: optionalText(60), pin: newPin })).returns<SignInAnswer>(),
} satisfies Feature;
