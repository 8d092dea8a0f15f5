export const crossTableText = {
  none: 'Belirtilmemiş',
  noOutcome: 'Sonuçlanmamış',
  noReason: 'Gerekçesiz',
  other: (count: number) => `Diğer (${count})`,
  older: (count: number) => `Daha eski (${count})`,
  month: (name: string, year: string) => `${name} ${year}`,
  quarter: (quarter: string, year: string) => `${year} / ${quarter}. çeyrek`,
} as const;
