import * as v from 'valibot';
import {
  channelCodes,
  notifyWays,
  outcomes,
  outcomesNeedingReason,
  priorities,
  requestStates,
  requesterKinds,
  requestTypes,
  type ChannelCode,
  type RequestType,
} from './codes.ts';
import {
  flag,
  id,
  idOrNone,
  isoDate,
  line,
  longText,
  optionalDate,
  optionalId,
  optionalPhone,
  optionalText,
  optionalYear,
  page,
  query,
  requestNumber,
} from './fields.ts';
import { optionalFiles } from './files.ts';
import { read, write, type Feature } from './operation.ts';
import { ownInput } from './own-fields.ts';
import { relativePeriods } from './relative-dates.ts';
import type { LedgerPage, ValueList, RequestSaved, RequestDetail, RequesterSuggestion, DuePreview, SimilarRequest } from './request-shapes.ts';
import { fieldText, requestText } from './text.ts';

export * from './request-shapes.ts';

/** Sort columns of the ledger; anything else is refused at the door. */
export const requestSorts = [
  'number',
  'registeredOn',
  'neighbourhood',
  'requester',
  'topic',
  'unit',
  'state',
  'outcome',
  'dueDate',
  'closedOn',
] as const;
export type RequestSort = (typeof requestSorts)[number];

/** Shortcuts of the Bugün page; each is a filter of the ledger, so the count and the list cannot differ. */
export const requestViews = ['geciken', 'bugun', 'uc_gun', 'birimde_bekleyen', 'bildirilecek', 'acik'] as const;
export type RequestView = (typeof requestViews)[number];

export const requestFilter = v.object({
  text: query,
  view: v.nullish(v.picklist(requestViews), null),
  states: v.optional(v.array(v.picklist(requestStates)), []),
  outcomes: v.optional(v.array(v.picklist(outcomes)), []),
  channels: v.optional(v.array(v.picklist(channelCodes)), []),
  types: v.optional(v.array(v.picklist(requestTypes)), []),
  priorities: v.optional(v.array(v.picklist(priorities)), []),
  /** 0 = not given. */
  neighbourhoodIds: v.optional(v.array(idOrNone), []),
  unitIds: v.optional(v.array(idOrNone), []),
  topicIds: v.optional(v.array(idOrNone), []),
  reasonIds: v.optional(v.array(idOrNone), []),
  requesterKinds: v.optional(v.array(v.picklist(requesterKinds)), []),
  /** Opened again at least once. */
  reopened: v.optional(flag, false),
  personId: optionalId,
  ngoId: optionalId,
  /** Without those that were closed as repetitions of another record: what a report counts. */
  withoutDuplicates: v.optional(flag, false),
  registeredFrom: optionalDate,
  registeredTo: optionalDate,
  closedFrom: optionalDate,
  closedTo: optionalDate,
  dueFrom: optionalDate,
  dueTo: optionalDate,
  /** As seen from today; besides a fixed range both have to fit. */
  registeredIn: v.nullish(v.picklist(relativePeriods), null),
  closedIn: v.nullish(v.picklist(relativePeriods), null),
  dueIn: v.nullish(v.picklist(relativePeriods), null),
  /** Own list fields, field id → chosen values. */
  own: v.optional(v.record(v.pipe(v.string(), v.regex(/^\d{1,9}$/)), v.array(v.string())), {}),
});
export type RequestFilter = v.InferOutput<typeof requestFilter>;

/** Columns whose values are few enough to be listed; 'own' is a list of the office's own, named by its id. */
export const valueColumns = ['state', 'outcome', 'channel', 'type', 'priority', 'neighbourhood', 'unit', 'topic', 'own'] as const;
export type ValueColumn = (typeof valueColumns)[number];

const listInput = v.object({
  ...requestFilter.entries,
  ...page.entries,
  sort: v.optional(v.picklist(requestSorts), 'number'),
  descending: v.optional(flag, true),
});

/**
 * Who asks. A muhtar and an NGO come from the directory; another person may be typed.
 * The names of the day are kept with the request.
 */
export const requester = v.variant('kind', [
  v.object({ kind: v.literal('muhtar'), seatId: id }),
  v.object({ kind: v.literal('stk'), ngoId: id, neighbourhoodId: optionalId }),
  v.object({
    kind: v.literal('kisi'),
    personId: optionalId,
    name: line(150),
    phone: optionalPhone,
    neighbourhoodId: optionalId,
  }),
]);
export type Requester = v.InferOutput<typeof requester>;

const body = {
  channel: v.picklist(channelCodes, fieldText.choose),
  externalNo: optionalText(60),
  externalDate: optionalDate,
  petitionDate: optionalDate,
  type: v.picklist(requestTypes, fieldText.choose),
  topicId: optionalId,
  subject: line(200),
  text: longText,
  priority: v.optional(v.picklist(priorities), 'normal'),
  priorityReason: optionalText(500),
  own: ownInput,
};

/** Whoever goes before all others owes the reason. */
const urgentHasReason = ({ priority, priorityReason }: { readonly priority: string; readonly priorityReason: string }): boolean => priority !== 'acele' || priorityReason !== '';

export const requestDraft = v.pipe(
  v.object({
    requester,
    ...body,
    registeredOn: isoDate,
    unitId: optionalId,
    /** Files that came in while the form was written. */
    files: optionalFiles,
    /** True once the user has answered "Bu tarih 10 ay önce, doğru mu?" with yes. */
    confirmedOldDate: v.optional(flag, false),
  }),
  v.forward(v.check((draft) => urgentHasReason(draft), fieldText.required), ['priorityReason']),
);
export type RequestDraft = v.InferOutput<typeof requestDraft>;

/** A visit or a Halk Günü: what is the same for all stands above, one line for each wish. */
const batch = v.object({
  channel: body.channel,
  type: body.type,
  registeredOn: isoDate,
  confirmedOldDate: v.optional(flag, false),
  requester,
  lines: v.pipe(
    v.array(v.object({ topicId: optionalId, subject: line(200), text: longText, unitId: optionalId })),
    v.minLength(1, fieldText.required),
    v.maxLength(200),
  ),
});
export type BatchInput = v.InferOutput<typeof batch>;

const requestChange = v.pipe(v.object({ id, ...body, requester }), v.forward(v.check((draft) => urgentHasReason(draft), fieldText.required), ['priorityReason']));

export const manyRequests = v.pipe(v.array(id), v.minLength(1, fieldText.choose), v.maxLength(200));

/**
 * One field, corrected in the list. State and outcome are never typed; whatever needs a reason beside it is asked for in
 * its own dialog, so priority carries its reason here and the unit only as long as it is a proposal.
 */
const fieldChange = v.pipe(
  v.variant('field', [
    v.object({ id, field: v.literal('unit'), value: optionalId }),
    v.object({ id, field: v.literal('topic'), value: optionalId }),
    v.object({ id, field: v.literal('subject'), value: line(200) }),
    v.object({ id, field: v.literal('externalNo'), value: optionalText(60) }),
    v.object({ id, field: v.literal('externalDate'), value: optionalDate }),
    v.object({ id, field: v.literal('petitionDate'), value: optionalDate }),
    /** A field of the office's own. */
    v.object({ id, field: v.literal('own'), fieldId: id, value: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(500))) }),
    v.object({ id, field: v.literal('priority'), value: v.picklist(priorities, fieldText.choose), reason: optionalText(500) }),
  ]),
  v.check((change) => change.field !== 'priority' || urgentHasReason({ priority: change.value, priorityReason: change.reason }), requestText.urgentReason),
);
export type RequestFieldChange = v.InferOutput<typeof fieldChange>;
export type RequestField = RequestFieldChange['field'];

const handOff = v.object({
  requestIds: manyRequests,
  unitId: id,
  personId: optionalId,
  sentOn: isoDate,
  paperNo: optionalText(60),
  dueOn: optionalDate,
  note: optionalText(2000),
});

export const closingFields = {
  outcome: v.picklist(outcomes, fieldText.choose),
  reasonId: optionalId,
  reasonText: optionalText(2000),
  closedOn: isoDate,
  /** Day the work was done; needed for "yapıldı" and "kısmen". */
  doneOn: optionalDate,
  resultText: longText,
  /** "programa alındı": the year of the plan. */
  planYear: optionalYear,
  /** "görev dışı": the institution it was passed to (3071 m.5). */
  forwardedTo: optionalText(200),
  /** "mükerrer": the number it repeats. */
  duplicateOf: v.nullish(requestNumber, null),
};

export const closeInput = v.pipe(
  v.object({ id, ...closingFields }),
  v.forward(
    v.check(
      ({ outcome, reasonId }) => !(outcomesNeedingReason as readonly string[]).includes(outcome) || reasonId !== null,
      fieldText.reasonNeeded,
    ),
    ['reasonId'],
  ),
  v.forward(
    v.check(({ outcome, duplicateOf }) => outcome !== 'mukerrer' || duplicateOf !== null, fieldText.duplicateNeeded),
    ['duplicateOf'],
  ),
  v.forward(
    v.check(({ outcome, planYear }) => outcome !== 'programa_alindi' || planYear !== null, fieldText.planYearNeeded),
    ['planYear'],
  ),
  v.forward(
    v.check(({ outcome, forwardedTo }) => outcome !== 'gorev_disi' || forwardedTo !== '', fieldText.forwardedToNeeded),
    ['forwardedTo'],
  ),
  v.forward(
    v.check(({ outcome, doneOn }) => (outcome !== 'yapildi' && outcome !== 'kismen') || doneOn !== null, requestText.doneOnNeeded),
    ['doneOn'],
  ),
  v.forward(
    v.check(({ doneOn, closedOn }) => doneOn === null || doneOn <= closedOn, fieldText.doneAfterClosed),
    ['doneOn'],
  ),
);
export type CloseInput = v.InferOutput<typeof closeInput>;

export const requests = {
  list: read(listInput).returns<LedgerPage>(),
  /** How many rows fit, exactly; takes up to 0.1 s at 1,000,000 rows. */
  count: read(requestFilter).returns<{ readonly total: number }>(),
  /** What a column holds under the filter without that column's own part, with the number of rows; at 100,000 rows up to 50 ms. */
  values: read(v.object({ ...requestFilter.entries, column: v.picklist(valueColumns), fieldId: optionalId })).returns<ValueList>(),
  get: read(v.object({ id })).returns<RequestDetail>(),
  suggestRequester: read(v.object({ text: query })).returns<readonly RequesterSuggestion[]>(),
  /** The record that already holds this outside number, or null. */
  findByExternalNo: read(v.object({ channel: v.picklist(channelCodes), externalNo: optionalText(60), exceptId: optionalId })).returns<RequestSaved | null>(),
  /** Channel used last and unit proposed for a topic are part of the empty form. */
  formDefaults: read(v.object({})).returns<{ readonly channel: ChannelCode; readonly type: RequestType; readonly today: string }>(),
  previewDue: read(v.object({ channel: v.picklist(channelCodes), type: v.picklist(requestTypes), priority: v.optional(v.picklist(priorities), 'normal'), start: isoDate })).returns<DuePreview>(),
  /** What may be the same thing already: same neighbourhood, same topic or words, open or closed within 90 days; at most four, best first. */
  similar: read(v.object({ neighbourhoodId: optionalId, topicId: optionalId, text: longText, exceptId: optionalId })).returns<readonly SimilarRequest[]>(),
  /** Summaries that were written before, the most used first, at most eight. */
  suggestSubject: read(v.object({ text: query, topicId: optionalId })).returns<readonly string[]>(),
  create: write(requestDraft).returns<RequestSaved>(),
  createMany: write(batch).returns<readonly RequestSaved[]>(),
  change: write(requestChange).returns<RequestSaved>(),
  setField: write(fieldChange).returns<RequestSaved>(),
  /** Several requests may go to one unit at once. */
  handOff: write(handOff).returns<{ readonly count: number }>(),
  /** The unit was wrong: the old one, the new one and the reason are kept; the deadline does not start again. */
  correctUnit: write(v.object({ id, unitId: id, reason: line(500), on: isoDate })).returns<RequestSaved>(),
  returnHandOff: write(v.object({ handOffId: id, on: isoDate, reason: line(1000) })).returns<RequestSaved>(),
  answer: write(v.object({ handOffId: id, on: isoDate, text: line(20_000), paperNo: optionalText(60) })).returns<RequestSaved>(),
  judgeAnswer: write(v.object({ handOffId: id, adequate: flag, note: optionalText(1000), on: isoDate })).returns<RequestSaved>(),
  close: write(closeInput).returns<RequestSaved>(),
  notify: write(v.object({ id, who: line(150), how: v.picklist(notifyWays, fieldText.choose), on: isoDate, note: optionalText(1000) })).returns<RequestSaved>(),
  reopen: write(v.object({ id, reason: line(1000), on: isoDate })).returns<RequestSaved>(),
  cancel: write(v.object({ id, reason: line(1000), on: isoDate })).returns<RequestSaved>(),
} satisfies Feature;
