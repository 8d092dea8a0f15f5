import { loadOwnFields } from '../../../db/repositories/own-fields.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { FieldProblem } from '../../../preload/contract/operation.ts';
import { formatOwn, parseOwn, type OwnField, type OwnValues } from '../../../preload/contract/own-fields.ts';
import { errorText, fieldText } from '../../../preload/contract/text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { ownFieldText as text } from './text.ts';

type Typed = Readonly<Record<string, string | null>>;

/** The typed values as they are kept; refused at `own.<id>` where one is not of its field's kind. */
export async function demandOwnValues(reader: Reader, typed: Typed): Promise<OwnValues> {
  if (Object.keys(typed).length === 0) return {};
  const fields = await loadOwnFields(reader);
  const problems: FieldProblem[] = [];
  const kept = Object.entries(typed).flatMap(([id, value]) => {
    const field = fields.find((each) => String(each.id) === id);
    const read = field ? parseOwn(field, value ?? '', reader.occasion.today) : null;
    if (read === null) problems.push({ field: `own.${id}`, message: field ? sentences[field.kind] : text.unknownField });
    return read === null ? [] : [[id, read] as const];
  });
  if (problems.length > 0) throw new Refusal('invalid', errorText.invalid, problems);
  return Object.fromEntries(kept);
}

const sentences: Readonly<Record<OwnField['kind'], string>> = { metin: fieldText.required, sayi: text.number, tarih: fieldText.date, liste: fieldText.choose };

/** "Cadde: Atatürk", for papers; in the office's order, empty ones left out. */
export function ownLines(fields: readonly OwnField[], values: OwnValues): { readonly name: string; readonly value: string }[] {
  return fields.flatMap(({ id, name, kind }) => {
    const value = values[id];
    return value === undefined ? [] : [{ name, value: formatOwn(kind, value) }];
  });
}
