import { getSetting, putSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { UpdateSettings } from '../../../preload/contract/updates.ts';
import { Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { updatesText as text } from './text.ts';

export const updates = {
  settings: (reader) => loadSettings(reader),

  async saveSettings(writer, settings) {
    await putSetting(writer, 'updates', settings);
    return settings;
  },

  status: ({ services }) => services.updates.status(),

  async check(door) {
    const { address } = await door.read(loadSettings);
    if (address === '') throw new Refusal('rule', text.noAddress);
    return door.services.updates.check({ kind: 'address', place: address });
  },

  async checkFolder({ services }) {
    const place = await services.askFolder(text.folder);
    return place === null ? null : services.updates.check({ kind: 'folder', place });
  },

  async start({ services: { updates: service, start } }) {
    if (service.status().kind === 'manual') throw new Refusal('rule', text.manual);
    if (start.status().sample) throw new Refusal('rule', text.sample);
    if (service.status().state.step !== 'available') throw new Refusal('rule', text.notFound);
    return service.start();
  },

  stop: ({ services }) => services.updates.stop(),

  installNow({ services }) {
    services.updates.installNow();
    return null;
  },

  async showPrevious({ services }) {
    await services.updates.showPrevious();
    return null;
  },
} satisfies FeatureHandlers<'updates'>;

async function loadSettings(reader: Reader): Promise<UpdateSettings> {
  return (await getSetting(reader, 'updates')) ?? { address: '' };
}
