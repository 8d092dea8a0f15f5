/** Turkish words of demirbaş and zimmet that both sides of the bridge need. */

export const assetStateNames = { zimmette: 'Zimmette', depoda: 'Depoda', dusulen: 'Düşüldü' } as const;

export const assetText = {
  formNo: 'Fiş no Z-2026/0003 gibi yazılır.',
  nothingChosen: 'En az bir demirbaş seçin.',
  count: (most: number) => `Adet 1 ile ${most} arasında bir tam sayı olmalı.`,
} as const;
