import { formatCount } from '../../preload/contract/money.ts';
import type { Finding } from './check.ts';

/** Words of the backup and of its check. */
export const backupText = {
  notSound: 'Yedek alındı ama denetimden geçmedi, bu yüzden bırakılmadı. Kayıtlarınız güvende, eski yedekleriniz duruyor. Hedef diski denetleyin ve yeniden deneyin.',
  made: (path: string, files: number) => `Yedek alındı ve denetlendi: ${path} (${formatCount(files)} dosya)`,
  absent: (count: number) => `${formatCount(count)} dosya yedeklenemedi: veri klasöründe yok ya da eklendiği günden sonra değişmiş. Yedek bunları kendisi de yazar.`,
  sound: (folder: string) => `${folder} sağlam: veritabanı, satır sayıları ve dosyalar denetlendi.`,
  notRestored: (sentences: readonly string[]) => `Bu yedekten geri yüklenemez. Kayıtlarınıza dokunulmadı. ${sentences.join(' ')} Başka bir yedeği deneyin.`,
  newer: 'Bu yedek programın daha yeni bir sürümünden. Kayıtlarınıza dokunulmadı. Önce programı güncelleyin.',
  inUse: 'Kayıtlar şu anda açık. Hiçbir şey değiştirilmedi. Programın penceresini kapatıp yeniden deneyin.',
  same: 'Veri klasörü kendi kendisinden geri yüklenemez. Yedeğin klasörünü yazın.',
  restored: (madeAt: string, folder: string) => `${madeAt === '' ? 'Kayıtlar' : `${madeAt} tarihli yedek`} geri yüklendi: ${folder}`,
  aside: (path: string) => `Önceki kayıtlar duruyor: ${path}. Vazgeçerseniz bu klasörü aynı komutla geri yükleyin.`,
  harmed: (count: number) => `${formatCount(count)} sorun bulundu. Hiçbir şey değiştirilmedi. Bir yedekten geri yüklemeyi düşünün.`,
} as const;

/** A finding in a sentence, for the clerk who has to act on it. */
export function findingText(finding: Finding): string {
  switch (finding.kind) {
    case 'noDatabase':
      return 'Kayıtların dosyası (defter.sqlite) yok ya da boş.';
    case 'noManifest':
      return 'Yedeğin içindekiler sayfası (yedek.json) okunamıyor.';
    case 'databaseChanged':
      return 'Kayıtların dosyası yedek alındıktan sonra değişmiş.';
    case 'damaged':
      return `Kayıtların dosyası bozuk (${finding.detail}).`;
    case 'rows':
      return `“${finding.table}” tablosunda ${formatCount(finding.expected)} satır olmalıydı, ${formatCount(finding.found)} satır var.`;
    case 'missing':
      return `Dosya yok: ${finding.file}`;
    case 'changed':
      return `Dosya değişmiş: ${finding.file}`;
    case 'absent':
      return `Dosya yedek alınırken de yoktu ya da değişmişti: ${finding.file}`;
    case 'extra':
      return `Hiçbir kayda bağlı olmayan dosya: ${finding.file}`;
  }
}

/** Words of the backups that the window makes. */
export const keeperText = {
  nothing: 'Yedeklenecek açık kayıt yok. Kayıtlar açılınca yeniden deneyin.',
  busy: 'Şu anda bir yedek alınıyor. Kayıtlarınız güvende. Bitmesini bekleyip yeniden deneyin.',
  insideData: 'İkinci yedek yeri veri klasörünün içinde olamaz; disk bozulursa ikisi birden gider. Bir USB bellek ya da başka bir disk seçin.',
  diskFull: 'Diskte yer kalmadığı için yedek alınamadı. Kayıtlarınız ve eski yedekleriniz güvende. Yer açıp yeniden deneyin.',
  notWritable: 'Yedek yerine yazılamadı ya da bellek işin ortasında çıkarıldı. Kayıtlarınız ve eski yedekleriniz güvende. Belleği takıp yeniden deneyin.',
  failed: 'Yedek alınamadı. Kayıtlarınız ve eski yedekleriniz güvende. Yeniden deneyin; sürerse bilgi işlem birimine haber verin.',
  secondFailed: (why: string) => `Bu bilgisayardaki yedek tamam, ikinci yere kopyalanamadı. ${why}`,
  chooseSecond: 'İkinci yedek yerini seçin (USB bellek ya da başka disk)',
  chooseBackup: 'Yedeğin klasörünü ya da yedeklerin bulunduğu yeri seçin',
  choosePack: 'Taşıma paketini ya da kilitli yedeği seçin',
  savePack: 'Taşıma paketini kaydet',
  pack: 'Taşıma paketi',
  reading: 'İnceleme kopyası',
  packName: (today: string) => `muhtarlik-tasima-${today}`,
  chooseReading: 'İnceleme kopyasının yazılacağı yeri seçin (USB bellek ya da başka disk)',
  noBackupThere: 'Bu klasörde yedek bulunamadı. Hiçbir şey değişmedi. Yedeklerin bulunduğu belleği ya da “muhtarlik-yedek-…” adlı klasörü seçin.',
  sample: 'Örnek veriye yedek yüklenmez. Kendi kayıtlarınıza dönüp yeniden deneyin.',
  restoreStopped: 'Geri yükleme durduruldu. Kayıtlarınıza dokunulmadı.',
  gone: 'Bu yedek artık yerinde değil. Hiçbir şey değişmedi. Listeyi yenileyip başka bir yedek seçin.',
} as const;

/** Words of the one-file packs: the locked backup and the "taşıma paketi". */
export const packText = {
  noPack: 'Bu dosya bir taşıma paketi ya da kilitli yedek değil. Hiçbir şey değişmedi. “.mdpaket” ile biten dosyayı seçin.',
  damaged: 'Bu paket bozuk: içinde sonradan değişmiş ya da eksik baytlar var. Kayıtlarınıza dokunulmadı. Başka bir yedeği deneyin.',
  passwordNeeded: 'Bu yedek parolayla kilitli. Parolayı yazın.',
  passwordWrong: 'Parola bu yedeğin parolası değil. Hiçbir şey değişmedi. Büyük ve küçük harfe dikkat edip yeniden yazın.',
} as const;
