import type { Writer } from '../../../db/unit-of-work.ts';
import type { BatchInput, RequestSaved } from '../../../preload/contract/requests.ts';
import { Refusal } from '../../bridge/failure.ts';
import { createRequest } from './create.ts';

/** The lines of one visit in one transaction: all of them get a number, or none; a problem is said at its line. */
export async function createRequests(writer: Writer, { lines, ...common }: BatchInput): Promise<readonly RequestSaved[]> {
  const saved: RequestSaved[] = [];
  for (const [at, line] of lines.entries()) {
    try {
      saved.push(await createRequest(writer, { ...noNumbers, ...common, ...line }));
    } catch (error) {
      throw error instanceof Refusal ? atLine(error, at) : error;
    }
  }
  return saved;
}

/** What comes with a number of its own (MBS, a petition) is not written down in a batch. */
const noNumbers = { externalNo: '', externalDate: null, petitionDate: null, priority: 'normal', priorityReason: '', own: {} } as const;

const ofLine = ['topicId', 'subject', 'text', 'unitId'];

function atLine(refusal: Refusal, at: number): Refusal {
  const fields = refusal.fields.map(({ field, message }) => ({ field: ofLine.includes(field) ? `lines.${at}.${field}` : field, message }));
  return new Refusal(refusal.code, refusal.message, fields);
}
