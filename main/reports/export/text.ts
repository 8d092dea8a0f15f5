/** Words that a table file adds to a report. */
export const exportText = {
  summarySheet: 'Özet',
  tableSheet: 'Tablo',
  recordCount: 'Kayıt sayısı',
  produced: 'Düzenlenme',
  method: 'Yöntem',
  institution: 'Kurum',
  sheet: 'Sayfa',
} as const;
