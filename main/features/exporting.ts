import { join, resolve, sep } from 'node:path';
import { noteAccess, type Access } from '../../db/repositories/access-log.ts';
import { formatDate } from '../../preload/contract/dates.ts';
import type { ActDoor, FeatureHandlers } from '../bridge/handlers.ts';
import { Refusal } from '../bridge/failure.ts';
import { fileWhole, folderWhole, freePath } from '../exports/folders.ts';
import { exportText as text } from '../exports/text.ts';
import { Stopped } from '../exports/thread/exporter.ts';
import type { ExportWork, Written } from '../exports/thread/job.ts';
import { wholeText } from '../exports/whole/text.ts';
import { safeName } from '../reports/file-name.ts';

/** The file of the last export, which "Aç" opens; paths never come from the window. */
let lastFile: string | null = null;

export const exporting = {
  async list(door, { question, withoutPersonal }) {
    const { title } = question;
    const path = await door.services.askSavePath({ title: text.saveList(title), fileName: fileNameOf(door, title), extension: 'xlsx' });
    if (path === null) return null;
    const written = await toFile(door, path, { kind: 'list', question, withoutPersonal }, { what: title, detail: question.filters.join('; '), format: 'xlsx', withoutPersonal });
    return written && { path, rows: written.rows };
  },

  async whole(door) {
    const chosen = await door.services.askFolder(wholeText.title);
    if (chosen === null) return null;
    const data = resolve(door.services.start.status().dataFolder);
    if (`${resolve(chosen)}${sep}`.startsWith(`${data}${sep}`)) throw new Refusal('rule', wholeText.insideData);
    const path = await freePath(join(chosen, wholeText.folder(door.occasion.today)));
    const written = await orStopped(() =>
      folderWhole(path, async (folder) => {
        const all = await run(door, folder, { kind: 'whole' });
        await note(door, { what: wholeText.what, detail: '', format: 'klasör', rows: all.rows, withoutPersonal: false, file: path });
        return all;
      }),
    );
    return written && { path, ...written };
  },

  async open311(door, { format, from, to, withPersonal }) {
    const path = await door.services.askSavePath({ title: text.saveOpen311, fileName: fileNameOf(door, text.open311), extension: format });
    if (path === null) return null;
    const detail = text.period(from && formatDate(from), to && formatDate(to));
    const written = await toFile(door, path, { kind: 'open311', registered: { from, to }, format, withPersonal }, { what: text.open311, detail, format, withoutPersonal: !withPersonal });
    return written && { path, rows: written.rows };
  },

  progress: ({ services }) => services.exporter.progress(),

  cancel({ services }) {
    services.exporter.cancel();
    return null;
  },

  async openLast({ services }) {
    if (lastFile === null) throw new Refusal('notFound');
    await services.openFile(lastFile);
    return null;
  },
} satisfies FeatureHandlers<'exporting'>;

type Noted = Omit<Access, 'kind' | 'rows' | 'file'>;

/** The file gets its name only after the log has its line: none leaves unrecorded. null where it was stopped. */
async function toFile(door: ActDoor, path: string, work: ExportWork, noted: Noted): Promise<Written | null> {
  const written = await orStopped(() =>
    fileWhole(path, async (beside) => {
      const all = await run(door, beside, work);
      await note(door, { ...noted, rows: all.rows, file: path });
      return all;
    }),
  );
  if (written) lastFile = path;
  return written;
}

function run({ services, occasion: { actor, today, now } }: ActDoor, path: string, work: ExportWork): Promise<Written> {
  return services.exporter.run({ path, work, occasion: { actor, today, now } });
}

function note(door: ActDoor, entry: Omit<Access, 'kind'>): Promise<void> {
  return door.write((writer) => noteAccess(writer, { ...entry, kind: 'aktarim' }));
}

async function orStopped<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
}

function fileNameOf({ occasion }: ActDoor, title: string): string {
  return safeName(text.fileName(title, occasion.today));
}
