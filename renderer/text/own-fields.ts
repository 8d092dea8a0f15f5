import type { OwnFieldKind } from '../../preload/contract/own-fields.ts';

export const ownFieldKindNames: Readonly<Record<OwnFieldKind, string>> = { metin: 'Metin', sayi: 'Sayı', tarih: 'Tarih', liste: 'Liste' };

/** "Ek alanlar": columns that the office adds itself. */
export const ownFieldText = {
  title: 'Ek alanlar',
  lead: 'Talebe kendi bilgilerinizi ekleyin. Ek alanlar formda, defterde, süzgeçte, dışa aktarmada ve kayıt çıktısında görünür. En çok 10 alan.',
  add: 'Yeni ek alan',
  editTitle: 'Ek alanı düzenle',
  editOf: (name: string) => `“${name}” alanını düzenle`,
  up: (name: string) => `“${name}” alanını yukarı taşı`,
  columns: { name: 'Alan', kind: 'Türü', choices: 'Seçenekler', state: 'Durum' },
  fields: { name: 'Alanın adı', kind: 'Türü', choices: 'Seçenekler', choicesHint: 'Her satıra bir seçenek yazın.', active: 'Kullanımda' },
  emptyTitle: 'Ek alan yok',
  emptyBody: 'Excel defterinizde ayrı bir sütun tutuyorsanız buraya aynı adla ekleyin.',
  numberHint: 'En çok iki ondalık: 12,5',
} as const;
