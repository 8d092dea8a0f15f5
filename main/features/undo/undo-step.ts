import { sqliteCode } from '../../../db/open-error.ts';
import { trashAttachment } from '../../../db/repositories/files.ts';
import { updateHandOff } from '../../../db/repositories/hand-offs.ts';
import { reindexRequestsOf } from '../../../db/repositories/reindex.ts';
import { changesOfStep, findStep, laterChange, linkUndo, paperSince, restoreRow, setUndoing, type Change, type Step } from '../../../db/undo/steps.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import { operationNames } from '../../../preload/contract/operation-names.ts';
import { may } from '../../../preload/contract/rights.ts';
import type { Undone } from '../../../preload/contract/undo.ts';
import { Refusal } from '../../bridge/failure.ts';
import { numberedRecords, type Numbered } from './numbered.ts';
import { undoText as text } from './text.ts';

const shownNumbers = 20;

/** Takes one write back in the caller's transaction: all of it or, with a sentence why not, nothing. */
export async function undoStep(writer: Writer, id: number): Promise<Undone> {
  const { step, changes } = await demandUndoable(writer, id);
  const operation = operationNames[step.operation] ?? step.operation;
  const touched = new Map<Numbered, Set<number>>(numberedRecords.map((kind) => [kind, new Set<number>()]));
  await linkUndo(writer, id);
  await setUndoing(writer, true);
  for (const [at, change] of changes.entries()) {
    // Before the row goes: it says to which record it belongs.
    for (const [kind, ids] of touched) {
      const recordId = await kind.of(writer, change);
      if (recordId !== null) ids.add(recordId);
    }
    await takeBack(writer, change, changes, operation);
    // An import of thousands is taken back here; the window gets its turn in between.
    if (at % 250 === 249) await new Promise((resolve) => setImmediate(resolve));
  }
  await setUndoing(writer, false);

  const numbers: string[] = [];
  let count = 0;
  for (const [kind, ids] of touched) {
    const made = madeBy(changes, kind.entity);
    for (const recordId of [...ids].toSorted((a, b) => a - b)) {
      await kind.finish(writer, recordId, { operation, made: made.has(recordId) });
      if (numbers.length < shownNumbers) numbers.push((await kind.numberOf(writer, recordId)) ?? text.someRecord);
    }
    count += ids.size;
  }
  return { numbers, count };
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

/** Number of the record that a row belongs to. */
async function nameOfRow(reader: Reader, { entity, entityId }: Pick<Change, 'entity' | 'entityId'>): Promise<string> {
  for (const kind of numberedRecords) {
    const id = await kind.of(reader, { entity, entityId, kind: 'update', before: null });
    if (id !== null) return (await kind.numberOf(reader, id)) ?? text.someRecord;
  }
  return text.someRecord;
}

async function takeBack(writer: Writer, change: Change, all: readonly Change[], operation: string): Promise<void> {
  const { entity, entityId, kind, before } = change;
  const numbered = numberedRecords.find((record) => record.entity === entity);
  if (kind === 'insert' && numbered) return numbered.withdraw(writer, entityId, operation);
  if (kind === 'insert' && numberedRecords.some((record) => record.keeps(entity) && madeBy(all, record.entity).size > 0)) return;
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

function withdrawHandOff(writer: Writer, id: number): Promise<void> {
  return updateHandOff(writer, id, { state: 'geri_alindi', returned_on: writer.occasion.today, return_reason: text.withdrawn });
}
