import { resolve } from 'node:path';
import { noteAccess } from '../../../db/repositories/access-log.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { fileWhole } from '../../exports/folders.ts';
import { exportText as text } from '../../exports/text.ts';
import { runExport } from '../../exports/thread/job.ts';
import type { Open311Command } from '../commands/open311.ts';
import { withRecords, type Desk } from './desk.ts';
import { stoppable } from './stopping.ts';

/** Writes the file whole or not at all, and says its path. */
export async function writeRequests({ output, format, from, to, withPersonal }: Open311Command, desk: Desk): Promise<0> {
  const path = resolve(output);
  const { folder, nativeBinding } = desk;
  const occasion = await withRecords(desk, { readonly: true }, (_database, each) => Promise.resolve(each));
  const detail = text.period(from && formatDate(from), to && formatDate(to));
  await stoppable((progress) =>
    fileWhole(path, async (beside) => {
      const { rows } = await runExport({ folder, nativeBinding, occasion, path: beside, work: { kind: 'open311', registered: { from, to }, format, withPersonal } }, progress);
      await withRecords(desk, { readonly: false }, ({ work }) => work.write(occasion, (writer) => noteAccess(writer, { kind: 'aktarim', what: text.open311, detail, format, rows, withoutPersonal: !withPersonal, file: path })));
    }),
  );
  await desk.out(path);
  return 0;
}
