import * as v from 'valibot';
import { flag, id, line, optionalId, optionalText } from './fields.ts';
import { act, read, write, type Feature } from './operation.ts';
import { newPin } from './pin.ts';
import { roles, type Role } from './rights.ts';
import { userText } from './user-text.ts';

/** The people who work with the program. What is asked of them at the door is in session.ts. */

export interface UserRow {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly activeFrom: string;
  /** Last day; null = still here. */
  readonly activeTo: string | null;
  readonly hasPin: boolean;
  /** The PIN was given by the müdür and has to be changed at the next sign-in. */
  readonly temporaryPin: boolean;
  readonly hasRecoveryCode: boolean;
  /** Local moment of the last sign-in; null = never. */
  readonly lastSeen: string | null;
}

export interface IdleSettings {
  /** null = the window does not lock itself. */
  readonly idleMinutes: number | null;
}

const minutes = v.pipe(v.number(userText.idleMinutes), v.integer(userText.idleMinutes), v.minValue(1, userText.idleMinutes), v.maxValue(60, userText.idleMinutes));
const typedPin = optionalText(32);

export const users = {
  /** In Turkish order, those who left too. */
  list: read(v.object({})).returns<readonly UserRow[]>(),
  /** A new one, or another name or role. What somebody kept under the old name stays theirs. */
  save: write(v.object({ id: optionalId, name: line(80), role: v.picklist(roles) })).returns<{ readonly id: number }>(),
  /** Somebody leaves or comes back; what they did stays under their name. */
  setActive: write(v.object({ id, active: flag })).returns<{ readonly id: number }>(),
  /** A PIN for somebody else, to be changed at the next sign-in. */
  givePin: act(v.object({ id, pin: newPin })).returns<null>(),
  /** Somebody else signs in without a PIN from now on. */
  clearPin: act(v.object({ id })).returns<null>(),
  /** The own PIN; null takes it away. A müdür is answered a code to write down. */
  setOwnPin: act(v.object({ current: typedPin, pin: v.nullable(newPin) })).returns<{ readonly recoveryCode: string | null }>(),
  /** Another code to write down; the one before no longer counts. */
  newRecoveryCode: act(v.object({ current: typedPin })).returns<{ readonly recoveryCode: string }>(),
  settings: read(v.object({})).returns<IdleSettings>(),
  saveSettings: write(v.object({ idleMinutes: v.nullable(minutes) })).returns<IdleSettings>(),
} satisfies Feature;
