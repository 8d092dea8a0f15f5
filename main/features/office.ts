import { renameViewOwner } from '../../db/repositories/saved-views.ts';
import { neighbourhoodsOf, provinces } from '../../db/seeds/provinces.ts';
import { unitSeeds } from '../../db/seeds/lists.ts';
import { getSetting, putSetting } from '../../db/settings.ts';
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
    if (before.userName !== details.userName) await renameViewOwner(writer, before.userName, details.userName);
    await putSetting(writer, 'office', details);
    return details;
  },

  provinces: () => provinces(),
  neighbourhoodsOf: (_reader, { province, district }) => neighbourhoodsOf(province, district),
  defaultUnits: () => unitSeeds,

  async setUp(writer, { office: details, ...run }) {
    if (await getSetting(writer, 'office')) throw new Refusal('rule', text.alreadySetUp);
    await fillOffice(writer, run);
    await putSetting(writer, 'office', details);
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
