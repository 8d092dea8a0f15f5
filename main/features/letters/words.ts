/** Phrases that letters put together from records. */
export const phrases = {
  muhtar: 'Muhtarı',
  actingMuhtar: 'Muhtar Vekili',
  /** 22.11.2026 tarihli ve MBS-77 sayılı başvurunuz. */
  yourRequest: (date: string, no: string) => (no === '' ? `${date} tarihli başvurunuz.` : `${date} tarihli ve ${no} sayılı başvurunuz.`),
  requestOf: (who: string, date: string, no: string) => (no === '' ? `${who} ${date} tarihli başvurusu.` : `${who} ${date} tarihli ve ${no} sayılı başvurusu.`),
  ourLetter: (date: string, no: string) => `${date} tarihli ve ${no} sayılı yazımız.`,
  muhtarOf: (neighbourhood: string, name: string) => `${neighbourhood} Muhtarı ${name}`,
  at: (unit: string) => `${unit} tarafından inceleniyor`,
  answered: (unit: string) => `${unit} cevap verdi, değerlendiriliyor`,
  registered: 'kayda alındı, ilgili birime gönderilecek',
  contactPerson: (name: string, title: string) => `Bilgi için: ${[name, title].filter(Boolean).join(', ')}`,
  phone: (phone: string) => `Telefon: ${phone}`,
  email: (email: string) => `E-posta: ${email}`,
  kep: (kep: string) => `KEP: ${kep}`,
  title: (kind: string, number: string) => `${kind} ${number}`,
  titleOfMany: (kind: string, unit: string) => `${kind} ${unit}`,
  columns: {
    order: 'Sıra',
    number: 'Kayıt no',
    registeredOn: 'Talep tarihi',
    neighbourhood: 'Mahalle',
    subject: 'Konu',
    dueOn: 'Son gün',
    sentOn: 'Havale',
    late: 'Gecikme',
    turn: 'Tekit',
  },
  daysLate: (days: number) => (days > 0 ? `${days} gün` : '–'),
  turn: (turn: number) => `${turn}.`,
} as const;

/** The line of the timeline; it says what was done and no more. */
export const letterEvent = (kind: string): string => `${kind} taslağı hazırlandı.`;

/** The made-up request of the template preview. */
export const sampleWords = {
  channel: 'Muhtar Bilgi Sistemi (MBS)',
  muhtar: 'Hasan Işık',
  neighbourhood: 'Yeni',
  subject: 'Kapalı spor salonu yapılması',
  unit: 'Fen İşleri Müdürlüğü',
  answer: 'Bütçede bu iş için ödenek bulunmadığından talep bu yıl karşılanamamıştır.',
  reason: 'Bütçe / ödenek yok',
  result: 'Talebiniz gelecek yılın yatırım programı hazırlanırken yeniden değerlendirilecektir.',
  extension: 'Büyükşehir belediyesinden görüş beklenmesi',
} as const;
