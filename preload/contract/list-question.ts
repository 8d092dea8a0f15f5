import * as v from 'valibot';
import { assetFilter, assetSorts } from './assets.ts';
import { seatRoles } from './codes.ts';
import { flag, id, line, optionalText, query } from './fields.ts';
import { purchaseFilter, purchaseSorts } from './purchases.ts';
import { requestFilter, requestSorts } from './requests.ts';

/** A list as it stands on the screen, so that it can be taken out exactly so. Columns are names from these lists, never SQL. */

export const ledgerColumnIds = [...requestSorts, 'channel', 'type', 'externalNo', 'priority', 'notified', 'chases', 'age', 'files', 'topicName', 'externalDate', 'petitionDate'] as const;
/** `own-12`: the office's own field of that id. */
export type LedgerColumnId = (typeof ledgerColumnIds)[number] | `own-${number}`;
const ledgerColumnId = v.union([v.picklist(ledgerColumnIds), v.pipe(v.string(), v.regex(/^own-\d{1,9}$/))]) as v.GenericSchema<LedgerColumnId>;

export function isLedgerColumn(id: string): id is LedgerColumnId {
  return v.is(ledgerColumnId, id);
}

export const neighbourhoodColumnIds = ['name', 'kind', 'population', 'muhtar', 'phone', 'openRequests'] as const;
export const personColumnIds = ['name', 'office', 'phone', 'phone2', 'email', 'openRequests'] as const;
export const ngoColumnIds = ['name', 'field', 'contact', 'phone', 'neighbourhood', 'email', 'openRequests'] as const;
export const unitColumnIds = ['name', 'shortName', 'responsible', 'phone', 'openRequests'] as const;
export const purchaseColumnIds = [...purchaseSorts, 'missingPapers', 'budgetYear'] as const;
export type PurchaseColumnId = (typeof purchaseColumnIds)[number];

export const firmColumnIds = ['name', 'taxNo', 'taxOffice', 'contact', 'phone', 'email', 'ban'] as const;

export const assetColumnIds = [...assetSorts, 'place'] as const;

export const listNames = ['talepler', 'mahalleler', 'kisiler', 'stklar', 'birimler', 'firmalar', 'satinalmalar', 'demirbaslar'] as const;
export type ListName = (typeof listNames)[number];

/** What the screen says above the list, kept in the file; and its columns from left to right with their heads. */
function shown<Id extends string>(id: v.GenericSchema<Id>) {
  return {
    title: line(100),
    filters: v.pipe(v.optional(v.array(line(300)), []), v.maxLength(60)),
    sorted: optionalText(100),
    columns: v.pipe(v.array(v.object({ id, header: line(60) })), v.minLength(1), v.maxLength(60)),
  };
}

/** A short list is on the screen whole: its records in the order in which they stand there. */
const given = v.pipe(v.array(id), v.maxLength(20_000));

export const listQuestion = v.variant('list', [
  v.object({ list: v.literal('talepler'), ...shown(ledgerColumnId), filter: requestFilter, sort: v.picklist(requestSorts), descending: flag }),
  v.object({ list: v.literal('mahalleler'), ...shown(v.picklist(neighbourhoodColumnIds)), ids: given }),
  v.object({ list: v.literal('kisiler'), ...shown(v.picklist(personColumnIds)), text: query, role: v.nullish(v.picklist(seatRoles), null) }),
  v.object({ list: v.literal('stklar'), ...shown(v.picklist(ngoColumnIds)), ids: given }),
  v.object({ list: v.literal('birimler'), ...shown(v.picklist(unitColumnIds)), ids: given }),
  v.object({ list: v.literal('demirbaslar'), ...shown(v.picklist(assetColumnIds)), filter: assetFilter, sort: v.picklist(assetSorts), descending: flag }),
  v.object({ list: v.literal('firmalar'), ...shown(v.picklist(firmColumnIds)), ids: given }),
  v.object({ list: v.literal('satinalmalar'), ...shown(v.picklist(purchaseColumnIds)), filter: purchaseFilter, sort: v.picklist(purchaseSorts), descending: flag }),
]);
export type ListQuestion = v.InferOutput<typeof listQuestion>;
export type ListQuestionInput = v.InferInput<typeof listQuestion>;
