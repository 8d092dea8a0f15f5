import { formatDate } from '../../preload/contract/dates.ts';
import { formatCount } from '../../preload/contract/money.ts';
import { neighbourhoodTitle } from '../../preload/contract/neighbourhood-name.ts';
import type { ReadProblem } from './types.ts';

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000_000))} MB`;
const safe = 'Hiçbir kayıt değişmedi.';

/** Why a file or the clipboard could not be read: what happened, what is safe, what to do. */
export const readSentences: Readonly<Record<ReadProblem, (amount: number) => string>> = {
  empty: () => `Tabloda hiç veri yok. ${safe} Dolu bir dosya seçin ya da Excel’de hücreleri seçip yeniden kopyalayın.`,
  tooLarge: (bytes) => `Dosya çok büyük (${megabytes(bytes)}). ${safe} En çok 30 MB’lık dosya okunur; gerekmeyen sayfaları ve resimleri silip yeniden deneyin.`,
  tooManyRows: () => `Tabloda 50.000’den çok satır var. ${safe} Tabloyu daha küçük dosyalara bölüp yeniden deneyin.`,
  tooManyColumns: (count) => `Tabloda ${formatCount(count)} dolu sütun var. ${safe} En çok 200 sütun okunur; gerekmeyen sütunları silip yeniden deneyin.`,
  password: () => `Dosya parolayla korunuyor. ${safe} Dosyayı Excel’de parolasıyla açıp parolasız kaydedin, sonra yeniden deneyin.`,
  notATable: () => `Bu dosya bir tablo değil. ${safe} Excel (.xlsx, .xls), Calc (.ods) ya da CSV dosyası seçin.`,
  otherZip: () => `Bu dosyanın içinde çalışma kitabı yok; sıkıştırılmış başka bir dosya. ${safe} Önce dosyayı açıp içindeki tabloyu seçin.`,
  damaged: () => `Dosya bozuk ya da yarım, bu yüzden okunamadı. ${safe} Dosyayı Excel’de açıp yeniden kaydedin, sonra yeniden deneyin.`,
  cancelled: () => `Okuma durduruldu. ${safe}`,
};

/** The sentences of the preview: problems of a cell, why a row is here already. */
export const rowText = {
  dateUnreadable: (written: string) => `“${written}” bir tarih olarak anlaşılamadı. Örnek: 22.11.2026`,
  countUnreadable: (written: string) => `“${written}” bir tam sayı olarak anlaşılamadı.`,
  choiceUnknown: (written: string, known: string) => `“${written}” tanınmadı. Bilinenler: ${known}.`,
  phoneDropped: (written: string) => `“${written}” bir telefon değil; nota yazılacak.`,
  neighbourhoodUnknown: (written: string) => `“${written}” adında bir mahalle yok. Hangi mahalle olduğunu seçin.`,
  noMuhtarThen: (neighbourhood: string, on: string) => `${neighbourhoodTitle(neighbourhood)} için ${formatDate(on)} tarihinde görevde bir muhtar kayıtlı değil. Başvuranı yazın.`,
  otherMuhtar: (muhtar: string) => `Rehberde bu mahallenin muhtarı ${muhtar}. Başvuran kişi olarak yazılacak.`,
  noRequester: 'Başvuran da mahalle de yazılmamış.',
  channelUnknown: (written: string) => `“${written}” geliş yolu olarak tanınmadı. Ayarlar’daki bir geliş yolunun adını yazın.`,
  urgentInFile: 'Aktarılan listede acele yazıyordu.',
  numberNeeded: 'MBS numarası yok.',
  subjectCut: 'Konu uzun; tamamı açıklamaya yazılacak.',
  subjectFromText: 'Konu boş; açıklamanın başı konu olacak.',
  notInList: (written: string) => `“${written}” listede yok; açıklamaya yazılacak.`,
  unitNotInList: (written: string) => `“${written}” adında bir birim yok; açıklamaya yazılacak.`,
  outcomeUnknown: (written: string) => `“${written}” bir sonuç olarak tanınmadı; talep açık kalacak, yazılan açıklamaya eklenecek.`,
  closedOnNeeded: 'Sonuç yazılmış ama tarihi yok. Tarihi ekleyin ya da “Sonuç” sütununu eşlemeden çıkarın.',
  closedBefore: 'Sonuç tarihi kayıt tarihinden önce.',
  closedAhead: 'Sonuç tarihi bugünden ileri olamaz.',
  reasonMissing: 'Gerekçe yazılmamış; “Diğer” olarak yazılacak.',
  reasonFree: (written: string) => `“${written}” gerekçe listesinde yok; “Diğer” gerekçesiyle açıklama olarak yazılacak.`,
  ended: (outcome: string) => `“${outcome}” sonucu dosyadan aktarılamaz; talebi açık alıp programda sonuçlandırın. Yazılan açıklamaya eklenecek.`,
  externalKnown: (number: string) => `Bu numara kayıtlı: ${number}`,
  sameKnown: (number: string) => `Aynı kayıt var: ${number}`,
  sameRow: (row: number) => `Dosyanın ${row}. satırıyla aynı`,
  inDirectory: 'Rehberde zaten var',
  inOffice: (name: string) => `${name} zaten görevde`,
  muhtarSince: (name: string, on: string) => `Bu mahallede ${name} ${formatDate(on)} tarihinden beri görevde. Göreve başlama tarihi bundan sonra olmalı.`,
  twoMuhtars: (row: number) => `Bu mahalle için ${row}. satırda da bir muhtar var.`,
  muhtarBusy: (name: string, neighbourhood: string) => `${name} bu tarihte ${neighbourhoodTitle(neighbourhood)} muhtarı görünüyor.`,
  fromFile: { unit: 'Birim (dosyada)', topic: 'Konu başlığı (dosyada)', outcome: 'Sonuç (dosyada)', phone: 'Telefon (dosyada)' },
} as const;

export const importText = {
  title: 'Aktarılacak dosyayı seçin',
  tableGone: 'Bu tablo artık açık değil. Hiçbir kayıt değişmedi. Dosyayı yeniden seçin ya da yeniden yapıştırın.',
  missingFields: (fields: string) => `Şu alanlar için sütun seçilmemiş: ${fields}. Hiçbir kayıt değişmedi. Sütunları seçip yeniden deneyin.`,
  rejected: (count: number) => `${formatCount(count)} satırda hata var. Hiçbir kayıt yazılmadı. Hataları düzeltin ya da “Hatalı satırları atla” seçeneğini işaretleyin.`,
  nothingNew: 'Aktarılacak yeni satır yok. Hiçbir kayıt değişmedi.',
  stopped: 'Aktarma durduruldu. Hiçbir kayıt yazılmadı.',
  failedAt: (row: number, sentence: string) => `${row}. satır yazılamadı: ${sentence} Hiçbir kayıt yazılmadı. Satırı düzeltip yeniden deneyin.`,
  noHeadings: 'Başlık satırı olmayan bir tablonun eşlemesi adla saklanamaz. Başlık satırını seçip yeniden deneyin.',
  rejectedFile: 'Aktarılamayan satırlar',
  rejectedTitle: 'Aktarılamayan satırları kaydet',
  reasonColumn: 'Neden aktarılamadı',
  rowColumn: 'Satır',
  columnName: (letters: string) => `${letters} sütunu`,
} as const;
