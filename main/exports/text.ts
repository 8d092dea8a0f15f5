import { formatDate } from '../../preload/contract/dates.ts';

/** Words of the files that leave the program, and of the sentences about them. */
export const exportText = {
  information: 'Bilgi',
  list: 'Liste',
  filter: 'Süzgeç',
  noFilter: 'Yok, listenin tamamı',
  sorted: 'Sıra',
  count: 'Kayıt sayısı',
  institution: 'Kurum',
  produced: 'Düzenlenme',
  producer: 'Düzenleyen',
  personal: 'Kişisel veri',
  personalLeft: (columns: string) => `Kişisel verisiz: ${columns} yazılmadı. Konu metinleri olduğu gibidir.`,
  personalNone: 'Kişisel verisiz: listede ad ve telefon sütunu yoktu.',
  personalIn: 'Ad ve telefonlar dosyadadır; dosyayı yalnız yetkililerle paylaşın.',
  empty: 'Bu listede kayıt yok.',
  blot: '***',

  stateWithOutcome: (state: string, outcome: string) => `${state} · ${outcome}`,
  reopened: (count: number) => `${count} kez yeniden açıldı`,
  with: (text: string, note: string) => `${text} (${note})`,
  topicAndSubject: (topic: string, subject: string) => `${topic} – ${subject}`,
  notTold: 'Bildirilecek',
  acting: (name: string) => `${name} (vekil)`,
  closed: (name: string, on: string) => `${name}, Kapandı ${formatDate(on)}`,

  saveList: (title: string) => `${title}: Excel dosyası`,
  open311: 'Talepler Open311',
  saveOpen311: 'Open311 dosyası',
  period: (from: string | null, to: string | null) => (from === null && to === null ? '' : `${from ?? '…'} – ${to ?? '…'}`),
  nothingLeft: 'Kişisel verisiz aktarımda bu listeden geriye sütun kalmıyor. Dosya yazılmadı. Listede başka bir sütunu gösterin ya da kişisel veriyle aktarın.',
  underWay: 'Bir aktarım sürüyor. Kayıtlarınız güvende. Bitmesini bekleyin ya da onu durdurup yeniden deneyin.',
  tooLongForPaper: (most: string) => `Liste kâğıt için uzun: PDF en çok ${most} satır olur. Dosya yazılmadı. Listeyi süzün ya da Excel’e aktarın.`,
  fileName: (title: string, day: string) => `${title} ${formatDate(day)}`,
} as const;
