import type { Reader } from '../../../db/unit-of-work.ts';
import { computeDeadline } from '../deadlines/deadline.ts';
import { explainDeadline } from '../deadlines/explain.ts';
import { deadlineData } from '../deadlines/for-request.ts';
import { disposalSettings } from './run.ts';

/** The last day on which a data subject's application has to be answered, counted by the engine, with its sentence. */
export async function answerDue(reader: Reader, receivedOn: string): Promise<{ readonly dueDate: string; readonly explanation: string }> {
  const { table, settings } = await deadlineData(reader);
  const { answerDays } = await disposalSettings(reader);
  const result = computeDeadline(receivedOn, { code: 'kvkk', name: 'kvkk', period: answerDays, unit: 'gun' }, table, settings);
  return { dueDate: result.dueDate, explanation: explainDeadline(result, 'received') };
}
