/** Purchases on the page of another record. */
export const purchasesSectionText = {
  title: 'Satın almalar',
  none: 'Bağlı satın alma yok.',
  all: (count: string) => `Tümü (${count})`,
  sum: (amount: string) => `Toplam ${amount} (KDV hariç)`,
} as const;
