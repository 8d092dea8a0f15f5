import { writeFileSync } from 'node:fs';
import type { ImportKind, ImportLook } from '../../../preload/contract/imports.ts';
import { ledgerOffice, type LedgerOffice } from '../requests/ledger-office.ts';
import { bookBytes } from './books.ts';

export interface ImportOffice extends LedgerOffice {
  /** The file that the dialog answers with; null = cancelled. */
  file: { name: string; bytes: Uint8Array } | null;
  /** Where the save dialog writes. */
  saveAs: string | null;
  /** Opens rows as a workbook and looks at them with the automatic mapping. */
  lookAt(kind: ImportKind, rows: readonly (readonly unknown[])[], more?: object): Promise<ImportLook & { readonly tableId: number }>;
}

export async function importOffice(): Promise<ImportOffice> {
  const dialogs: Pick<ImportOffice, 'file' | 'saveAs'> = { file: null, saveAs: null };
  const office = await ledgerOffice({ services: { askTable: async () => box.file, askSavePath: async () => box.saveAs } });
  const box = Object.assign(office, dialogs, {
    async lookAt(kind: ImportKind, rows: readonly (readonly unknown[])[], more: object = {}) {
      box.file = { name: 'liste.xlsx', bytes: bookBytes({ Liste: rows }) };
      const opened = await office.call('imports', 'open', {});
      if (!opened) throw new Error('no file');
      return { ...(await office.call('imports', 'look', { tableId: opened.tableId, kind, ...more })), tableId: opened.tableId };
    },
  });
  return box;
}

export function saveBook(path: string, rows: readonly (readonly unknown[])[]): void {
  writeFileSync(path, bookBytes({ Liste: rows }));
}
