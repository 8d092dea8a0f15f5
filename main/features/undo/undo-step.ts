import { sqliteCode } from '../../../db/open-error.ts';
import { findAsset, withdrawAsset } from '../../../db/repositories/assets.ts';
import { trashAttachment } from '../../../db/repositories/files.ts';
import { updateHandOff } from '../../../db/repositories/hand-offs.ts';
import { reindexRequestsOf } from '../../../db/repositories/reindex.ts';
import { findPurchase, tellPurchase } from '../../../db/repositories/purchases.ts';
import { addEvent, findRequest, updateRequest } from '../../../db/repositories/requests.ts';
import { Purchase } from '../../../db/schema/purchases.ts';
import { indexRequest } from '../../../db/search.ts';
import { assetOf, changesOfStep, findStep, laterChange, linkUndo, paperSince, purchaseOf, requestOf, restoreRow, setUndoing, type Change, type Step } from '../../../db/undo/steps.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import { operationNames } from '../../../preload/contract/operation-names.ts';
import { may } from '../../../preload/contract/rights.ts';
import type { Undone } from '../../../preload/contract/undo.ts';
import { Refusal } from '../../bridge/failure.ts';
import { unsoundAsset } from '../assets/undone.ts';
import { settle } from '../purchases/settle.ts';
import { undoText as text } from './text.ts';

const shownNumbers = 20;

/** Takes one write back in the caller's transaction: all of it or, with a sentence why not, nothing. */
export async function undoStep(writer: Writer, id: number): Promise<Undone> {
  const { step, changes } = await demandUndoable(writer, id);
  const operation = operationNames[step.operation] ?? step.operation;
  const touched = new Set<number>();
  const touchedAssets = new Set<number>();
  const touchedPurchases = new Set<number>();
  await linkUndo(writer, id);
  await setUndoing(writer, true);
  for (const [at, change] of changes.entries()) {
    const assetId = await assetOf(writer, change);
    if (assetId !== null) touchedAssets.add(assetId);
    const purchaseId = await purchaseOf(writer, change);
    if (purchaseId !== null) touchedPurchases.add(purchaseId);
    await takeBack(writer, change, changes, operation, touched);
    // An import of thousands is taken back here; the window gets its turn in between.
    if (at % 250 === 249) await new Promise((resolve) => setImmediate(resolve));
  }
  await setUndoing(writer, false);

  const made = madeBy(changes, 'request');
  const numbers: string[] = [];
  for (const requestId of touched) {
    // What was cancelled is in the index as it stands now.
    if (!made.has(requestId)) await indexRequest(writer, requestId);
    await addEvent(writer, requestId, 'geri_alma', writer.occasion.today, text.restored(operation));
    const request = numbers.length < shownNumbers ? await findRequest(writer, requestId) : undefined;
    if (request) numbers.push(request.number);
  }
  for (const purchaseId of touchedPurchases) {
    await tellPurchase(writer, purchaseId, 'geri_alma', { on: writer.occasion.today, text: text.restored(operation) });
    // What is computed and what hangs on a paper are counted as it stands now.
    await settle(writer, purchaseId);
    const purchase = numbers.length < shownNumbers ? await findPurchase(writer, purchaseId) : undefined;
    if (purchase) numbers.push(purchase.number);
  }
  const unsound = await unsoundAsset(writer, touchedAssets, madeBy(changes, 'asset'));
  if (unsound !== null) throw new Refusal('rule', text.builtOn(unsound));
  for (const assetId of [...touchedAssets].toReversed().slice(0, shownNumbers - numbers.length)) numbers.push((await findAsset(writer, assetId))?.number ?? text.someRecord);
  return { numbers, count: touched.size + touchedPurchases.size + touchedAssets.size };
}

function madeBy(changes: readonly Change[], table: string): ReadonlySet<number> {
  return new Set(changes.filter(({ kind, entity }) => kind === 'insert' && entity === table).map(({ entityId }) => entityId));
}

async function demandUndoable(reader: Reader, id: number): Promise<{ readonly step: Step; readonly changes: readonly Change[] }> {
  const step = await findStep(reader, id);
  if (!step || step.undoes !== null) throw new Refusal('rule', text.gone);
  demandOwn(reader, step);
  if (step.undoneBy !== null) throw new Refusal('rule', text.already);
  const changes = await changesOfStep(reader, id);
  if (changes.length === 0) throw new Refusal('rule', text.gone);
  const later = await laterChange(reader, id);
  if (later) throw new Refusal('rule', text.builtOn(await nameOfRow(reader, later)));
  const paper = await paperSince(reader, step);
  if (paper) throw new Refusal('rule', text.paperOut(paper.number));
  return { step, changes };
}

/** Nobody takes back by Ctrl+Z what they could not have done; and what somebody else did is the müdür's to take back. */
function demandOwn({ occasion: { actor, role } }: Reader, step: Step): void {
  if (role === undefined || role === 'mudur') return;
  const [feature = '', operation = ''] = step.operation.split('.');
  if (!may(role, feature, operation)) throw new Refusal('forbidden');
  if (step.actor !== actor) throw new Refusal('forbidden', text.notYours(step.actor));
}

async function nameOfRow(reader: Reader, { entity, entityId }: Pick<Change, 'entity' | 'entityId'>): Promise<string> {
  if (entity === 'request') return (await findRequest(reader, entityId))?.number ?? text.someRecord;
  if (entity === 'purchase') return (await findPurchase(reader, entityId))?.number ?? text.someRecord;
  const assetId = await assetOf(reader, { entity, entityId });
  return (assetId === null ? undefined : (await findAsset(reader, assetId))?.number) ?? text.someRecord;
}

/** Adds the requests whose state has changed by it to `touched`. */
async function takeBack(writer: Writer, change: Change, all: readonly Change[], operation: string, touched: Set<number>): Promise<void> {
  const { entity, entityId, kind, before } = change;
  const requestId = await requestOf(writer, change);
  if (requestId !== null) touched.add(requestId);
  if (kind === 'insert' && entity === 'request') return cancelNumbered(writer, entityId, operation);
  if (kind === 'insert' && entity === 'asset') return withdrawAsset(writer, entityId, text.cancelReason(operation));
  if (kind === 'insert' && entity === 'purchase') return endNumbered(writer, entityId, operation);
  if (kind === 'insert' && entity.startsWith('purchase_') && all.some((other) => other.kind === 'insert' && other.entity === 'purchase')) return;
  if (kind === 'insert' && entity === 'hand_off') return withdrawHandOff(writer, entityId);
  // The file is there: it goes where removed ones go, and can be fetched back.
  if (kind === 'insert' && entity === 'attachment') return trashAttachment(writer, entityId, text.withdrawn);
  try {
    await restoreRow(writer, change);
  } catch (error) {
    // Two cannot hold the same thing: it was given to somebody else since.
    if (entity === 'asset_holding' && sqliteCode(error) === 'SQLITE_CONSTRAINT_UNIQUE') throw new Refusal('rule', text.builtOn(await nameOfRow(writer, change)));
    if (sqliteCode(error) !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw error;
    // A person that a cancelled number still names stays with it; anything else was built upon.
    if (kind !== 'insert' || !all.some((other) => other.kind === 'insert' && other.entity === 'request')) throw new Refusal('rule', text.builtOn(text.someRecord));
  }
  if (entity === 'neighbourhood' && before !== null && 'name' in before) await reindexRequestsOf(writer, 'neighbourhood_id', entityId);
  if (entity === 'topic' && before !== null && 'path' in before) await reindexRequestsOf(writer, 'topic_id', entityId);
}

/** A number once given is never given again: the record stays, cancelled. */
function cancelNumbered(writer: Writer, id: number, operation: string): Promise<void> {
  return updateRequest(writer, id, {
    state: 'iptal',
    unit_since: null,
    outcome: null,
    closed_on: null,
    notified_on: null,
    cancelled_on: writer.occasion.today,
    cancel_reason: text.cancelReason(operation),
  });
}

/** The number of a purchase is not given again either; what was written with it stays for the record. */
function endNumbered(writer: Writer, id: number, operation: string): Promise<void> {
  return writer.update(Purchase, id, { ended_on: writer.occasion.today, end_reason: 'iptal', end_note: text.cancelReason(operation) });
}

function withdrawHandOff(writer: Writer, id: number): Promise<void> {
  return updateHandOff(writer, id, { state: 'geri_alindi', returned_on: writer.occasion.today, return_reason: text.withdrawn });
}
