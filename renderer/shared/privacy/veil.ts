/** What stands where a person is named. */
export const MASK = '•••';

const phones = /\+90\d{10}|0 \(\d{3}\) \d{3} \d{2} \d{2}/g;

export function maskPhones(text: string): string {
  return text.replace(phones, MASK);
}

/** Is something hidden in what is about to be sent? Such a thing must never be written. */
export function holdsMask(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(MASK);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsMask);
}
