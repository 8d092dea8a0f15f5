import { HandOffBack } from '../schema/letters.ts';
import type { Writer } from '../unit-of-work.ts';

/** Writes down that the paper of a hand-off came back on that day; null takes the tick away. */
export async function putHandOffBack(writer: Writer, handOffId: number, backOn: string | null): Promise<void> {
  const values = { back_on: backOn, back_at: writer.occasion.now, actor: writer.occasion.actor };
  const row = await writer.one<{ id: number }>('SELECT id FROM hand_off_back WHERE hand_off_id = ?', [handOffId]);
  if (row) await writer.update(HandOffBack, row.id, values);
  else await writer.insert(HandOffBack, { hand_off_id: handOffId, ...values });
}
