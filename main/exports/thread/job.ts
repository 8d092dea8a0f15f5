import { openDatabase } from '../../../db/open.ts';
import { inSnapshot } from '../../../db/queries/snapshot.ts';
import type { Occasion, Reader } from '../../../db/unit-of-work.ts';
import { writeList, type ListJob } from '../lists/write-list.ts';
import { writeOpen311, type Open311Job } from '../open311/write-open311.ts';
import { databaseFile } from '../../app/data-folder.ts';
import type { Progress } from '../progress.ts';
import { writeWholeInto } from '../whole/write-whole.ts';

/** An export as plain data. */
export type ExportWork = ({ readonly kind: 'list' } & ListJob) | ({ readonly kind: 'open311' } & Open311Job) | { readonly kind: 'whole' };

export interface ExportJob {
  /** Data folder, where the files are. */
  readonly folder: string;
  /** The open file, where that is not the folder's own: records that are only read. */
  readonly database?: string;
  readonly nativeBinding: string | undefined;
  readonly occasion: Pick<Occasion, 'actor' | 'today' | 'now'>;
  /** File that is not there yet, or, for the whole, an empty folder. */
  readonly path: string;
  readonly work: ExportWork;
}

export interface Written {
  readonly rows: number;
  readonly tables: number;
  readonly files: number;
}

/** Does an export on a connection of its own, beside the running program; everything in it is of one moment. */
export async function runExport(job: ExportJob, progress: Progress): Promise<Written> {
  const { work, path } = job;
  switch (work.kind) {
    case 'list':
      return counted(await reading(job, (reader) => writeList(reader, work, path, progress)));
    case 'open311':
      return counted(await reading(job, (reader) => writeOpen311(reader, work, path, progress)));
    case 'whole':
      return writeWholeInto(path, { ...job, ...job.occasion }, progress);
  }
}

const counted = (rows: number): Written => ({ rows, tables: 1, files: 0 });

async function reading<T>({ folder, database: path = databaseFile(folder), nativeBinding, occasion }: ExportJob, read: (reader: Reader) => Promise<T>): Promise<T> {
  const database = await openDatabase({ path, nativeBinding, today: occasion.today, readonly: true });
  try {
    return await database.work.read({ ...occasion, operation: 'export' }, (reader) => inSnapshot(reader, () => read(reader)));
  } finally {
    await database.close();
  }
}
