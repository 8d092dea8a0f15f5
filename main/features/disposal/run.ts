import { freePeople } from '../../../db/disposal/candidates.ts';
import { erasePerson, erasing } from '../../../db/disposal/erase.ts';
import { insertLine, insertRun, lastPeriodic, retentionRules } from '../../../db/repositories/disposal.ts';
import { findPerson } from '../../../db/repositories/people.ts';
import { getSetting } from '../../../db/settings.ts';
import { asOf, type Reader, type Writer } from '../../../db/unit-of-work.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import type { BackupAge, DisposalCandidate, DisposalKind, DisposalSettings, DisposalState } from '../../../preload/contract/disposal.ts';
import { Refusal } from '../../bridge/failure.ts';
import type { ActDoor } from '../../bridge/handlers.ts';
import { found } from '../directory/found.ts';
import { addMonths, dueOn } from './due.ts';
import { blockersOf } from './preview.ts';
import { disposalWords as text } from './text.ts';

/** Six months are the most that the regulation allows; a week's backup is the program's own proposal. */
const firstSettings: DisposalSettings = { months: 6, backupDays: 7, answerDays: 30 };

export async function disposalSettings(reader: Reader): Promise<DisposalSettings> {
  return { ...firstSettings, ...(await getSetting(reader, 'disposal')) };
}

export async function candidatesOf(reader: Reader): Promise<DisposalCandidate[]> {
  return dueOn(await freePeople(reader), await retentionRules(reader), reader.occasion.today);
}

/** Where the office has done none yet, the time runs from its first record. */
export async function stateOf(reader: Reader): Promise<DisposalState> {
  const { today } = reader.occasion;
  const { lastOn, firstOn } = await lastPeriodic(reader);
  const nextOn = addMonths(lastOn ?? firstOn ?? today, (await disposalSettings(reader)).months);
  const overdue = nextOn < today;
  // Bugün asks this at every start: everybody is looked through only where there is something to say.
  return { lastOn, nextOn, overdue, due: overdue ? (await candidatesOf(reader)).length : 0 };
}

export async function backupAge(door: ActDoor): Promise<BackupAge> {
  const { backupDays } = await door.read(disposalSettings);
  const madeAt = (await door.services.backups.state()).last;
  return { madeAt, mostDays: backupDays, fresh: madeAt !== null && madeAt.slice(0, 10) >= addDays(door.occasion.today, -backupDays) };
}

export interface DisposalOrder {
  readonly kind: DisposalKind;
  readonly personIds: readonly number[];
  readonly blank: readonly number[];
  readonly note: string;
}

/** All of them in one transaction, or nobody with the reason. Refuses where no checked backup is fresh enough. */
export async function runDisposal(door: ActDoor, order: DisposalOrder): Promise<{ runId: number; people: number }> {
  const { madeAt, fresh, mostDays } = await backupAge(door);
  if (madeAt === null) throw new Refusal('rule', text.noBackup);
  if (!fresh) throw new Refusal('rule', text.oldBackup(madeAt, mostDays));
  return door.write(async (writer) => {
    // Not undoable: the journal would keep what is to be erased.
    const forGood = await asOf(writer, { ...writer.occasion, undoable: false });
    return dispose(forGood, order, madeAt);
  });
}

async function dispose(writer: Writer, { kind, personIds, blank, note }: DisposalOrder, backupAt: string): Promise<{ runId: number; people: number }> {
  const due = await candidatesOf(writer);
  const ids = [...new Set(personIds)];
  // A periodic disposal with an empty list is written down too: that nobody was due is what the regulation asks to show.
  if (ids.length === 0 && (kind === 'basvuru' || due.length > 0)) throw new Refusal('rule', text.nobody);
  const runId = await insertRun(writer, { kind, backupAt, due: due.length, note });
  const rules = await retentionRules(writer);
  await erasing(writer, async () => {
    for (const personId of ids) {
      const person = found(await findPerson(writer, personId));
      const [blocker] = await blockersOf(writer, personId);
      if (blocker) throw new Refusal('rule', text.blocked(person.name, blocker));
      const candidate = due.find((each) => each.personId === personId);
      if (kind === 'periyodik' && !candidate) throw new Refusal('rule', text.notListed(person.name));
      const rule = kind === 'periyodik' ? rules.find(({ code }) => code === candidate?.code) : undefined;
      const { label, ...counts } = await erasePerson(writer, personId, new Set(blank));
      await insertLine(writer, { run_id: runId, person_id: personId, label, rule_name: rule?.name ?? text.byApplication, legal_basis: rule?.legalBasis ?? text.byApplicationBasis, due_on: candidate?.dueOn ?? null, ...counts });
    }
  });
  return { runId, people: ids.length };
}
