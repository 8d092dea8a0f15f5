/** Sentences of the first run and of the office's settings. */
export const officeText = {
  alreadySetUp: 'Kurum bilgileri daha önce girildi. Kayıtlarınız yerinde duruyor. Değişiklik için Ayarlar sayfasını açın.',
  notSetUp: 'Kurum bilgileri henüz girilmedi. Hiçbir şey değişmedi. Önce ilk kurulum adımlarını tamamlayın.',
  twice: (name: string) => `“${name}” listede iki kez yazılı.`,
  twoMuhtars: (neighbourhood: string) => `“${neighbourhood}” için iki muhtar satırı var. Birini silin.`,
  muhtarElsewhere: (neighbourhood: string) => `Bu kişi aynı telefonla “${neighbourhood}” muhtarı olarak da yazılı.`,
  nameEmpty: 'Ad en az bir harf ya da rakam içermeli.',
  logoTitle: 'Logo seçin',
  logoBroken: 'Bu dosya PNG ya da JPEG resmi değil. Logo değişmedi. Başka bir dosya seçin.',
} as const;
