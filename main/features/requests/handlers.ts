import { countLedger, listLedger } from '../../../db/queries/ledger.ts';
import { suggestSubjects } from '../../../db/queries/suggest-subject.ts';
import { externalFold, findByExternalNo } from '../../../db/repositories/requests.ts';
import { getSetting } from '../../../db/settings.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { computeClocks, deadlineData } from '../deadlines/for-request.ts';
import { createRequests } from './batch.ts';
import { changeRequest } from './change.ts';
import { createRequest } from './create.ts';
import { getRequest } from './detail.ts';
import { cancelRequest, closeRequest, notifyRequester, reopenRequest } from './ending.ts';
import { similarRequests } from './similar.ts';
import { setField } from './set-field.ts';
import { correctUnit, handOffRequests, judgeAnswer, recordAnswer, returnHandOff } from './steps.ts';
import { suggestRequesters } from './suggest.ts';
import { valuesOfColumn } from './values.ts';

export const requests = {
  list: (reader, { sort, descending, offset, limit, ...filter }) => listLedger(reader, filter, { sort, descending, offset, limit }),
  count: async (reader, filter) => ({ total: await countLedger(reader, filter) }),
  values: valuesOfColumn,
  get: (reader, { id }) => getRequest(reader, id),
  suggestRequester: (reader, { text }) => suggestRequesters(reader, text),
  findByExternalNo: async (reader, { channel, externalNo, exceptId }) => (await findByExternalNo(reader, channel, externalFold(externalNo), exceptId)) ?? null,
  formDefaults: async (reader) => ({ channel: (await getSetting(reader, 'lastChannel')) ?? 'telefon', type: 'istek', today: reader.occasion.today }),
  previewDue: async (reader, { channel, type, priority, start }) => {
    const [due, later] = computeClocks(await deadlineData(reader), { channel, type, priority, registeredOn: start, externalDate: null });
    return {
      dueDate: due?.dueDate ?? null,
      explanation: due?.explanation ?? '',
      legalBasis: due?.legalBasis ?? '',
      estimated: due?.estimated ?? false,
      kind: due?.kind ?? null,
      later: later ? { kind: later.kind, dueDate: later.dueDate } : null,
    };
  },
  similar: similarRequests,
  suggestSubject: (reader, { text, topicId }) => suggestSubjects(reader, text, topicId),
  create: (writer, draft) => createRequest(writer, draft),
  createMany: createRequests,
  change: changeRequest,
  setField,
  handOff: handOffRequests,
  correctUnit,
  returnHandOff,
  answer: recordAnswer,
  judgeAnswer,
  close: closeRequest,
  notify: notifyRequester,
  reopen: reopenRequest,
  cancel: cancelRequest,
} satisfies FeatureHandlers<'requests'>;
