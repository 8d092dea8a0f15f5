import type { ReportModel } from '../../preload/contract/report-model.ts';

/** A file name without extension that every file system takes: "Dönem Raporu – Ekim 2026". */
export function fileName({ title, parameters }: ReportModel): string {
  const first = parameters[0]?.value ?? '';
  return safeName([title, first].filter(Boolean).join(' – '));
}

export function safeName(name: string): string {
  return name.replace(/[/\\:*?"<>|\p{Cc}]+/gu, '-').replace(/\s+/g, ' ').replace(/[. ]+$/, '').slice(0, 120);
}
