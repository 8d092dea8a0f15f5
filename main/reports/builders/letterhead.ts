import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { Letterhead } from '../../../preload/contract/report-model.ts';

/** The office's own letterhead; names come from its settings, never from a template. */
export async function letterhead(reader: Reader): Promise<Letterhead> {
  const office = await getSetting(reader, 'office');
  if (!office) return { institution: '', unit: '' };
  return { institution: office.institution, unit: office.unit, ...(office.logo === '' ? {} : { logo: office.logo }) };
}
