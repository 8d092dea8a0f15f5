import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../bridge/failure.ts';
import { limits } from '../import/read/limits.ts';
import { readSentences } from '../import/text.ts';

/** What the dialog offers; what a file is decide its bytes. */
export const tableEndings = ['xlsx', 'xls', 'xlsm', 'ods', 'csv', 'txt', 'tsv'] as const;

/** Name and bytes of a file that the user has chosen. Refused unread where it is too large. */
export async function readTableFile(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > limits.fileBytes) throw new Refusal('invalid', readSentences.tooLarge(size));
    return { name: basename(path), bytes: new Uint8Array(await file.readFile()) };
  } finally {
    await file.close();
  }
}
