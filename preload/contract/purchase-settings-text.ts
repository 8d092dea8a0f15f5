/** Sentences under the fields of the purchase settings. */
export const purchaseSettingsText = {
  endBeforeStart: 'Dönemin sonu başından önce olamaz.',
  percent: '1 ile 100 arasında bir yüzde yazın.',
  days: '1 ile 366 arasında bir gün sayısı yazın.',
  personLine: 'Her satıra bir kişi yazın: önce ad soyad, sonra virgül ve unvan. Örnek: Hasan Işık, şef',
  tooManyPeople: 'En çok 10 kişi yazılabilir.',
} as const;
