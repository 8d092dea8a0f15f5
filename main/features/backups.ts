import type { FeatureHandlers } from '../bridge/handlers.ts';
import { Refusal } from '../bridge/failure.ts';
import { keeperText as text, packText } from '../backup/text.ts';

/** The backups as the window sees them; the work itself is in main/backup. */
export const backups = {
  state: ({ services }) => services.backups.state(),

  list: ({ services }) => services.backups.list(),

  make: async ({ services }) => ((await services.backups.make()) ? services.backups.state() : null),

  async cancel({ services }) {
    await services.backups.cancel();
    return null;
  },

  async chooseSecond({ services }) {
    const folder = await services.askFolder(text.chooseSecond);
    if (folder === null) return null;
    services.backups.chooseSecond(folder);
    return services.backups.state();
  },

  forgetSecond({ services }) {
    services.backups.chooseSecond(null);
    return services.backups.state();
  },

  async choose({ services }) {
    const folder = await services.askFolder(text.chooseBackup);
    if (folder === null) return null;
    const found = await services.backups.at(folder);
    if (found.length === 0) throw new Refusal('notFound', text.noBackupThere);
    return found;
  },

  async choosePack({ services }) {
    const file = await services.askPackage(text.choosePack);
    if (file === null) return null;
    const found = await services.backups.at(file);
    if (found.length === 0) throw new Refusal('notFound', packText.noPack);
    return found;
  },

  async setPassword({ services }, { password }) {
    await services.backups.setPassword(password);
    return services.backups.state();
  },

  async pack({ services, occasion }, { password }) {
    const file = await services.askSavePath({ title: text.savePack, fileName: text.packName(occasion.today), extension: 'mdpaket' });
    return file !== null && (await services.backups.pack(file, password)) ? { path: file } : null;
  },

  async readingCopy({ services }) {
    const folder = await services.askFolder(text.chooseReading);
    const path = folder === null ? null : await services.backups.readingCopy(folder);
    return path === null ? null : { path };
  },

  async restore({ services }, { key, password }) {
    const { aside } = await services.backups.restore(key, password);
    return { aside };
  },
} satisfies FeatureHandlers<'backups'>;
