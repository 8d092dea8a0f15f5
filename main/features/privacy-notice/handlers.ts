import { getSetting, putSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { PrivacyNotice } from '../../../preload/contract/privacy-notice.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { shippedNotice } from './shipped.ts';

/** The office's own words, or the shipped ones. */
export async function noticeOf(reader: Reader): Promise<PrivacyNotice> {
  const own = (await getSetting(reader, 'privacyNotice'))?.text ?? '';
  return own === '' ? { text: shippedNotice, own: false } : { text: own, own: true };
}

export const privacyNotice = {
  get: (reader) => noticeOf(reader),

  async save(writer, { text }) {
    await putSetting(writer, 'privacyNotice', { text });
    return noticeOf(writer);
  },

  async reset(writer) {
    await putSetting(writer, 'privacyNotice', { text: '' });
    return noticeOf(writer);
  },
} satisfies FeatureHandlers<'privacyNotice'>;
