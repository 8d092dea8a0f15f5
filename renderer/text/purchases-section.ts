/** Purchases on the page of another record. */
export const purchasesSectionText = {
  title: 'Satın almalar',
  all: (count: string) => `Tümü (${count})`,
  amount: 'Tutar',
  sum: (count: string, amount: string) => `${count} satın alma, toplam ${amount} (KDV hariç)`,
} as const;
