import { letterFacts, type LetterFacts } from '../../../db/queries/letter-facts.ts';
import { findUnit } from '../../../db/repositories/units.ts';
import { ownTemplates } from '../../../db/repositories/letters.ts';
import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { letterAddressees, type LetterBody, type LetterKind, type LetterModel, type LetterTable } from '../../../preload/contract/letter-model.ts';
import { letterKindNames, letterText } from '../../../preload/contract/letter-text.ts';
import type { LetterSettings, LetterTemplate } from '../../../preload/contract/letters.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import { personTitled } from '../../../preload/contract/suffix.ts';
import { Refusal } from '../../bridge/failure.ts';
import { letterhead } from '../../reports/builders/letterhead.ts';
import { closingFor, ourLetters, requestAsReference, theirRequest, toRequester, toUnit } from './addressee.ts';
import { firstSettings, shippedTemplates } from './shipped.ts';
import { chaseTable, requestTable } from './tables.ts';
import { fillTemplate } from './template.ts';
import { letterValues, type LetterOccasion } from './values.ts';
import { phrases } from './words.ts';

/** What is asked for. `unitId`: of a letter to a unit, else the unit at which the requests are. */
export interface LetterWish extends Pick<LetterOccasion, 'newDueDate' | 'extensionReason' | 'stage'> {
  readonly kind: LetterKind;
  readonly requestIds: readonly number[];
  readonly unitId?: number | null;
}

/** The letter as its template makes it. Throws Refusal where a request does not exist or a unit is missing. */
export async function draftLetter(reader: Reader, wish: LetterWish): Promise<LetterModel> {
  const facts = await demandFacts(reader, wish);
  const template = (await templatesOf(reader)).find(({ kind }) => kind === wish.kind);
  const unit = letterAddressees[wish.kind] === 'birim' ? await demandUnitName(reader, wish, facts) : null;
  const settings = await letterSettings(reader);
  const body = bodyOf(wish, facts, template ?? shippedTemplates[0] as LetterTemplate, { unit, settings, today: reader.occasion.today, institution: (await letterhead(reader)).institution });
  return letterOfBody(reader, wish, body, facts);
}

/** A letter whose words are already there (edited and kept). */
export async function letterWith(reader: Reader, wish: LetterWish, body: LetterBody): Promise<LetterModel> {
  return letterOfBody(reader, wish, body, await demandFacts(reader, wish));
}

async function letterOfBody(reader: Reader, wish: LetterWish, body: LetterBody, facts: readonly LetterFacts[]): Promise<LetterModel> {
  const settings = await letterSettings(reader);
  const number = facts.length === 1 ? (facts[0]?.number ?? '') : (facts[0]?.unit ?? '');
  return {
    letter: body,
    letterhead: await letterhead(reader),
    table: await tableOf(reader, wish.kind, facts),
    contact: contactLines(settings),
    font: settings.font === 'arial' ? 'Arimo' : 'Tinos',
    title: facts.length === 1 ? phrases.title(letterKindNames[wish.kind], number) : phrases.titleOfMany(letterKindNames[wish.kind], number),
    generatedAt: reader.occasion.now,
  };
}

interface BodyParts {
  readonly unit: string | null;
  readonly settings: LetterSettings;
  readonly today: string;
  readonly institution: string;
}

/** Pure: records and template in, the words of the letter out. */
export function bodyOf(wish: LetterWish, facts: readonly LetterFacts[], template: Pick<LetterTemplate, 'subject' | 'text' | 'closing'>, { unit, settings, today, institution }: BodyParts): LetterBody {
  const [first] = facts;
  const toOutside = unit === null && first !== undefined;
  const values = letterValues(facts, { ...wish, today, institution, to: toOutside ? closingFor(first) : 'birim' });
  const filled = unit === null ? values : { ...values, birim: unit };
  const signer = toOutside ? [settings.outsideSignerName, settings.outsideSignerTitle] : [settings.unitSignerName, settings.unitSignerTitle];
  return {
    filePlan: settings.filePlan,
    date: today,
    subject: fillTemplate(template.subject, filled),
    addressee: toOutside ? toRequester(first) : toUnit(unit ?? ''),
    references: toOutside ? theirRequest(first) : [...(first && facts.length === 1 ? [requestAsReference(first)] : []), ...(wish.kind === 'tekit' ? [ourLetters(facts)] : [])].filter(Boolean).join('\n'),
    text: fillTemplate(template.text, filled),
    closing: fillTemplate(template.closing, filled),
    signerName: signer[0] ? personTitled(signer[0]) : '',
    signerTitle: signer[1] ?? '',
    attachments: '',
  };
}

export async function templatesOf(reader: Reader): Promise<LetterTemplate[]> {
  const own = await ownTemplates(reader);
  return shippedTemplates.map((shipped) => own.find(({ kind }) => kind === shipped.kind) ?? shipped);
}

export async function letterSettings(reader: Reader): Promise<LetterSettings> {
  return { ...firstSettings, ...(await getSetting(reader, 'letters')) };
}

async function demandFacts(reader: Reader, { requestIds, unitId = null }: LetterWish): Promise<LetterFacts[]> {
  const facts = await letterFacts(reader, requestIds, unitId);
  if (facts.length === 0 || facts.length !== new Set(requestIds).size) throw new Refusal('notFound');
  return facts;
}

async function demandUnitName(reader: Reader, { unitId = null }: LetterWish, facts: readonly LetterFacts[]): Promise<string> {
  const name = unitId === null ? facts[0]?.unit : (await findUnit(reader, unitId))?.name;
  if (!name) throw new Refusal('rule', letterText.noUnit);
  return name;
}

function tableOf(reader: Reader, kind: LetterKind, facts: readonly LetterFacts[]): Promise<LetterTable | null> | LetterTable | null {
  if (kind === 'havale') return requestTable(facts);
  return kind === 'tekit' ? chaseTable(reader, facts) : null;
}

export function contactLines({ address, phone, email, kep, contactName, contactTitle }: LetterSettings): string[] {
  const reach = [phone && phrases.phone(formatPhone(phone)), email && phrases.email(email), kep && phrases.kep(kep)].filter(Boolean).join('   ');
  return [address, reach, contactName && phrases.contactPerson(contactName, contactTitle)].filter((line) => line !== '');
}
