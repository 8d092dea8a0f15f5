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
