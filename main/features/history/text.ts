/** Words of what the history tells. */
export const historyText = {
  yes: 'Evet',
  no: 'Hayır',
  letterText: 'Yazı metni',
  long: (length: number) => `(${length.toLocaleString('tr-TR')} karakter)`,
  seat: (place: string, role: string, person: string) => `${place}, ${role}, ${person}`,
  ruleKinds: { legal: 'Yasal süre', target: 'Hizmet standardı', internal: 'Birimler arası' },
  ownKinds: { metin: 'Metin', sayi: 'Sayı', tarih: 'Tarih', liste: 'Liste' },
  fonts: { times: 'Times New Roman', arial: 'Arial' },
  clocks: { yasal: 'Yasal süre', hedef: 'Hedef süre', soz: 'Verilen söz' } as Readonly<Record<string, string>>,
} as const;
