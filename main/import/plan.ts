import { loadProfiles } from '../../db/repositories/imports.ts';
import { getSetting } from '../../db/settings.ts';
import type { Reader } from '../../db/unit-of-work.ts';
import { importFields, type ImportKind } from '../../preload/contract/import-fields.ts';
import type { ImportMapping } from '../../preload/contract/imports.ts';
import { fold } from '../../preload/contract/turkish.ts';
import { lastElection } from './check/directory.ts';
import { bestSheet } from './map/headings.ts';
import { applyProfile, guessMapping, looksLikeMbs, mbsMapping, mbsProfileName, type Profile } from './map/profiles.ts';
import type { Sheet } from './types.ts';

export interface Plan {
  readonly mapping: ImportMapping;
  /** Name of the profile it came from; '' where it was guessed or chosen. */
  readonly profile: string;
}

/** The mapping of a table that nobody has mapped yet: a remembered one that fits, an MBS list, else what the headings say. */
export async function planOf(reader: Reader, kind: ImportKind, sheets: readonly Sheet[], wanted: { readonly profile: string; readonly sheet: number | null }): Promise<Plan> {
  const sheet = wanted.sheet ?? bestSheet(kind, sheets);
  const profiles = (await savedProfiles(reader, kind)).filter(({ name }) => wanted.profile === '' || fold(name) === fold(wanted.profile));
  profiles.sort((a, b) => b.headings.length - a.headings.length);
  for (const at of wanted.sheet === null ? [sheet, ...sheets.keys()] : [sheet]) {
    for (const profile of profiles) {
      const mapping = applyProfile(profile, sheets[at] ?? nothing, at);
      if (mapping) return { mapping: await withDefaults(reader, kind, mapping), profile: profile.name };
    }
  }
  if (kind === 'talepler' && (fold(wanted.profile) === fold(mbsProfileName) || (wanted.profile === '' && looksLikeMbs(sheets[sheet] ?? nothing, guessMapping(kind, sheets, sheet))))) {
    return { mapping: await withDefaults(reader, kind, mbsMapping(sheets, sheet)), profile: mbsProfileName };
  }
  return { mapping: await withDefaults(reader, kind, guessMapping(kind, sheets, sheet)), profile: '' };
}

const nothing: Sheet = { name: '', rows: [] };

export async function savedProfiles(reader: Reader, kind: ImportKind): Promise<Profile[]> {
  return (await loadProfiles(reader, kind)).map(({ id, name, headings, defaults }) => ({ id, name, kind, headings: JSON.parse(headings) as Profile['headings'], defaults: JSON.parse(defaults) as Profile['defaults'] }));
}

/** Only fields of the kind, each once; what no column says has a value that the window shows. */
export async function withDefaults(reader: Reader, kind: ImportKind, { sheet, headerRow, columns, defaults }: ImportMapping): Promise<ImportMapping> {
  const own = columns.filter(({ field }, at) => importFields[kind].includes(field) && columns.findIndex((other) => other.field === field) === at);
  const has = new Set(own.map(({ field }) => field));
  const number = has.has('externalNo') ? ('dilekce' as const) : null;
  const filled: ImportMapping['defaults'] =
    kind === 'talepler'
      ? {
          channel: defaults.channel ?? number ?? (await getSetting(reader, 'lastChannel')) ?? 'telefon',
          type: defaults.type ?? 'istek',
          day: defaults.day ?? reader.occasion.today,
        }
      : { channel: null, type: null, day: kind === 'muhtarlar' ? (defaults.day ?? lastElection) : null };
  return { sheet, headerRow, columns: own, defaults: filled };
}
