import { hashSecret } from '../../session/scrypt.ts';
import { plainCode, newRecoveryCode } from '../../session/recovery-code.ts';
import { defaultIdleMinutes } from '../../session/session.ts';
import { demandOwnPin, setPin } from '../../session/sign-in.ts';
import { allUsers, findUserByName, insertUser, setUserActive, updateUser } from '../../../db/repositories/users.ts';
import { putPin, putRecovery } from '../../../db/repositories/user-secrets.ts';
import { getSetting, putSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { UserRow } from '../../../preload/contract/users.ts';
import { foldedWords } from '../../../preload/contract/turkish.ts';
import type { ActDoor, FeatureHandlers } from '../../bridge/handlers.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { losesLastMudur } from './rules.ts';
import { usersText as text } from './text.ts';

export const users = {
  list: (reader) => allUsers(reader),

  async save(writer, { id, name, role }) {
    if (foldedWords(name).length === 0) throw fieldRefusal('name', text.nameEmpty);
    const same = await findUserByName(writer, name);
    if (same && same.id !== id) throw fieldRefusal('name', text.nameTaken(name), 'conflict');
    if (id === null) return { id: await insertUser(writer, { name, role }) };
    const { members, user } = await demandUser(writer, id);
    if (losesLastMudur(members, { ...user, role })) throw fieldRefusal('role', text.lastMudur, 'rule');
    await updateUser(writer, id, { name, role }, user.name);
    return { id };
  },

  async setActive(writer, { id, active }) {
    const { members, user } = await demandUser(writer, id);
    const activeTo = active ? null : writer.occasion.today;
    if (losesLastMudur(members, { ...user, activeTo })) throw new Refusal('rule', text.lastMudur);
    if (!active && user.name === writer.occasion.actor) throw new Refusal('rule', text.notYourself);
    await setUserActive(writer, id, activeTo);
    return { id };
  },

  async givePin(door, { id, pin }) {
    await demandOther(door, id);
    const hash = await hashSecret(pin);
    await door.write((writer) => putPin(writer, id, hash, true));
    return null;
  },

  async clearPin(door, { id }) {
    const { role } = await demandOther(door, id);
    if (role === 'mudur') throw new Refusal('rule', text.mudurNeedsPin);
    await door.write((writer) => putPin(writer, id, null, false));
    return null;
  },

  setOwnPin: (door, { current, pin }) =>
    door.services.session.inTurn(async () => {
      const { user } = await demandOwnPin(door, door.services.session, current);
      if (pin !== null) return { recoveryCode: await setPin(door, user, pin) };
      await door.write(async (writer) => {
        const others = (await allUsers(writer)).filter(({ id, activeTo, hasPin }) => id !== user.id && activeTo === null && hasPin);
        if (user.role === 'mudur' && others.length > 0) throw new Refusal('rule', text.othersHavePins);
        await putPin(writer, user.id, null, false);
        await putRecovery(writer, user.id, null);
      });
      return { recoveryCode: null };
    }),

  newRecoveryCode: (door, { current }) =>
    door.services.session.inTurn(async () => {
      const { user } = await demandOwnPin(door, door.services.session, current);
      const recoveryCode = newRecoveryCode();
      const hash = await hashSecret(plainCode(recoveryCode));
      await door.write((writer) => putRecovery(writer, user.id, hash));
      return { recoveryCode };
    }),

  settings: async (reader) => (await getSetting(reader, 'idle')) ?? { idleMinutes: defaultIdleMinutes },

  async saveSettings(writer, settings) {
    await putSetting(writer, 'idle', settings);
    return settings;
  },
} satisfies FeatureHandlers<'users'>;

async function demandUser(reader: Reader, id: number): Promise<{ readonly members: readonly UserRow[]; readonly user: UserRow }> {
  const members = await allUsers(reader);
  const user = members.find((member) => member.id === id);
  if (!user) throw new Refusal('notFound');
  return { members, user };
}

/** Somebody else, who works here; and a müdür without a PIN gives none away. */
async function demandOther(door: ActDoor, id: number): Promise<UserRow> {
  const { members, user } = await door.read((reader) => demandUser(reader, id));
  const own = members.find(({ name }) => name === door.occasion.actor);
  if (user.id === own?.id) throw new Refusal('rule', text.ownPin);
  if (user.activeTo !== null) throw new Refusal('rule', text.inactive);
  if (!own?.hasPin) throw new Refusal('rule', text.othersFirst);
  return user;
}
