import type { FieldProblem } from '../../../preload/contract/operation.ts';
import { stageFields, type PurchaseWay } from '../../../preload/contract/purchase-ways.ts';
import { purchaseSettingsText as text } from './text.ts';

const known: ReadonlySet<string> = new Set(stageFields.map((name) => `{${name}}`));

/** What the shape of a way does not tell: fields in curly brackets that nobody fills in. */
export function wayProblems({ stages }: PurchaseWay): FieldProblem[] {
  return stages.flatMap(({ waitsOn }, at): FieldProblem[] => {
    const strange = (waitsOn.match(/\{[^}]*\}?|\}/g) ?? []).find((field) => !known.has(field));
    return strange === undefined ? [] : [{ field: `stages.${at}.waitsOn`, message: text.unknownField(strange) }];
  });
}
