import { allUsers, insertUser, updateUser } from '../../db/repositories/users.ts';
import { neighbourhoodsOf, provinces } from '../../db/seeds/provinces.ts';
import { unitSeeds } from '../../db/seeds/lists.ts';
import { getSetting, putSetting } from '../../db/settings.ts';
import type { Writer } from '../../db/unit-of-work.ts';
import { Refusal } from '../bridge/failure.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';
import { fillOffice } from './office/set-up.ts';
import { officeText as text } from './office/text.ts';

const logoLimit = 1_000_000;
const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

export const office = {
  get: (reader) => getSetting(reader, 'office'),

  async save(writer, details) {
    const before = await getSetting(writer, 'office');
    if (!before) throw new Refusal('rule', text.notSetUp);
    // Who works here is the business of `users`; the name of the first run stays.
    const office = { ...details, userName: before.userName };
    await putSetting(writer, 'office', office);
    return office;
  },

  provinces: () => provinces(),
  neighbourhoodsOf: (_reader, { province, district }) => neighbourhoodsOf(province, district),
  defaultUnits: () => unitSeeds,

  async setUp(writer, { office: details, ...run }) {
    if (await getSetting(writer, 'office')) throw new Refusal('rule', text.alreadySetUp);
    await fillOffice(writer, run);
    await putSetting(writer, 'office', details);
    await beFirstUser(writer, details.userName);
    return details;
  },

  async chooseLogo({ services }) {
    const picture = await services.askPicture(text.logoTitle, logoLimit);
    if (picture === null) return null;
    // The name of a file says nothing of what is in it.
    const signature = picture.type === 'image/png' ? PNG : JPEG;
    if (!signature.every((byte, at) => picture.bytes[at] === byte)) throw new Refusal('invalid', text.logoBroken);
    return `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  },
} satisfies FeatureHandlers<'office'>;

/** Whoever answers the first run leads the office until it says otherwise. A first run that was taken back and done again names the same person anew. */
async function beFirstUser(writer: Writer, name: string): Promise<void> {
  const [known, ...others] = await allUsers(writer);
  if (!known) await insertUser(writer, { name, role: 'mudur' });
  else if (others.length === 0) await updateUser(writer, known.id, { name, role: known.role }, known.name);
}
