import type { PurchaseTemplateWords } from '../../../../preload/contract/purchase-document-model.ts';
import type { PurchaseFieldValues } from '../../../../preload/contract/purchase-document-model.ts';
import type { Signature } from '../../../../preload/contract/report-model.ts';
import { purchaseLanguage } from '../../../features/purchase-documents/template.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';

interface Person {
  readonly name: string;
  readonly title: string;
}

/** "Hasan Işık, şef" a line. */
export function peopleOf(written: string): Person[] {
  return written.split('\n').flatMap((line) => {
    const [name = '', ...title] = line.split(',').map((part) => part.trim());
    return name === '' ? [] : [{ name, title: title.join(', ') }];
  });
}

/** As a sentence names them: "Hasan Işık (şef), Gül Çınar". */
export function named(written: string): string {
  return peopleOf(written).map(({ name, title }) => (title === '' ? name : `${name} (${title})`)).join(', ');
}

const NOBODY: Person = { name: '', title: '' };

/** Places for the signatures of those who ask for prices; one empty place where nobody is set. */
export function researcherLines(written: string): string {
  const people = peopleOf(written);
  return (people.length === 0 ? [NOBODY] : people).map(({ name, title }) => `${words.researcherRole} | ${name} | ${title}`).join('\n');
}

/** The first of the commission leads it; three empty places where nobody is set. */
export function commissionLines(written: string): string {
  const people = peopleOf(written);
  return (people.length === 0 ? [NOBODY, NOBODY, NOBODY] : people).map(({ name, title }, index) => `${index === 0 ? words.chairRole : words.memberRole} | ${name} | ${title}`).join('\n');
}

/** The places for signatures: a paper that nobody is named for gets dotted lines to be filled by hand. */
export function signaturesOf({ signers }: Pick<PurchaseTemplateWords, 'signers'>, values: PurchaseFieldValues): Signature[] {
  const rows = signers.split(/\n[ \t]*\n/).map((row) => purchaseLanguage.fill(row, values).split('\n').flatMap(signature));
  return rows.flatMap((row, at) => row.map((one, place) => (at > 0 && place === 0 ? { ...one, newRow: true } : one)));
}

function signature(line: string): Signature[] {
  const [role = '', name = '', title = ''] = line.split('|').map((part) => part.trim());
  if (role === '' && name === '' && title === '') return [];
  return [{ role, name: name === '' ? words.shortBlank : name, ...(title === '' ? {} : { title }) }];
}
