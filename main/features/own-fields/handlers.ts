import { arrangeOwnFields, insertOwnField, loadOwnFields, updateOwnField, valuesOfField } from '../../../db/repositories/own-fields.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { mostOwnFields, type OwnField } from '../../../preload/contract/own-fields.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { ownFieldText as text } from './text.ts';

export const ownFields = {
  list: (reader) => loadOwnFields(reader),

  async save(writer, { id, ...field }) {
    const fields = await loadOwnFields(writer);
    const before = fields.find((each) => each.id === id);
    if (id !== null && !before) throw new Refusal('notFound');
    if (id === null && fields.length >= mostOwnFields) throw fieldRefusal('name', text.tooMany(mostOwnFields));
    if (fields.some((each) => each.id !== id && fold(each.name) === fold(field.name))) throw fieldRefusal('name', text.nameTaken(field.name), 'conflict');
    const choices = field.kind === 'liste' ? demandChoices(field.choices) : [];
    if (!before) return { id: await insertOwnField(writer, { ...field, choices }) };
    await demandValuesFit(writer, before, { ...field, choices });
    await updateOwnField(writer, { ...field, id: before.id, choices });
    return { id: before.id };
  },

  async arrange(writer, { ids }) {
    await arrangeOwnFields(writer, ids);
    return null;
  },
} satisfies FeatureHandlers<'ownFields'>;

function demandChoices(choices: readonly string[]): readonly string[] {
  const twice = choices.find((choice, at) => choices.findIndex((other) => fold(other) === fold(choice)) !== at);
  if (twice !== undefined) throw fieldRefusal('choices', text.sameChoice(twice));
  if (choices.length < 2) throw fieldRefusal('choices', text.choicesNeeded);
  return choices;
}

/** What is written on records already has to stay readable. */
async function demandValuesFit(writer: Writer, before: OwnField, next: Pick<OwnField, 'kind' | 'choices'>): Promise<void> {
  const used = await valuesOfField(writer, before.id);
  if (used.length === 0) return;
  if (before.kind !== next.kind) throw fieldRefusal('kind', text.kindStays);
  const lost = next.kind === 'liste' ? used.find((value) => !next.choices.includes(value)) : undefined;
  if (lost !== undefined) throw fieldRefusal('choices', text.choiceUsed(lost));
}
