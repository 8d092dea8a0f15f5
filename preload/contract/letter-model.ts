import type { Letterhead } from './report-model.ts';

/** Letters as the Resmî Yazışma Yönetmeliği (CB 2646) wants them: drafts without number and without signature. */

/**
 * cevap: to who asked · havale: hand-over to a unit · tekit: reminder to a unit ·
 * ara_cevap: interim answer (3071 m.7) · uzatma: more time, with its reason.
 */
export const letterKinds = ['cevap', 'ara_cevap', 'uzatma', 'havale', 'tekit'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Whom a letter of the kind goes to. */
export const letterAddressees: Readonly<Record<LetterKind, 'basvuran' | 'birim'>> = { cevap: 'basvuran', ara_cevap: 'basvuran', uzatma: 'basvuran', havale: 'birim', tekit: 'birim' };

/** Fields that a template may name, as {mahalle}; with an ending as {mahalle:e}, {birim:den}, {muhtar:in}. */
export const letterFields = [
  'talep_no',
  'talep_tarihi',
  'tarih',
  'kanal',
  'dis_no',
  'basvuran',
  'muhtar',
  'mahalle',
  'konu',
  'aciklama',
  'birim',
  'havale_tarihi',
  'son_gun',
  'cevap',
  'sonuc',
  'gerekce',
  'sonuc_metni',
  'adet',
  'kurum',
  'kapanis',
  'asama',
  'yeni_son_gun',
  'uzatma_gerekcesi',
] as const;
export type LetterField = (typeof letterFields)[number];
export type LetterValues = Readonly<Record<LetterField, string>>;

/** What of a letter can be edited. Lists are one entry a line. */
export interface LetterBody {
  /** Code of the standard file plan in the number; '' = not known. */
  readonly filePlan: string;
  readonly date: string | null;
  readonly subject: string;
  /** The addressee with its ending, one or two lines. */
  readonly addressee: string;
  readonly references: string;
  readonly text: string;
  readonly closing: string;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly attachments: string;
}

export interface LetterTable {
  readonly columns: readonly { readonly label: string; readonly width: number | '*' }[];
  readonly rows: readonly (readonly string[])[];
}

/** A whole letter; screen preview and PDF are made of it. */
export interface LetterModel {
  readonly letter: LetterBody;
  readonly letterhead: Letterhead;
  readonly table: LetterTable | null;
  /** Foot of the page: address, phone, e-mail, contact person. */
  readonly contact: readonly string[];
  readonly font: 'Tinos' | 'Arimo';
  /** Name of the file and of the window. */
  readonly title: string;
  readonly generatedAt: string;
}

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** "a) …" from the second on; a single one stands alone (m.15). */
export function referenceLines(references: string): readonly string[] {
  const all = lines(references);
  return all.length < 2 ? all : all.map((line, index) => `${'abcçdefgğhıijklmnoöprsştuüvyz'[index] ?? '-'}) ${line}`);
}

/** "Ek: Rapor (3 sayfa)" or a numbered list (m.18). */
export function attachmentLines(attachments: string): readonly string[] {
  const all = lines(attachments);
  return all.length < 2 ? all : all.map((line, index) => `${index + 1}- ${line}`);
}

export const addresseeLines = lines;
export const letterParagraphs = lines;

/** No sign at the end of the subject (m.13). */
export function subjectLine(subject: string): string {
  return subject.trim().replace(/[.,;:!?\s]+$/u, '');
}
