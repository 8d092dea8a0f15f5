/** "Toplu giriş": the wishes of one visit, a line each. */
export const batchText = {
  title: 'Toplu giriş',
  form: 'Toplu giriş formu',
  save: (count: number) => (count === 0 ? 'Kaydet' : `${count} talebi kaydet`),
  lines: 'Talepler',
  number: 'No',
  topic: 'Konu',
  subject: 'Ne isteniyor?',
  unit: 'Birim',
  named: (field: string, number: number) => `${field}, ${number}. satır`,
  removeLine: (number: number) => `${number}. satırı sil`,
  addLine: 'Satır ekle',
  keys: 'Enter sonraki satıra geçer · Ctrl+D ya da Ctrl+’ üst satırdaki değeri yazar · Ctrl+Enter hepsini kaydeder',
  saved: (count: number, first: string, last: string) => (count === 1 ? `Kaydedildi. ${first}` : `${count} talep kaydedildi. ${first} – ${last}`),
} as const;
