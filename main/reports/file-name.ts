import type { PaperModel } from './paper-model.ts';

/** A file name without extension that every file system takes: "Dönem Raporu – Ekim 2026". */
export function fileName(model: PaperModel): string {
  const first = 'letter' in model ? '' : (model.parameters[0]?.value ?? '');
  return safeName([model.title, first].filter(Boolean).join(' – '));
}

export function safeName(name: string): string {
  return name.replace(/[/\\:*?"<>|\p{Cc}]+/gu, '-').replace(/\s+/g, ' ').replace(/[. ]+$/, '').slice(0, 120);
}
