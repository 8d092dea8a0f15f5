/** A short name that no stage of the way has yet: ek_1, ek_2 … */
export function freeCode(stages: readonly { readonly code: string }[]): string {
  const taken = new Set(stages.map(({ code }) => code));
  let number = 1;
  while (taken.has(`ek_${number}`)) number += 1;
  return `ek_${number}`;
}
