import { MASK, maskPhones } from './veil.ts';
import { maskReport } from './maskReport.ts';

/** Fields that name a person or say something in free words, whichever answer they stand in. */
const personal = new Set([
  'requester', 'requesterPhone', 'phone', 'phone2', 'muhtarPhone', 'email', 'address', 'tckn', 'muhtar', 'person', 'responsible', 'contact', 'who', 'sender', 'recipient',
  'note', 'text', 'resultText', 'reasonText', 'answerText', 'returnReason', 'adequacyNote', 'cancelReason', 'priorityReason', 'before', 'after', 'about', 'muhtarName', 'personName', 'fullName', 'holder', 'givenBy', 'returnedTo',
]);

/** Answers that hold nothing of anybody but the office itself, or that are not shown as they are. */
const impersonal = new Set(['app', 'office', 'catalogue', 'deadlines', 'ownFields', 'undo']);

type Plain = Readonly<Record<string, unknown>>;
const originals = new WeakMap<object, object>();

/** What stood there before it was hidden: for writing on with the person that was chosen from a hidden list. */
export function original<T>(value: T): T {
  return typeof value === 'object' && value !== null ? ((originals.get(value) ?? value) as T) : value;
}

/** The same answer with "•••" in place of everything personal; copying, reading out and drawing then have nothing else to give away. */
export function maskAnswer<T>(feature: string, operation: string, value: T): T {
  if (impersonal.has(feature)) return value;
  if (feature === 'reports') return (operation === 'preview' ? maskReport(value) : value) as T;
  if (feature === 'search') return maskHits(value) as T;
  return maskValue(feature, value) as T;
}

function maskValue(feature: string, value: unknown): unknown {
  if (typeof value === 'string') return maskPhones(value);
  if (Array.isArray(value)) return value.map((each) => maskValue(feature, each));
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Plain;
  const masked = Object.fromEntries(Object.entries(given).map(([key, inner]) => [key, maskField(feature, given, key, inner)]));
  originals.set(masked, original(given));
  return masked;
}

function maskField(feature: string, owner: Plain, key: string, value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return maskValue(feature, value);
  // Neighbourhoods, units and NGOs are no persons; whoever has a record of a person is.
  if (key === 'name') return isPerson(feature, owner) ? MASK : value;
  if (key === 'label') return typeof owner.name === 'string' && owner.name !== '' && isPerson(feature, owner) ? maskPhones(value.replaceAll(owner.name, MASK)) : maskPhones(value);
  // Eleven digits are the owner's identity number, ten the firm's own.
  if (key === 'taxNo') return value.length === 11 ? MASK : value;
  // The line of a request in a timeline is its number and summary.
  if (key === 'text' && owner.kind === 'talep') return maskPhones(value);
  // The words of a filter can be a name that was searched for.
  if (feature === 'accessLog' && key === 'detail') return MASK;
  if (feature === 'disposal' && key === 'value') return MASK;
  // A draft has to come back as it was; only its title is shown.
  if (key === 'content') return value;
  return personal.has(key) ? MASK : maskPhones(value);
}

function isPerson(feature: string, owner: Plain): boolean {
  if (owner.kind === 'stk') return false;
  return feature === 'people' || 'personId' in owner || ('title' in owner && 'phone' in owner);
}

const masks = new Map<string, <T>(answer: T) => T>();

/** One function for each operation: an answer is hidden once, not at every drawing. */
export function maskOf(feature: string, operation: string): <T>(answer: T) => T {
  const name = `${feature}.${operation}`;
  const known = masks.get(name) ?? (<T>(answer: T) => maskAnswer(feature, operation, answer));
  masks.set(name, known);
  return known;
}

/** "Hasan Işık · Yeni · Birimde": of a request the first part is the person, of a person everything is. */
function maskHits(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((hit: Plain) => {
    const detail = String(hit.detail ?? '');
    if (hit.kind === 'kisi') return { ...hit, title: MASK, detail: maskPhones(detail) };
    if ((hit.kind === 'mahalle' || hit.kind === 'firma') && detail !== '') return { ...hit, detail: MASK };
    if (hit.kind === 'talep' && detail !== '') return { ...hit, detail: [MASK, ...detail.split(' · ').slice(1)].join(' · ') };
    return { ...hit, detail: maskPhones(detail) };
  });
}
