import { signerLines, type Signer } from '../../../../preload/contract/purchase-settings.ts';
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
