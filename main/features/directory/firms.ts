import { findByTaxNo, findFirm, findOpenFirm, insertFirm, listFirms, updateBanCheck, updateFirm, type FirmValues } from '../../../db/repositories/firms.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import type { FirmDetail, FirmRow } from '../../../preload/contract/firms.ts';
import { foldedWords } from '../../../preload/contract/turkish.ts';
import { fieldRefusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { found, refuseFuture } from './found.ts';
import { directoryText as text } from './text.ts';

export const firms = {
  async list(reader, filter) {
    return (await listFirms(reader, filter)).map(toRow);
  },

  async get(reader, { id }) {
    return found(await findFirm(reader, id));
  },

  async create(writer, values) {
    const firm = { ...values, closedOn: null };
    await check(writer, firm, null);
    return { id: await insertFirm(writer, firm) };
  },

  async change(writer, { id, ...values }) {
    found(await findFirm(writer, id));
    await check(writer, values, id);
    await updateFirm(writer, id, values);
    return { id };
  },

  async recordBanCheck(writer, { id, on, documentNo, banned, until }) {
    const firm = found(await findFirm(writer, id));
    refuseFuture('on', on, writer.occasion.today);
    if (firm.banCheckedOn !== null && on < firm.banCheckedOn) throw fieldRefusal('on', text.banCheckedLater(firm.banCheckedOn));
    await updateBanCheck(writer, id, { banCheckedOn: on, banCheckNo: documentNo, banned, bannedUntil: until });
    return { id };
  },
} satisfies FeatureHandlers<'firms'>;

function toRow({ address: _address, note: _note, banCheckNo: _number, ...row }: FirmDetail): FirmRow {
  return row;
}

async function check(writer: Writer, values: FirmValues, id: number | null): Promise<void> {
  if (foldedWords(values.name).length === 0) throw fieldRefusal('name', text.nameEmpty);
  refuseFuture('closedOn', values.closedOn, writer.occasion.today);
  const holder = await findByTaxNo(writer, values.taxNo, id);
  if (holder) throw fieldRefusal('taxNo', holder.closedOn === null ? text.taxNoTaken(holder.name) : text.taxNoOfClosed(holder.name, holder.closedOn), 'conflict');
  const same = values.closedOn === null ? await findOpenFirm(writer, values.name, id) : undefined;
  if (same) throw fieldRefusal('name', text.nameTaken(same.name), 'conflict');
}
