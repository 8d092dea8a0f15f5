import { noteAccess, type Access } from '../../db/repositories/access-log.ts';
import type { TakenOut } from '../backup/service.ts';
import type { ActDoor, FeatureHandlers } from '../bridge/handlers.ts';
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

  async pack(door, { password }) {
    const { services, occasion } = door;
    const file = await services.askSavePath({ title: text.savePack, fileName: text.packName(occasion.today), extension: 'mdpaket' });
    return file === null ? null : noted(door, await services.backups.pack(file, password), { what: text.pack, format: 'mdpaket' });
  },

  async readingCopy(door) {
    const folder = await door.services.askFolder(text.chooseReading);
    return folder === null ? null : noted(door, await door.services.backups.readingCopy(folder), { what: text.reading, format: 'klasör' });
  },

  async restore({ services }, { key, password }) {
    const { aside } = await services.backups.restore(key, password);
    return { aside };
  },
} satisfies FeatureHandlers<'backups'>;

/** Everything of the office has left the house: who took it, and when, stands in the log of accesses. */
async function noted(door: ActDoor, taken: TakenOut | null, access: Pick<Access, 'what' | 'format'>): Promise<{ readonly path: string } | null> {
  if (taken === null) return null;
  const { path, rows } = taken;
  await door.write((writer) => noteAccess(writer, { kind: 'aktarim', ...access, rows, file: path }));
  return { path };
}
