/** What the links leave in the timeline, and why they are refused. */
export const linkText = {
  joined: (name: string) => `${name} da aynı şeyi istedi; sonuç kendisine de bildirilecek.`,
  joinedVia: (name: string, number: string) => `${name} mükerrer ${number} kaydından eklendi; sonuç kendisine de bildirilecek.`,
  askedAgain: (name: string) => `${name} aynı şeyi yeniden sordu.`,
  left: (name: string) => `${name} birlikte isteyenlerden çıkarıldı.`,
  unlinked: (original: string) => `Mükerrer bağı kaldırıldı: ${original}. Kayıt önceki durumuna döndü.`,
  unlinkedFrom: (number: string) => `${number} artık bu kaydın mükerreri değil.`,
  splitTo: (number: string, subject: string) => `Talep bölündü. Ayrılan kayıt: ${number} ${subject}.`,
  splitFrom: (number: string) => `${number} kaydından bölündü.`,
  cancelled: (number: string) => `${number} iptal edilmiş; ona kimse eklenemez. Hiçbir şey değişmedi. Geçerli bir kayıt seçin.`,
  isDuplicate: (number: string) => `${number} kendisi mükerrer olarak kapatılmış. Hiçbir şey değişmedi. Asıl kaydı seçin.`,
  notDuplicate: 'Bu kayıt mükerrer olarak kapatılmamış. Hiçbir şey değişmedi. Sayfayı yenileyin.',
  noReason: 'Gerekçe listesinde “Mükerrer başvuru” yok. Hiçbir şey değişmedi. Kaydı Sonuçlandır ile kapatıp gerekçeyi seçin.',
  cancelledSplit: 'İptal edilmiş kayıt bölünemez. Hiçbir şey değişmedi. Yeni bir talep açın.',
} as const;
