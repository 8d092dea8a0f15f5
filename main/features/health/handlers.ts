import { rowCounts, sqliteVersion } from '../../../db/queries/health.ts';
import { noteAccess } from '../../../db/repositories/access-log.ts';
import type { ActDoor, FeatureHandlers } from '../../bridge/handlers.ts';
import { Refusal } from '../../bridge/failure.ts';
import { fileWhole } from '../../exports/folders.ts';
import { ZipFile } from '../../exports/workbook/zip.ts';
import { lookOf, writeLastLook } from '../../health/last-look.ts';
import { safeName } from '../../reports/file-name.ts';
import { exportText } from '../../exports/text.ts';
import { bundleFiles, bundleKey, linesOf, type BundleContent } from './bundle.ts';
import { report } from './facts.ts';
import { healthText } from './text.ts';

const text = healthText.bundle;
/** No answer carries more than 200 rows. */
const mostLines = 200;

/** The bundle that was looked at last; only this one can be saved. */
let prepared: { readonly key: string; readonly files: readonly BundleContent[] } | null = null;

export const health = {
  report: (door) => report(door),

  async look(door) {
    const { dataFolder } = door.services.start.status();
    const findings = await door.services.health.looker.look(dataFolder);
    if (findings === null) return null;
    const look = lookOf(findings, door.occasion.now);
    // In a folder that cannot be written the answer is for this page alone.
    try {
      writeLastLook(dataFolder, look);
    } catch {
      return report(door, look);
    }
    return report(door);
  },

  progress: ({ services }) => services.health.looker.progress(),

  async cancel({ services }) {
    await services.health.looker.stop();
    return null;
  },

  async bundle(door) {
    const { versions, home, logs } = door.services.health;
    const found = await report(door);
    const { sqlite, counts } = await door.read(async (reader) => ({ sqlite: await sqliteVersion(reader), counts: await rowCounts(reader) }));
    const files = bundleFiles({ report: found, versions: { ...versions, sqlite }, counts, logs: logs(), home });
    prepared = { key: bundleKey(files), files };
    return { key: prepared.key, files: files.map(({ name, text: content }) => ({ name, size: Buffer.byteLength(content), lines: linesOf(content).length })) };
  },

  bundleLines(_door, { key, file, from }) {
    const found = shown(key).find(({ name }) => name === file);
    if (!found) throw new Refusal('notFound');
    return linesOf(found.text).slice(from, from + mostLines);
  },

  async saveBundle(door, { key }) {
    const files = shown(key);
    const path = await door.services.askSavePath({ title: text.title, fileName: safeName(exportText.fileName(text.file, door.occasion.today)), extension: 'zip' });
    if (path === null) return null;
    await fileWhole(path, async (beside) => {
      await zip(beside, files);
      await note(door, path, files.length);
    });
    return { path };
  },
} satisfies FeatureHandlers<'health'>;

function shown(key: string): readonly BundleContent[] {
  if (prepared?.key !== key) throw new Refusal('conflict', text.old);
  return prepared.files;
}

async function zip(path: string, files: readonly BundleContent[]): Promise<void> {
  const file = new ZipFile(path);
  try {
    for (const { name, text: content } of files) await file.add(name, content);
    file.finish();
  } catch (error) {
    file.close();
    throw error;
  }
}

function note(door: ActDoor, file: string, rows: number): Promise<void> {
  return door.write((writer) => noteAccess(writer, { kind: 'aktarim', what: text.file, detail: '', format: 'zip', rows, withoutPersonal: true, file }));
}
