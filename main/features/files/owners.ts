import { findAsset } from '../../../db/repositories/assets.ts';
import { findPaper, findPurchase, tellPurchase } from '../../../db/repositories/purchases.ts';
import { addEvent, findRequest } from '../../../db/repositories/requests.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import type { FileOwner } from '../../../preload/contract/files.ts';
import { Refusal } from '../../bridge/failure.ts';
import { settle } from '../purchases/settle.ts';

interface OwnerRules {
  readonly exists: (reader: Reader, id: number) => Promise<boolean>;
  /** What happened, on the record's own timeline. */
  readonly tell: (writer: Writer, id: number, text: string) => Promise<void>;
}

/** The records that can have files. */
const owners: Readonly<Record<FileOwner, OwnerRules>> = {
  request: {
    exists: async (reader, id) => (await findRequest(reader, id)) !== undefined,
    tell: (writer, id, text) => addEvent(writer, id, 'dosya', writer.occasion.today, text),
  },
  // Its history says what was attached and removed; it has no events of its own.
  asset: { exists: async (reader, id) => (await findAsset(reader, id)) !== undefined, tell: async () => undefined },
  purchase: {
    exists: async (reader, id) => (await findPurchase(reader, id)) !== undefined,
    tell: (writer, id, text) => tellPurchase(writer, id, 'dosya', { on: writer.occasion.today, text }),
  },
  // A scan on a line of the checklist: the paper is there with it.
  purchase_paper: {
    exists: async (reader, id) => (await findPaper(reader, id)) !== undefined,
    tell: async (writer, id, text) => {
      const paper = await findPaper(writer, id);
      if (!paper) throw new Refusal('notFound');
      await tellPurchase(writer, paper.purchaseId, 'evrak', { on: writer.occasion.today, text: `${paper.name}: ${text}` });
      await settle(writer, paper.purchaseId);
    },
  },
};

export async function demandOwner(reader: Reader, owner: FileOwner, id: number): Promise<void> {
  if (!(await owners[owner].exists(reader, id))) throw new Refusal('notFound');
}

export function tellOwner(writer: Writer, owner: FileOwner, id: number, text: string): Promise<void> {
  return owners[owner].tell(writer, id, text);
}
