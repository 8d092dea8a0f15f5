import { resolve, sep } from 'node:path';
import { noteAccess } from '../../../db/repositories/access-log.ts';
import { formatCount } from '../../../preload/contract/money.ts';
import { Refusal } from '../../bridge/failure.ts';
import { folderWhole } from '../../exports/folders.ts';
import { runExport } from '../../exports/thread/job.ts';
import { takeIn } from '../../exports/whole/take-in.ts';
import { wholeText as text } from '../../exports/whole/text.ts';
import { withRecords, type Desk } from './desk.ts';
import { stoppable } from './stopping.ts';

/** Writes the folder whole or not at all, and says its path. */
export async function exportWhole(target: string, desk: Desk): Promise<0> {
  const path = resolve(target);
  if (`${path}${sep}`.startsWith(`${resolve(desk.folder)}${sep}`)) throw new Refusal('rule', text.insideData);
  const { folder, clock, nativeBinding } = desk;
  const occasion = await withRecords(desk, { readonly: true }, (_database, each) => Promise.resolve(each));
  await stoppable((progress) =>
    folderWhole(path, async (beside) => {
      const { rows } = await runExport({ folder, nativeBinding, occasion: { ...occasion, now: clock.now() }, path: beside, work: { kind: 'whole' } }, progress);
      await withRecords(desk, { readonly: false }, ({ work }) => work.write(occasion, (writer) => noteAccess(writer, { kind: 'aktarim', what: text.what, detail: '', format: 'klasör', rows, withoutPersonal: false, file: path })));
    }),
  );
  await desk.out(path);
  return 0;
}

/** Makes the data folder of the desk, which must be new or empty. */
export async function importWhole(source: string, { folder, clock, nativeBinding, out }: Desk): Promise<0> {
  const { tables, rows, files } = await stoppable((progress) => takeIn({ source, target: folder, today: clock.today(), now: clock.now(), nativeBinding }, progress));
  await out(text.taken(resolve(folder), formatCount(tables), formatCount(rows), formatCount(files)));
  return 0;
}
