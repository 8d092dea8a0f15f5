import type { NeighbourhoodKind } from '../../preload/contract/codes.ts';
import { upperTr } from '../../preload/contract/turkish.ts';
import { landmarks, localities, townStreets, villageStreets } from './places.ts';
import type { Random } from './random.ts';

/** The places of one request; the same ones stand in the subject, the text and the answer. */
export type Places = Readonly<Record<string, string>>;

export function placesOf(random: Random, kind: NeighbourhoodKind, mahalle: string): Places {
  const [sokak = '', sokak2 = ''] = random.shuffled<string>(kind === 'merkez' ? townStreets : villageStreets);
  return {
    sokak,
    sokak2,
    sokakta: `${sokak}’${locative(sokak)}`,
    sokagin: `${sokak}’${genitive(sokak)}`,
    mevki: random.pick<string>(localities),
    yer: random.pick<string>(landmarks),
    mahalle,
    no: String(random.int(1, 96)),
    adet: String(random.int(2, 5)),
    metre: String(random.int(4, 40) * 10),
    gun: String(random.int(3, 9)),
  };
}

/** A sentence with its places filled in, beginning with a capital. */
export function fill(pattern: string, places: Places): string {
  const text = pattern.replace(/\{(\w+)\}/g, (_whole, key: string) => {
    const value = places[key];
    if (value === undefined) throw new Error(`a text names {${key}}`);
    return value;
  });
  return upperTr(text.slice(0, 1)) + text.slice(1);
}

// Streets end in Sokak, Caddesi or Yolu; their case endings are known.
const locative = (street: string): string => (street.endsWith('Sokak') ? 'ta' : street.endsWith('Caddesi') ? 'nde' : 'nda');
const genitive = (street: string): string => (street.endsWith('Sokak') ? 'ın' : street.endsWith('Caddesi') ? 'nin' : 'nun');
