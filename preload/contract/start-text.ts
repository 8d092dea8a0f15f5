import type { ProblemCode, ReadOnly } from './app.ts';
import { formatDate, formatDateTime } from './dates.ts';

/** Turkish words of starting the program, of its dialogs and of its command line. */

/** Name of the program as it stands in titles. */
export const programName = 'Muhtarlık Defteri';
export const windowTitle = (institution: string): string => (institution === '' ? programName : `${programName} – ${institution}`);

/** Each says what happened, what is safe, what to do; used on standard error and where an operation is refused. */
export const problemText: Readonly<Record<ProblemCode, (detail: string) => string>> = {
  damaged: () => 'Veri dosyası bozuk, bu yüzden açılmadı. Dosyaya dokunulmadı, hiçbir şey silinmedi. Veri klasörünü kopyalayıp bilgi işlem birimine haber verin.',
  newer: () => 'Veri dosyası bu programın daha yeni bir sürümüyle açılmış. Dosyaya dokunulmadı, kayıtlarınız yerinde. Programın yeni sürümünü kurup yeniden deneyin.',
  missing: () => 'Kayıtlarınızın durduğu veri dosyası bulunamadı. Yerine boş bir defter açılmadı. Taşınmış ya da çıkarılmış diski geri takıp yeniden deneyin, ya da dosyanın bulunduğu klasörü seçin.',
  readOnly: () => 'Veri klasörüne yazılamıyor. Kayıtlarınız yerinde duruyor. Klasörün yazma iznini açtırıp yeniden deneyin, ya da başka bir klasör seçin.',
  networkShare: () => 'Veri klasörü bir ağ paylaşımında. Ağ üzerinde kayıtlar bozulabileceği için açılmadı, hiçbir şey değişmedi. Klasörü bu bilgisayarın kendi diskine taşıyıp seçin; ağdaki yere yalnız yedek koyun.',
  diskFull: (megabytes) => `Diskte yalnız ${megabytes} MB yer kaldı. Kayıtlarınız yerinde duruyor. En az 50 MB yer açıp yeniden deneyin.`,
  clock: (day) => `Bilgisayarın tarihi, son kaydın tarihinden (${formatDate(day)}) eski. Kayıtlarınız yerinde duruyor. Bilgisayarın tarihini düzeltip yeniden deneyin.`,
  migration: () => 'Veri dosyası bu sürüme uyarlanamadı. Dosya eskisi gibi duruyor. Programın eski sürümüyle çalışmayı sürdürün ve bilgi işlem birimine haber verin.',
  changed: (missing) => `${missing === '' ? 'Kayıt dosyası, program kapalıyken değişmiş.' : `Tamamlandığı bildirilen son ${missing} kaydetme işlemi dosyada yok.`} Dosyaya dokunulmadı. Programı penceresiyle açıp bir yedekten geri yükleyin ya da ne olduğunu biliyorsanız devam edin.`,
  unknown: () => 'Kayıtlar beklenmeyen bir nedenle açılamadı. Hiçbir şey değişmedi. Yeniden deneyin; sürerse bilgi işlem birimine haber verin.',
};

/** Why a write is refused although the records are open. */
export function readOnlyText(readOnly: ReadOnly): string {
  if (readOnly.reason === 'copy') return `Bu, ${formatDateTime(readOnly.madeAt)} tarihli bir inceleme kopyası; kayıt yapılamaz. Hiçbir şey değişmedi. Kaydı asıl bilgisayarda yapın.`;
  return 'Veri klasörüne yazılamadığı için kayıtlar yalnızca okunuyor. Hiçbir şey değişmedi, yazdıklarınız ekranda duruyor. Klasörün yazma iznini açtırıp yeniden deneyin.';
}

export const dialogText = {
  folder: 'Veri klasörünü seçin',
  choose: 'Bu klasörü kullan',
  save: 'Kaydet',
  pictures: 'Resimler',
  open: 'Seç',
  tables: 'Tablolar',
  documents: 'Belgeler ve fotoğraflar',
  add: 'Ekle',
  replace: { question: (name: string) => `“${name}” adlı bir dosya var. Üzerine yazılsın mı?`, replace: 'Üzerine yaz', keep: 'Vazgeç' },
  unsaved: { question: 'Kaydedilmemiş bir form var. Kapatırsanız yazdıklarınız yarım kayıt olarak saklanır, açılışta yeniden önerilir.', back: 'Geri dön', close: 'Kapat' },
  fileTypes: { pdf: 'PDF belgesi', xlsx: 'Excel çalışma kitabı', csv: 'CSV tablosu', json: 'JSON dosyası', mdpaket: 'Muhtarlık Defteri paketi', zip: 'ZIP paketi', jpg: 'JPEG fotoğrafı', png: 'PNG resmi', webp: 'WebP resmi', heic: 'HEIC fotoğrafı', tif: 'TIFF resmi', docx: 'Word belgesi', odt: 'OpenDocument metni', ods: 'OpenDocument tablosu', txt: 'Metin dosyası' },
  pictureTooLarge: (megabytes: number) => `Resim ${megabytes} MB’tan büyük. Kaydedilmedi. Daha küçük bir resim seçin.`,
  pictureUnreadable: 'Dosya bir PNG ya da JPEG resmi değil. Kaydedilmedi. Başka bir dosya seçin.',
  cannotOpen: 'Dosya hazır ama açılamadı. Bilgisayarda bu tür dosyayı açan bir program olduğuna bakın.',
  notOurs: 'Bu dosyayı program yazmadı, bu yüzden açılmadı.',
} as const;

export const printText = {
  notSent: 'Yazıcı kuyruğu belgeyi almadı. PDF hazır, kayıtlarınız güvende. Yazıcının açık ve bağlı olduğuna bakıp yeniden deneyin.',
  missing: (printer: string) => `“${printer}” adlı yazıcı bu bilgisayarda yok. PDF hazır. Listeden başka bir yazıcı seçin.`,
} as const;

/** Menu under the right mouse button. */
export const editMenuText = { cut: 'Kes', copy: 'Kopyala', paste: 'Yapıştır', selectAll: 'Tümünü seç', undo: 'Geri al', redo: 'Yinele' } as const;

export const commandLineText = {
  unknownOption: (option: string) => `“${option}” diye bir seçenek yok.`,
  unexpected: (word: string) => `“${word}” beklenmiyordu; seçenekler iki çizgiyle başlar.`,
  missingValue: (option: string) => `${option} seçeneğinin değeri eksik.`,
  missingOption: (option: string) => `${option} seçeneği eksik.`,
  twice: (option: string) => `${option} seçeneği iki kez verilmiş.`,
  noValue: (option: string) => `${option} seçeneği değer almaz.`,
  needsCommand: (option: string, commands: readonly string[]) => `${option} yalnız ${commands.join(' ya da ')} ile kullanılır.`,
  oneCommand: (first: string, second: string) => `${first} ile ${second} birlikte verilemez.`,
  notForCommand: (option: string, command: string) => `${option}, ${command} ile kullanılmaz.`,
  notForReport: (option: string, report: string) => `${option}, “${report}” raporunda kullanılmaz.`,
  unknownReport: (name: string, known: string) => `“${name}” diye bir rapor yok. Raporlar: ${known}.`,
  unknownImport: (name: string, known: string) => `“${name}” aktarılamaz. Aktarılabilenler: ${known}.`,
  cannotRead: (path: string) => `${path} dosyası açılamadı. Hiçbir kayıt yazılmadı. Dosyanın adını ve yerini denetleyin.`,
  brought: (fresh: number, known: number, rejected: number) => `Yeni: ${fresh} · Zaten var: ${known} · Reddedilen: ${rejected}`,
  rejectedRow: (row: number, reason: string) => `  Satır ${row}: ${reason}`,
  nothingBrought: 'Reddedilen satır olduğu için hiçbir kayıt yazılmadı. Satırları düzeltin ya da --hatalilari-atla ekleyin.',
  badDate: (option: string, value: string) => `${option} tarihi anlaşılamadı: “${value}”. Örnek: 2026-10-31`,
  periodOrder: 'Bitiş tarihi başlangıçtan önce olamaz.',
  badOpen311: (path: string) => `“${path}” dosyasının uzantısı .json ya da .csv olmalı.`,
  stopped: 'Durduruldu. Hiçbir şey yazılmadı, kayıtlarınız güvende.',
  badFormat: (path: string) => `“${path}” dosyasının uzantısı .pdf, .xlsx ya da .csv olmalı.`,
  usage: [
    'Kullanım:',
    '  --veri KLASÖR',
    '  --veri KLASÖR --rapor donem --baslangic 2026-10-01 --bitis 2026-10-31 --cikti DOSYA.pdf',
    '  --veri KLASÖR --rapor satinalma --baslangic 2026-10-01 --bitis 2026-10-31 --cikti DOSYA.pdf',
    '  --veri KLASÖR --rapor mahalle --mahalle "Yeni" --cikti DOSYA.pdf',
    '  --veri KLASÖR --aktar talepler DOSYA.xlsx [--hatalilari-atla]   (muhtarlar, mahalleler, birimler, stk)',
    '  --veri KLASÖR --disa-aktar YENİ_KLASÖR',
    '  --veri YENİ_KLASÖR --ice-al DIŞA_AKTARIM_KLASÖRÜ',
    '  --veri KLASÖR --open311 DOSYA.json [--baslangic 2026-10-01] [--bitis 2026-10-31] [--kisisel-veriyle]',
    '  --veri KLASÖR --yedekle HEDEF_KLASÖR',
    '  --veri KLASÖR --geri-yukle YEDEK_KLASÖRÜ',
    '  --veri KLASÖR --dogrula   (veri klasörü ya da bir yedek)',
    'Rapor dosyası .pdf, .xlsx ya da .csv, Open311 dosyası .json ya da .csv ile biter. --veri verilmezse programın kendi kayıtları kullanılır.',
  ].join('\n'),
  noRecords: (folder: string) => `${folder} klasöründe kayıt yok. Hiçbir şey yapılmadı. Klasörün adını denetleyin.`,
  older: 'Kayıtlar bu programın eski bir sürümünden. Hiçbir şey yapılmadı. Önce programı penceresiyle bir kez açın.',
  unknownNeighbourhood: (name: string) => `“${name}” adında bir mahalle yok. Rapor yapılmadı. Adı denetleyin.`,
  cannotWrite: (path: string) => `${path} dosyasına yazılamadı. Kayıtlarınız güvende. Klasörün var ve yazılabilir olduğuna, dosyanın açık olmadığına bakın.`,
  diskFull: (path: string) => `Diskte yer kalmadığı için ${path} yazılamadı. Kayıtlarınız güvende. Yer açıp yeniden deneyin.`,
  failed: (reference: string) => `İş bitirilemedi. Kayıtlarınız güvende. Hata numarası: ${reference}`,
} as const;
