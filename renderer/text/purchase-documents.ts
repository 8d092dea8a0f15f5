/** Words of the templates of purchase papers and zimmet forms. */
export const purchaseDocumentsText = {
  title: 'Satın alma belgeleri ve zimmet fişleri',
  lead: 'Belgelerdeki başlık, giriş, kapanış ve imza yerleri. Çizelgeler, tutarlar ve tarihler kayıttan gelir; satın alma belgelerini imzalayanlar Ayarlar › Satın alma bölümünde yazılır.',
  columns: { kind: 'Belge', state: 'Şablon' },
  editOf: (kind: string) => `${kind}: metni düzenle`,
  resetOf: (kind: string) => `${kind}: programla gelen metne dön`,
  resetDone: (kind: string) => `${kind} için programla gelen metin geçerli.`,
  saved: (kind: string) => `${kind} metni kaydedildi.`,
  fields: {
    title: 'Başlık',
    opening: 'Çizelgeden önceki metin (her satır bir paragraf)',
    closing: 'Çizelgeden sonraki metin (her satır bir paragraf)',
    signers: 'İmzalar (her satıra bir kişi)',
  },
  signersHint: 'Her satır: Rol | Ad Soyad | Unvan. Ad boş kalırsa noktalı çizgi basılır. Boş bir satır, sonrakini alt sıraya geçirir.',
  help: 'Alanlar {konu} gibi yazılır; ekle birlikte {muhtarlik:e}, {firma:den}. Bilinmeyen alanın yerine noktalı çizgi gelir; köşeli ayraç içindeki bölüm ise hiç yazılmaz: [ {muhtarlik} için]',
  holdingHelp: 'Alanlar {tarih} gibi yazılır; ekle birlikte {zimmet_sahibi:e}, {yer:den}. Bilinmeyen alanın yerine noktalı çizgi gelir; köşeli ayraç içindeki bölüm ise hiç yazılmaz: [ {yer} için]',
  insert: 'Alan ekle',
  insertHint: 'Seçtiğiniz alan, en son yazdığınız kutuda imlecin durduğu yere eklenir.',
  noField: 'Bu adda alan yok',
  fieldOf: (name: string, about: string) => `{${name}}: ${about}`,
  place: (name: string) => `{${name}}`,
  preview: 'Örnek bir kayıtla önizleme',
} as const;

/** To whom an offer is asked. */
export const askedFirmText = {
  firm: 'Teklif istenen firma',
  firmHint: 'Boş bırakırsanız firmanın adı elle doldurulmak üzere açık kalır.',
  open: 'PDF’i aç',
} as const;
