import { sizeWords } from '../../../preload/contract/files.ts';

/** The lines of the timeline. */
export const fileEvents = {
  added: (files: readonly { readonly name: string; readonly size: number }[]) => `Dosya eklendi: ${files.map(({ name, size }) => `${name} (${sizeWords(size)})`).join(', ')}.`,
  removed: (name: string, reason: string) => `Dosya çöpe taşındı: ${name}. Gerekçe: ${reason}`,
  restored: (name: string) => `Dosya çöpten geri getirildi: ${name}.`,
} as const;

export const chooseTitle = 'Eklenecek dosyaları seçin';
export const saveTitle = 'Dosyanın kopyasını kaydet';
