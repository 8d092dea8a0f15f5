import { foldedWords } from '../../../preload/contract/turkish.ts';

export interface Pickable {
  readonly id: number | string;
  readonly label: string;
  /** Second line or grey text; searched too. */
  readonly detail?: string;
}

/**
 * Folded matching in the window: every typed word must begin a word of the label or the detail ("ye mah" finds
 * "Yeni Mahalle"). Labels whose first word is meant come first; else the order stays.
 */
export function matchPickable<T extends Pickable>(options: readonly T[], typed: string): T[] {
  const wanted = foldedWords(typed);
  if (wanted.length === 0) return [...options];
  const found = options.filter((option) => {
    const words = foldedWords(`${option.label} ${option.detail ?? ''}`);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
  const leads = (option: T): boolean => foldedWords(option.label)[0]?.startsWith(wanted[0] ?? '') === true;
  return [...found.filter(leads), ...found.filter((option) => !leads(option))];
}
