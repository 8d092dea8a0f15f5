/** Words of saving and printing a paper. */
export const printText = {
  savePdf: 'PDF kaydet',
  saveXlsx: 'Excel’e aktar',
  saveCsv: 'CSV kaydet',
  open: 'PDF’i aç',
  print: 'Yazdır',
  more: 'Öteki çıktılar',
  saved: (path: string) => `Kaydedildi: ${path}`,
  opened: 'PDF açıldı.',
  sent: (printer: string) => `${printer} yazıcısına gönderildi.`,
  choosePrinter: 'Yazıcı seçin',
  printerOf: (name: string) => `${name} (varsayılan)`,
  send: 'Yazıcıya gönder',
  noPrinter: 'Bu bilgisayarda yazıcı bulunamadı. PDF olarak kaydedip başka bir bilgisayardan yazdırabilirsiniz.',
  printer: 'Yazıcı',
  looking: 'Yazıcılar aranıyor',
  working: 'Hazırlanıyor…',
} as const;
