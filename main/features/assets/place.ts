import { findNeighbourhood } from '../../../db/repositories/neighbourhoods.ts';
import { findUnit } from '../../../db/repositories/units.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { fieldRefusal } from '../../bridge/failure.ts';
import { chosen } from '../directory/found.ts';
import { assetRefusals as text } from './text.ts';

interface Place {
  readonly neighbourhoodId: number | null;
  readonly unitId: number | null;
  readonly on: string;
}

/** A muhtarlık or a unit that was open on that day, or neither; refused at its field. */
export async function checkPlace(reader: Reader, { neighbourhoodId, unitId, on }: Place, prefix = ''): Promise<void> {
  if (neighbourhoodId !== null && unitId !== null) throw fieldRefusal(`${prefix}unitId`, text.twoPlaces);
  if (neighbourhoodId !== null) {
    const field = `${prefix}neighbourhoodId`;
    const { name, valid_to } = chosen(await findNeighbourhood(reader, neighbourhoodId), field);
    if (valid_to !== null && valid_to <= on) throw fieldRefusal(field, text.closedPlace(neighbourhoodTitle(name), formatDate(valid_to)));
  }
  if (unitId !== null) {
    const field = `${prefix}unitId`;
    const { name, validTo } = chosen(await findUnit(reader, unitId), field);
    if (validTo !== null && validTo <= on) throw fieldRefusal(field, text.closedPlace(name, formatDate(validTo)));
  }
}
