import type { LetterFacts } from '../../../db/queries/letter-facts.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import type { LetterValues } from '../../../preload/contract/letter-model.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { outcomeNames } from '../../../preload/contract/text.ts';
import { closings } from './shipped.ts';
import { phrases } from './words.ts';

/** What a letter says beyond its records. */
export interface LetterOccasion {
  readonly today: string;
  readonly institution: string;
  readonly to: keyof typeof closings;
  /** uzatma: the new last day and why. */
  readonly newDueDate?: string | null;
  readonly extensionReason?: string;
  /** ara_cevap: the stage in the clerk's words; left out, it is told from the record. */
  readonly stage?: string;
}

/** The fields of a template for one or several requests; what differs between several is empty. */
export function letterValues(facts: readonly LetterFacts[], occasion: LetterOccasion): LetterValues {
  const same = (value: (fact: LetterFacts) => string): string => {
    const [first = '', ...others] = new Set(facts.map(value));
    return others.length === 0 ? first : '';
  };
  const earliest = (value: (fact: LetterFacts) => string | null): string => {
    const days = facts.flatMap((fact) => value(fact) ?? []).toSorted();
    return days[0] === undefined ? '' : formatDate(days[0]);
  };
  return {
    talep_no: same(({ number }) => number),
    talep_tarihi: same(({ registeredOn }) => formatDate(registeredOn)),
    tarih: formatDate(occasion.today),
    kanal: same(({ channelName }) => channelName),
    dis_no: same(({ externalNo }) => externalNo),
    basvuran: same(({ requester }) => requester),
    muhtar: same(({ requesterKind, requester }) => (requesterKind === 'muhtar' ? requester : '')),
    mahalle: same(({ neighbourhood }) => (neighbourhood === '' ? '' : neighbourhoodTitle(neighbourhood))),
    konu: same(({ subject }) => subject),
    aciklama: same(({ text }) => text),
    birim: same(({ unit }) => unit),
    havale_tarihi: earliest(({ sentOn }) => sentOn),
    son_gun: earliest(({ unitDueOn, dueDate }) => unitDueOn ?? dueDate),
    cevap: same(({ answerText }) => answerText.trim()),
    sonuc: same(({ outcome }) => (outcome === null ? '' : outcomeNames[outcome])),
    gerekce: same(({ reason, reasonText }) => withoutStop([reason, reasonText].filter(Boolean).join(': '))),
    sonuc_metni: same(({ resultText }) => resultText.trim()),
    adet: facts.length === 1 ? '1' : String(facts.length),
    kurum: occasion.institution,
    kapanis: closings[occasion.to],
    asama: withoutStop(occasion.stage ?? same(stageOf)),
    yeni_son_gun: occasion.newDueDate ? formatDate(occasion.newDueDate) : '',
    uzatma_gerekcesi: withoutStop(occasion.extensionReason ?? ''),
  };
}

function stageOf({ state, unit }: LetterFacts): string {
  if (state === 'birimde' && unit !== '') return phrases.at(unit);
  if (state === 'yanitlandi' && unit !== '') return phrases.answered(unit);
  return state === 'acik' ? phrases.registered : '';
}

/** The template sets the full stop itself. */
function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}
