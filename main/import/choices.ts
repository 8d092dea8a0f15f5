import { resolveNeighbourhood } from '../../db/repositories/neighbourhoods.ts';
import type { Reader, Writer } from '../../db/unit-of-work.ts';
import { neighbourhoodKey, neighbourhoodName } from '../../preload/contract/neighbourhood-name.ts';
import { neighbourhoods } from '../features/directory/neighbourhoods.ts';
import { openNeighbourhoods } from '../../db/queries/import-lookups.ts';
import type { Choices, Place } from './check/lookups.ts';

/** What the user has said of a spelling that no neighbourhood has. */
export interface Resolution {
  readonly written: string;
  readonly neighbourhoodId: number | null;
  readonly add: boolean;
}

/** For looking only: a neighbourhood that is to be added has a number that no record has. */
const NOT_YET = 1_000_000_000;

export async function choicesOf(reader: Reader, resolutions: readonly Resolution[]): Promise<Choices> {
  if (resolutions.length === 0) return new Map();
  const open = new Map((await openNeighbourhoods(reader)).map((place) => [place.id, place]));
  const choices = new Map<string, Place>();
  for (const [at, { written, neighbourhoodId, add }] of resolutions.entries()) {
    const place = add ? { id: NOT_YET + at, name: neighbourhoodName(written) } : open.get(neighbourhoodId ?? 0);
    if (place) choices.set(neighbourhoodKey(written), place);
  }
  return choices;
}

/** Writes the choices down: another name of a neighbourhood, or a new one. From then on the name is known everywhere. */
export async function rememberChoices(writer: Writer, resolutions: readonly Resolution[]): Promise<void> {
  for (const { written, neighbourhoodId, add } of resolutions) {
    if ((!add && neighbourhoodId === null) || (await resolveNeighbourhood(writer, written))) continue;
    const name = neighbourhoodName(written);
    if (neighbourhoodId !== null && !add) await neighbourhoods.addAlias(writer, { id: neighbourhoodId, alias: written.slice(0, 100) });
    else await neighbourhoods.create(writer, { name, kind: /köyü\)?$/iu.test(name) ? 'kirsal' : 'merkez', code: '', population: null, populationYear: null, households: null, note: '', validFrom: null });
  }
}
