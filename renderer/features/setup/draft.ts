import type { CountSettings } from '../../../preload/contract/deadlines.ts';
import { formatPhone, parsePhone } from '../../../preload/contract/phone.ts';
import type { InputOf } from '../../api/client.ts';
import { setupText } from '../../text/setup.ts';
import type { MuhtarEntry, RestRow } from './paste.ts';

export type OfficeInput = InputOf<'office', 'save'>;
type SetUpInput = InputOf<'office', 'setUp'>;

/** Day on which the muhtars of the last local elections were chosen. */
export const lastElection = '2024-03-31';

/** What the five steps have gathered so far; nothing of it is written before the end. */
export interface SetupDraft {
  readonly neighbourhoods: readonly string[];
  readonly units: readonly string[];
  readonly muhtars: Readonly<Record<string, MuhtarEntry>>;
  readonly rest: readonly RestRow[];
  readonly termStart: string | null;
  /** null = left as it is. */
  readonly settings: CountSettings | null;
}

export const emptyDraft: SetupDraft = { neighbourhoods: [], units: [], muhtars: {}, rest: [], termStart: lastElection, settings: null };

export const emptyOffice: OfficeInput = {
  province: '',
  district: '',
  institution: '',
  unit: setupText.office.defaultUnit,
  insideMetropolitan: false,
  logo: '',
  userName: '',
  tcknEnabled: false,
};

/** A skipped first step leaves the municipality empty; the user and the unit get a plain word. */
export function withDefaults(office: OfficeInput): OfficeInput {
  const text = setupText.office;
  const or = (value: string, instead: string): string => (value.trim() === '' ? instead : value);
  return {
    ...office,
    unit: or(office.unit, text.defaultUnit),
    userName: or(office.userName, text.defaultUser),
  };
}

/** Only neighbourhoods with a name beside them become muhtar rows. */
export function toSetUp(office: OfficeInput, draft: SetupDraft): SetUpInput {
  return {
    office: withDefaults(office),
    neighbourhoods: [...draft.neighbourhoods],
    units: [...draft.units],
    muhtars: muhtarRows(draft).map(([neighbourhood, { muhtar, phone }]) => ({ neighbourhood, muhtar, phone })),
    termStart: draft.termStart ?? lastElection,
  };
}

export function muhtarRows(draft: SetupDraft): [string, MuhtarEntry][] {
  return draft.neighbourhoods.flatMap((name): [string, MuhtarEntry][] => {
    const entry = draft.muhtars[name];
    return entry && entry.muhtar.trim() !== '' ? [[name, entry]] : [];
  });
}

/** Why a row cannot be taken as it is, or null. */
export function rowProblem({ muhtar, phone }: MuhtarEntry): string | null {
  if (phone.trim() === '') return null;
  if (parsePhone(phone) === null) return setupText.muhtars.phoneBad;
  return muhtar.trim() === '' ? setupText.muhtars.phoneNoName : null;
}

export function tidyPhone(phone: string): string {
  const parsed = parsePhone(phone);
  return parsed ? formatPhone(parsed) : phone;
}
