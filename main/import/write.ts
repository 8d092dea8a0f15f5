import { findSamePerson, insertPerson } from '../../db/repositories/people.ts';
import type { Writer } from '../../db/unit-of-work.ts';
import type { ImportKind } from '../../preload/contract/import-fields.ts';
import { neighbourhoods } from '../features/directory/neighbourhoods.ts';
import { ngos } from '../features/directory/ngos.ts';
import { startTerm } from '../features/directory/seats.ts';
import { units } from '../features/directory/units.ts';
import { Refusal } from '../bridge/failure.ts';
import { deadlineData, type DeadlineData } from '../features/deadlines/for-request.ts';
import { createRequest } from '../features/requests/create.ts';
import { closeRequest } from '../features/requests/ending.ts';
import type { CheckedRow } from './check/checked.ts';
import { turn, type Drafts } from './check/check.ts';
import { importText } from './text.ts';

/** Judged rows → records, in the caller's transaction, through the same rules as the forms. */

/** Answers the number of a request, '' for other kinds. */
type Write<Draft> = (writer: Writer, draft: Draft, deadlines: DeadlineData) => Promise<string>;

const writers: { readonly [K in ImportKind]: Write<Drafts[K]> } = {
  async talepler(writer, { draft, ending }, deadlines) {
    const { id, number } = await createRequest(writer, draft, { deadlines, remember: false });
    if (ending) await closeRequest(writer, { id, ...ending, duplicateOf: null });
    return number;
  },
  async muhtarlar(writer, { person, neighbourhoodId, startDate }) {
    const { tckn: _, ...values } = person;
    const known = await findSamePerson(writer, values.name, values.phone);
    const personId = known?.id ?? (await insertPerson(writer, values, ''));
    await startTerm(writer, { personId, neighbourhoodId, role: 'muhtar', position: null, acting: false, startDate, startReason: 'secim', endDate: null });
    return '';
  },
  async mahalleler(writer, draft) {
    await neighbourhoods.create(writer, draft);
    return '';
  },
  async birimler(writer, draft) {
    await units.create(writer, draft);
    return '';
  },
  async stk(writer, { ngo, contact }) {
    const { id } = await ngos.create(writer, ngo);
    if (contact !== '') await ngos.addContact(writer, { ngoId: id, name: contact, title: '', phone: '', email: '' });
    return '';
  },
};

/** Writes every new row. A rule that refuses one after all stops everything, with the row's number. */
export async function writeRows<K extends ImportKind>(writer: Writer, kind: K, rows: readonly CheckedRow<Drafts[K]>[], pause: (done: number, total: number) => Promise<void>): Promise<string[]> {
  const deadlines = await deadlineData(writer);
  const write = writers[kind];
  const numbers: string[] = [];
  let done = 0;
  for (const { at, draft } of rows) {
    if (draft === null) continue;
    try {
      numbers.push(await write(writer, draft, deadlines));
    } catch (error) {
      throw error instanceof Refusal ? new Refusal('rule', importText.failedAt(at + 1, error.fields[0]?.message ?? error.message)) : error;
    }
    done += 1;
    if (done % turn === 0) await pause(done, rows.length);
  }
  return numbers;
}
