import { handOffExists, handOffsOfDay, lastHandOffDay } from '../../db/queries/hand-off-lists.ts';
import { putHandOffBack } from '../../db/repositories/hand-off-backs.ts';
import { handOffListPaper, issuedCopies } from '../../db/repositories/issued-papers.ts';
import type { HandOffList, HandOffListRow } from '../../preload/contract/hand-off-lists.ts';
import { fieldText } from '../../preload/contract/text.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';
import { fieldRefusal, Refusal } from '../bridge/failure.ts';

export const handOffLists = {
  async ofDay(reader, { on }) {
    const lists = new Map<number, Omit<HandOffList, 'copies'> & { readonly rows: HandOffListRow[] }>();
    for (const { unitId, unit, ...row } of await handOffsOfDay(reader, on)) {
      const list = lists.get(unitId) ?? { unitId, unit, on, rows: [] };
      list.rows.push(row);
      lists.set(unitId, list);
    }
    const counted: HandOffList[] = [];
    for (const list of lists.values()) counted.push({ ...list, copies: await issuedCopies(reader, handOffListPaper(list.unitId, on), list.rows.map(({ requestId }) => requestId)) });
    return counted;
  },

  lastDay: (reader, { on }) => lastHandOffDay(reader, on),

  async tick(writer, { handOffId, back, on }) {
    if (on > writer.occasion.today) throw fieldRefusal('on', fieldText.futureDate);
    if (!(await handOffExists(writer, handOffId))) throw new Refusal('notFound');
    await putHandOffBack(writer, handOffId, back ? on : null);
    return { handOffId };
  },
} satisfies FeatureHandlers<'handOffLists'>;
