import type { LetterFacts } from '../../../db/queries/letter-facts.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import { letterAddressees, type LetterModel } from '../../../preload/contract/letter-model.ts';
import { letterKindNames } from '../../../preload/contract/letter-text.ts';
import type { LetterTemplate } from '../../../preload/contract/letters.ts';
import { letterhead } from '../../reports/builders/letterhead.ts';
import { bodyOf, contactLines, letterSettings } from './draft.ts';
import { requestTable } from './tables.ts';
import { sampleWords } from './words.ts';

/** A template as a letter about a made-up request, for the preview beside the template. */
export async function sampleLetter(reader: Reader, template: Omit<LetterTemplate, 'own'>): Promise<LetterModel> {
  const { today, now } = reader.occasion;
  const settings = await letterSettings(reader);
  const head = await letterhead(reader);
  const facts = [sampleFacts(today)];
  const wish = { kind: template.kind, requestIds: [1], newDueDate: addDays(today, 15), extensionReason: sampleWords.extension };
  const unit = letterAddressees[template.kind] === 'birim' ? sampleWords.unit : null;
  return {
    letter: bodyOf(wish, facts, template, { unit, settings, today, institution: head.institution }),
    letterhead: head,
    table: unit === null ? null : requestTable(facts),
    contact: contactLines(settings),
    font: settings.font === 'arial' ? 'Arimo' : 'Tinos',
    title: letterKindNames[template.kind],
    generatedAt: now,
  };
}

function sampleFacts(today: string): LetterFacts {
  return {
    id: 1,
    number: `${today.slice(0, 4)}/0143`,
    registeredOn: addDays(today, -20),
    channel: 'mbs',
    channelName: sampleWords.channel,
    externalNo: 'MBS-77',
    externalDate: addDays(today, -21),
    petitionDate: null,
    requesterKind: 'muhtar',
    requester: sampleWords.muhtar,
    address: '',
    neighbourhood: sampleWords.neighbourhood,
    acting: 0,
    subject: sampleWords.subject,
    text: '',
    state: 'kapali',
    outcome: 'yapilamadi',
    reason: sampleWords.reason,
    reasonText: '',
    resultText: sampleWords.result,
    dueDate: addDays(today, -5),
    handOffId: 1,
    unitId: 1,
    unit: sampleWords.unit,
    sentOn: addDays(today, -19),
    paperNo: 'E-12',
    unitDueOn: null,
    answerText: sampleWords.answer,
    answeredOn: addDays(today, -2),
  };
}
