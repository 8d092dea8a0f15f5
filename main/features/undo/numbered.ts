import { findAsset, withdrawAsset } from '../../../db/repositories/assets.ts';
import { findPurchase, tellPurchase } from '../../../db/repositories/purchases.ts';
import { addEvent, findRequest, updateRequest } from '../../../db/repositories/requests.ts';
import { Purchase } from '../../../db/schema/purchases.ts';
import { indexRequest } from '../../../db/search.ts';
import { assetOf, purchaseOf, requestOf, type Change } from '../../../db/undo/steps.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import { Refusal } from '../../bridge/failure.ts';
import { isUnsound } from '../assets/undone.ts';
import { settle } from '../purchases/settle.ts';
import { undoText as text } from './text.ts';

/** What the undoing knows of a kind of record that carries a number. A number once given is never given again. */
export interface Numbered {
  /** Its table. */
  readonly entity: string;
  /** The record that a change belongs to: its own row, or a row of it elsewhere. */
  readonly of: (reader: Reader, change: Change) => Promise<number | null>;
  readonly numberOf: (reader: Reader, id: number) => Promise<string | undefined>;
  /** What was made stays under its number, as one that is not wanted. */
  readonly withdraw: (writer: Writer, id: number, operation: string) => Promise<void>;
  /** Tables of rows that stay with a record that was made in the same write. */
  readonly keeps: (entity: string) => boolean;
  /** Once every row is as it was before; `made` = the record itself came with the write. Refuses what would make no sense. */
  readonly finish: (writer: Writer, id: number, done: { readonly operation: string; readonly made: boolean }) => Promise<void>;
}

const nothing = (): boolean => false;

const request: Numbered = {
  entity: 'request',
  of: requestOf,
  numberOf: async (reader, id) => (await findRequest(reader, id))?.number,
  withdraw: (writer, id, operation) =>
    updateRequest(writer, id, { state: 'iptal', unit_since: null, outcome: null, closed_on: null, notified_on: null, cancelled_on: writer.occasion.today, cancel_reason: text.cancelReason(operation) }),
  keeps: nothing,
  async finish(writer, id, { operation, made }) {
    // What was cancelled is in the index as it stands now.
    if (!made) await indexRequest(writer, id);
    await addEvent(writer, id, 'geri_alma', writer.occasion.today, text.restored(operation));
  },
};

const purchase: Numbered = {
  entity: 'purchase',
  of: purchaseOf,
  numberOf: async (reader, id) => (await findPurchase(reader, id))?.number,
  withdraw: (writer, id, operation) => writer.update(Purchase, id, { ended_on: writer.occasion.today, end_reason: 'iptal', end_note: text.cancelReason(operation) }),
  keeps: (entity) => entity.startsWith('purchase_'),
  async finish(writer, id, { operation }) {
    await tellPurchase(writer, id, 'geri_alma', { on: writer.occasion.today, text: text.restored(operation) });
    // What is computed and what hangs on a paper are counted as it stands now.
    await settle(writer, id);
  },
};

const asset: Numbered = {
  entity: 'asset',
  of: assetOf,
  numberOf: async (reader, id) => (await findAsset(reader, id))?.number,
  withdraw: (writer, id, operation) => withdrawAsset(writer, id, text.cancelReason(operation)),
  keeps: nothing,
  async finish(writer, id, { made }) {
    if (await isUnsound(writer, id, made)) throw new Refusal('rule', text.builtOn((await findAsset(writer, id))?.number ?? text.someRecord));
  },
};

export const numberedRecords: readonly Numbered[] = [request, purchase, asset];
