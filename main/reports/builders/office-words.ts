import type { PurchaseTemplateWords } from '../../../preload/contract/purchase-document-model.ts';
import type { Signature, TextSection } from '../../../preload/contract/report-model.ts';
import type { TemplateLanguage } from '../../templates/language.ts';
import { purchasePaperText as words } from '../purchase-paper-text.ts';

/** What the office writes of a paper, its fields filled in; a part that comes out empty is left out. */
export interface OfficeWords {
  readonly title: string;
  readonly opening: readonly TextSection[];
  readonly closing: readonly TextSection[];
  readonly signatures: readonly Signature[];
}

/** `signing`: the values in the places for signatures, where a field stands for several people. */
export function officeWords<Field extends string>(
  { fill }: TemplateLanguage<Field>,
  template: PurchaseTemplateWords,
  values: Readonly<Record<Field, string>>,
  signing: Readonly<Record<Field, string>> = values,
): OfficeWords {
  const says = (text: string): TextSection[] => {
    const written = fill(text, values, words.shortBlank);
    return written === '' ? [] : [{ kind: 'text', text: written }];
  };
  return {
    title: fill(template.title, values, words.shortBlank),
    opening: says(template.opening),
    closing: says(template.closing),
    signatures: signaturesOf(template.signers, (row) => fill(row, signing)),
  };
}

/** The places for signatures: a paper that nobody is named for gets dotted lines to be filled by hand. */
function signaturesOf(signers: string, fill: (row: string) => string): Signature[] {
  const rows = signers.split(/\n[ \t]*\n/).map((row) => fill(row).split('\n').flatMap(signature));
  return rows.flatMap((row, at) => row.map((one, place) => (at > 0 && place === 0 ? { ...one, newRow: true } : one)));
}

function signature(line: string): Signature[] {
  const [role = '', name = '', title = ''] = line.split('|').map((part) => part.trim());
  if (role === '' && name === '' && title === '') return [];
  return [{ role, name: name === '' ? words.shortBlank : name, ...(title === '' ? {} : { title }) }];
}
