import type { FileOwner } from '../../../preload/contract/files.ts';

const folders: Readonly<Record<FileOwner, string>> = { request: 'requests', purchase: 'purchases', purchase_paper: 'purchases', asset: 'assets' };

/** The page of the record that a file hangs on; main names the purchase for a scan of its checklist. */
export const ownerPage = (owner: FileOwner, id: number): string => `/${folders[owner]}/${id}`;
