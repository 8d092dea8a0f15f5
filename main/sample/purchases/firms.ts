import type { Writer } from '../../../db/unit-of-work.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import { contract } from '../../../preload/contract/index.ts';
import { firms } from '../../features/directory/firms.ts';
import { call } from '../call.ts';

/** Made-up firms; the tax numbers pass the check and belong to nobody on purpose. */
const sampleFirms: readonly (readonly [name: string, taxNo: string])[] = [
  ['Çınar Kırtasiye ve Büro Makineleri', '4812000138'],
  ['Dalyan Matbaa ve Reklam', '4812079324'],
  ['Sandras Bilişim', '4812158518'],
  ['Köyceğiz Mobilya ve Dekorasyon', '4812237700'],
  ['Ölemez İnşaat', '4812316892'],
  ['Kaunos Yapı ve Boya', '4812396080'],
  ['Göl Enerji ve Su Dağıtım', '4812475272'],
  ['Sığla İletişim', '4812554461'],
  ['Namnam Ticaret', '4812633653'],
];

/** Ids in the order of the list; all were looked up on the list of the banned, and the last one stood on it. */
export async function addFirms(writer: Writer): Promise<readonly number[]> {
  const { today } = writer.occasion;
  const ids: number[] = [];
  for (const [name, taxNo] of sampleFirms) {
    const banned = ids.length === sampleFirms.length - 1;
    const { id } = await call(contract.firms.create, firms.create, writer, { name, taxNo, taxOffice: 'Köyceğiz', address: 'Köyceğiz / Muğla' });
    await call(contract.firms.recordBanCheck, firms.recordBanCheck, writer, { id, on: today, documentNo: `EKAP-${id}`, banned, until: banned ? addDays(today, 700) : null });
    ids.push(id);
  }
  return ids;
}
