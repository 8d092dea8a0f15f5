import * as v from 'valibot';
import { flag, isoDate, line, optionalPhone, optionalText } from './fields.ts';
import { act, read, write, type Feature } from './operation.ts';
import { fieldText } from './text.ts';

/** The municipality, its letterhead, the user, and the first run. */

export interface Office {
  readonly province: string;
  readonly district: string;
  /** As in the letterhead: KÖYCEĞİZ BELEDİYE BAŞKANLIĞI */
  readonly institution: string;
  readonly unit: string;
  /** Inside the borders of a büyükşehir: decides purchase limits and who owns water and main roads. */
  readonly insideMetropolitan: boolean;
  /** data: URL of a PNG or JPEG, or '' */
  readonly logo: string;
  /** Who answered the first run; who works here now is in users.ts. */
  readonly userName: string;
  readonly tcknEnabled: boolean;
}

const logo = v.pipe(
  optionalText(1_500_000),
  v.check((text) => text === '' || /^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(text), fieldText.logo),
);

const details = {
  province: line(60),
  district: line(60),
  institution: line(150),
  unit: line(150),
  insideMetropolitan: flag,
  logo,
  /** Kept as the first run wrote it; users.save renames people. */
  userName: line(80),
  tcknEnabled: v.optional(flag, false),
};

/** The first step may be skipped: then the letterhead is empty until Ayarlar fills it. */
const firstDetails = { ...details, province: optionalText(60), district: optionalText(60), institution: optionalText(150) };

/** Rows as pasted: neighbourhood, muhtar, phone. */
const muhtarRow = v.object({ neighbourhood: line(100), muhtar: line(150), phone: optionalPhone });

export const office = {
  /** null until the first run is done. */
  get: read(v.object({})).returns<Office | null>(),
  save: write(v.object(details)).returns<Office>(),
  provinces: read(v.object({})).returns<readonly { readonly name: string; readonly metropolitan: boolean; readonly districts: readonly string[] }[]>(),
  /** Neighbourhoods of a district, in Turkish order. */
  neighbourhoodsOf: read(v.object({ province: line(60), district: line(60) })).returns<readonly string[]>(),
  /** Units a small municipality usually has; the user ticks. */
  defaultUnits: read(v.object({})).returns<readonly string[]>(),
  /** Everything the first run asked, in one transaction. Rows with an unknown neighbourhood are refused by field. */
  setUp: write(
    v.object({
      office: v.object(firstDetails),
      neighbourhoods: v.pipe(v.array(line(100)), v.maxLength(2000)),
      units: v.pipe(v.array(line(150)), v.maxLength(200)),
      muhtars: v.pipe(v.array(muhtarRow), v.maxLength(2000)),
      termStart: isoDate,
    }),
  ).returns<Office>(),
  /** Lets the user choose a picture; null = cancelled. PNG or JPEG up to 1 MB. */
  chooseLogo: act(v.object({})).returns<string | null>(),
} satisfies Feature;
