import { keepLetter, letterOf, lettersOf, putTemplate, retireTemplate } from '../../../db/repositories/letters.ts';
import { addEvent, findRequest } from '../../../db/repositories/requests.ts';
import { putSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { FieldProblem } from '../../../preload/contract/operation.ts';
import type { LetterKind } from '../../../preload/contract/letter-model.ts';
import { letterKindNames } from '../../../preload/contract/letter-text.ts';
import type { LetterTemplate } from '../../../preload/contract/letters.ts';
import { errorText } from '../../../preload/contract/text.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { Refusal } from '../../bridge/failure.ts';
import { clockWords } from '../clocks/for-letter.ts';
import { draftLetter, letterSettings, letterWith, templatesOf } from './draft.ts';
import { sampleLetter } from './sample.ts';
import { shippedTemplates } from './shipped.ts';
import { templateProblem } from './template.ts';
import { letterEvent } from './words.ts';

export const letters = {
  templates: (reader) => templatesOf(reader),

  async preview(reader, template) {
    demandGoodTemplate(template);
    return sampleLetter(reader, template);
  },

  async saveTemplate(writer, template) {
    demandGoodTemplate(template);
    await putTemplate(writer, { ...template, own: 1 });
    return { ...template, own: true };
  },

  async resetTemplate(writer, { kind }) {
    await retireTemplate(writer, kind);
    return shippedTemplate(kind);
  },

  settings: (reader) => letterSettings(reader),

  async saveSettings(writer, settings) {
    await putSetting(writer, 'letters', settings);
    return settings;
  },

  async draft(reader, { requestId, kind, fresh }) {
    const kept = await letterOf(reader, requestId, kind);
    const wish = { kind, requestIds: [requestId], ...(await clockWords(reader, requestId)) };
    return { id: kept?.id ?? null, model: kept && !fresh ? await letterWith(reader, wish, kept.body) : await draftLetter(reader, wish) };
  },

  async ofRequest(reader, { requestId }) {
    await demandRequest(reader, requestId);
    return lettersOf(reader, requestId);
  },

  async save(writer, { requestId, kind, ...body }) {
    await demandRequest(writer, requestId);
    const { id, isNew } = await keepLetter(writer, requestId, kind, body);
    if (isNew) await addEvent(writer, requestId, 'yazi', writer.occasion.today, letterEvent(letterKindNames[kind]));
    return { id };
  },
} satisfies FeatureHandlers<'letters'>;

function demandGoodTemplate(template: Pick<LetterTemplate, 'subject' | 'text' | 'closing'>): void {
  const problems = (['subject', 'text', 'closing'] as const).flatMap((field): FieldProblem[] => {
    const message = templateProblem(template[field]);
    return message === null ? [] : [{ field, message }];
  });
  if (problems.length > 0) throw new Refusal('invalid', errorText.invalid, problems);
}

function shippedTemplate(kind: LetterKind): LetterTemplate {
  const template = shippedTemplates.find((each) => each.kind === kind);
  if (!template) throw new Refusal('notFound');
  return template;
}

async function demandRequest(reader: Reader, id: number): Promise<void> {
  if (!(await findRequest(reader, id))) throw new Refusal('notFound');
}
