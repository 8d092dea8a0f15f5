import { attachmentsOf, waitingOf, withSame } from '../../../db/repositories/files.ts';
import { getSetting, putSetting } from '../../../db/settings.ts';
import { defaultMegabytes } from '../../../preload/contract/files.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { attachWaiting, removeFile, restoreFile } from './attach.ts';
import { openCopy, saveCopy } from './copies.ts';
import { demandOwner } from './owners.ts';
import { beginUpload, chooseFiles, discardWaiting, finishUpload, tidyWaiting, uploads } from './waiting.ts';

export const files = {
  list: (reader, { owner, ownerId }) => attachmentsOf(reader, owner, ownerId),
  begin: async (door, { name, size }) => ({ upload: await beginUpload(door, name, size) }),
  async piece(_door, { upload, at, data }) {
    await uploads.piece(upload, at, Buffer.from(data, 'base64'));
    return null;
  },
  finish: (door, { upload }) => finishUpload(door, upload),
  async cancel(_door, { upload }) {
    await uploads.cancel(upload);
    return null;
  },
  choose: (door) => chooseFiles(door),
  waiting: async (reader, { tokens }) => Promise.all((await waitingOf(reader, tokens)).map((waiting) => withSame(reader, waiting))),
  async discard(door, { tokens }) {
    await discardWaiting(door, tokens);
    return null;
  },
  tidy: async (door) => ({ count: await tidyWaiting(door) }),
  async attach(writer, { owner, ownerId, tokens }) {
    await demandOwner(writer, owner, ownerId);
    return { count: await attachWaiting(writer, owner, ownerId, tokens) };
  },
  async remove(writer, { id, reason }) {
    await removeFile(writer, id, reason);
    return null;
  },
  async restore(writer, { id }) {
    await restoreFile(writer, id);
    return null;
  },
  open: (door, { id }) => openCopy(door, id),
  saveCopy: (door, { id }) => saveCopy(door, id),
  settings: async (reader) => (await getSetting(reader, 'files')) ?? { megabytes: defaultMegabytes },
  async saveSettings(writer, settings) {
    await putSetting(writer, 'files', settings);
    return settings;
  },
} satisfies FeatureHandlers<'files'>;
