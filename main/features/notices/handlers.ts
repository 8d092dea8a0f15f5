import { countNotices, mostNotices, waitingNotices } from '../../../db/queries/notices.ts';
import { countTries, findCoRequester, insertTry, setCoRequesterTold } from '../../../db/repositories/co-requesters.ts';
import { findPerson } from '../../../db/repositories/people.ts';
import { addEvent } from '../../../db/repositories/requests.ts';
import { ngoOfRequest } from '../../../db/repositories/requests-names.ts';
import { indexRequest } from '../../../db/search.ts';
import { Ngo, Person } from '../../../db/schema/directory.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { notices as declared } from '../../../preload/contract/notices.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { notifyRequester } from '../requests/ending.ts';
import * as rules from '../requests/rules.ts';
import { demand, load } from '../requests/situation.ts';
import { eventText } from '../requests/text.ts';
import { groupNotices } from './group.ts';
import { noticeText } from './text.ts';

type Line = Parsed<typeof declared.told>['lines'][number];

export const notices = {
  list: async (reader) => ({ groups: groupNotices((await waitingNotices(reader)).slice(0, mostNotices), reader.occasion.today), total: await countNotices(reader) }),
  async told(writer, { lines, who, how, on, note }) {
    for (const { requestId, coRequesterId } of lines) {
      if (coRequesterId === null) await notifyRequester(writer, { id: requestId, who, how, on, note });
      else await tellCoRequester(writer, { requestId, coRequesterId }, on, eventText.notified(who, how, note));
    }
    return { count: lines.length };
  },
  async notReached(writer, { lines, who, on, againOn }) {
    if (againOn <= on) throw fieldRefusal('againOn', noticeText.againNotLater);
    for (const { requestId, coRequesterId } of lines) {
      await demandWaiting(writer, { requestId, coRequesterId }, on);
      await insertTry(writer, requestId, coRequesterId, on, againOn);
      const tries = await countTries(writer, requestId, coRequesterId);
      await addEvent(writer, requestId, 'bildirim', on, noticeText.notReached(who, tries, formatDate(againOn)));
    }
    return { count: lines.length };
  },
  async fixPhone(writer, { personId, ngoId, phone }) {
    if (phone === '') throw fieldRefusal('phone', noticeText.noPhone);
    if (ngoId !== null && (await ngoOfRequest(writer, ngoId))) await writer.update(Ngo, ngoId, { phone });
    else if (personId !== null && (await findPerson(writer, personId))) await writer.update(Person, personId, { phone });
    else throw new Refusal('rule', noticeText.noOne);
    return { phone };
  },
} satisfies FeatureHandlers<'notices'>;

async function tellCoRequester(writer: Writer, { requestId, coRequesterId }: { requestId: number; coRequesterId: number }, on: string, text: string): Promise<void> {
  await demandWaiting(writer, { requestId, coRequesterId }, on);
  await setCoRequesterTold(writer, coRequesterId, on);
  await indexRequest(writer, requestId);
  await addEvent(writer, requestId, 'bildirim', on, text);
}

/** The rule of telling is one, whoever is told. */
async function demandWaiting(writer: Writer, { requestId, coRequesterId }: Line, on: string): Promise<void> {
  const { situation } = await load(writer, requestId);
  const other = coRequesterId === null ? null : await findCoRequester(writer, coRequesterId);
  if (other === undefined || (other && other.request_id !== requestId)) throw new Refusal('notFound');
  demand(rules.notify(other ? { ...situation, notifiedOn: other.notified_on } : situation, { on }, writer.occasion.today));
}
