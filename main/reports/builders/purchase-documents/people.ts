import type { PurchaseFieldValues, PurchaseTemplateWords } from '../../../../preload/contract/purchase-document-model.ts';
import { signerLines, type Signer } from '../../../../preload/contract/purchase-settings.ts';
import type { Signature } from '../../../../preload/contract/report-model.ts';
import { purchaseLanguage } from '../../../features/purchase-documents/template.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';

/** As a sentence names them: "Hasan Işık (şef), Gül Çınar". */
export function named(written: string): string {
  return signerLines(written).map(({ name, title }) => (title === '' ? name : `${name} (${title})`)).join(', ');
}

const NOBODY: Signer = { name: '', title: '' };

/** Places for the signatures of those who ask for prices; one empty place where nobody is set. */
export function researcherLines(written: string): string {
  const people = signerLines(written);
  return (people.length === 0 ? [NOBODY] : people).map(({ name, title }) => `${words.researcherRole} | ${name} | ${title}`).join('\n');
}

/** The first of the commission leads it; three empty places where nobody is set. */
export function commissionLines(written: string): string {
  const people = signerLines(written);
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
