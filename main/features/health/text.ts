import { formatDate, formatDateTime } from '../../../preload/contract/dates.ts';
import { sizeWords } from '../../../preload/contract/files.ts';
import { formatCount } from '../../../preload/contract/money.ts';

const megabytes = (count: number): string => (count < 10_240 ? `${formatCount(count)} MB` : `${formatCount(Math.floor(count / 1024))} GB`);
const days = (count: number): string => (count === 0 ? 'bugün' : count === 1 ? 'dün' : `${formatCount(count)} gün önce`);

/** What was found, and what to do. Names of people, files, printers and folders are in none of these. */
export const healthText = {
  database: {
    sound: (size: number, at: string) => `Kayıtların dosyası ${sizeWords(size)}; ${formatDate(at)} günü baştan sona denetlendi, sorun bulunmadı.`,
    notLooked: (size: number) => `Kayıtların dosyası ${sizeWords(size)}; açılışta denetlendi, sorun bulunmadı. Baştan sona denetim daha yapılmadı.`,
    longAgo: (size: number, at: string, passed: number) => `Kayıtların dosyası ${sizeWords(size)}; baştan sona son denetim ${formatDate(at)} (${days(passed)}), sorun bulunmamıştı.`,
    look: 'Program haftada bir kendisi denetler. Beklemek istemezseniz “Baştan sona denetle” düğmesine basın.',
    damaged: 'Kayıtların dosyasında bozulma bulundu.',
    restore: 'Yeni kayıt girmeyin. Veri klasörünün bir kopyasını alın, sonra Ayarlar › Yedekler sayfasından son sağlam yedeği geri yükleyin.',
  },
  files: {
    none: 'Kayıtlara eklenmiş dosya yok.',
    sound: (count: number, size: number) => `${formatCount(count)} dosya (${sizeWords(size)}), hepsi yerinde.`,
    harmed: (missing: number, changed: number) => [missing > 0 && `${formatCount(missing)} dosya kayıp`, changed > 0 && `${formatCount(changed)} dosya eklendiğinden beri değişmiş`].filter(Boolean).join(', ') + '.',
    fromBackup: 'Aşağıdaki listedeki dosyaları son yedeğin “dosyalar” klasöründe arayın; bulunmayanı kaynağından yeniden ekleyin.',
    orphans: (count: number) => `${formatCount(count)} dosya hiçbir kayda bağlı değil.`,
    noLoss: 'Kayıp yok. Dosyalar silinmez; yer kaplıyorlarsa bilgi işlem birimine danışın.',
  },
  backup: {
    none: 'Programın bildiği bir yedek yok.',
    make: 'Ayarlar › Yedekler sayfasından yedek alın; ikinci yer olarak bir USB bellek ya da başka bir disk seçin.',
    fresh: (at: string, passed: number) => `Son denetlenmiş yedek: ${formatDateTime(at)} (${days(passed)}).`,
  },
  disk: {
    unknown: 'Boş yer öğrenilemedi.',
    askHelp: 'Veri klasörünün bulunduğu diskte yer olduğuna bakın.',
    free: (count: number) => `Veri klasörünün bulunduğu diskte ${megabytes(count)} boş yer var.`,
    little: (needed: number) => `Yer açın. ${formatCount(needed)} MB’ın altında program uyarır, disk dolunca kayıt yazılamaz.`,
  },
  printers: {
    none: 'Bu bilgisayarda yazıcı yok.',
    add: 'PDF kaydetmek yine çalışır. Yazdırmak için yazıcıyı bilgisayarın ayarlarından ekleyin.',
    some: (count: number, hasDefault: boolean) => `${formatCount(count)} yazıcı var; ${hasDefault ? 'biri varsayılan' : 'hiçbiri varsayılan değil'}.`,
    asDefault: (name: string) => `${name} (varsayılan)`,
  },
  fonts: {
    whole: (count: number) => `Çıktıların ${formatCount(count)} yazı tipi yerinde, Türkçe harflerin hepsi var.`,
    broken: (names: readonly string[]) => `Şu yazı tiplerinde eksik var: ${names.join(', ')}.`,
    reinstall: 'Çıktılarda harfler eksik görünebilir. Programı yeniden kurun; kayıtlarınız yerinde kalır.',
  },
  version: {
    running: (version: string, migrations: number) => `Program ${version}, kayıtların sürümü ${formatCount(migrations)}.`,
  },
  holidays: {
    known: (year: number) => `Tatil takvimi ${year} sonuna kadar biliniyor.`,
    ending: (year: number) => `Tatil takvimi ${year} sonunda bitiyor; ${year + 1} yılına düşen son günler “tahmini” gösterilir.`,
    over: (year: number) => (year === 0 ? 'Tatil takvimi boş; bütün son günler “tahmini” gösterilir.' : `Tatil takvimi ${year} sonunda bitti; bugünkü son günler “tahmini” gösterilir.`),
    enter: (year: number) => `Resmî tatiller ilan edildiğinde ${year} yılını Ayarlar › Tatil takvimi sayfasına ekleyin.`,
  },
  underWay: 'Bir denetim sürüyor. Kayıtlarınız güvende. Bitmesini bekleyin ya da onu durdurup yeniden deneyin.',
  bundle: {
    file: 'Destek paketi',
    title: 'Destek paketini kaydet',
    folder: 'gunluk/',
    names: { readme: 'OKUBENI.txt', health: 'saglik.txt', versions: 'surumler.txt', counts: 'tablolar.txt' },
    readme: (at: string) =>
      [
        'Muhtarlık Defteri destek paketi',
        `Hazırlanma: ${formatDateTime(at)}`,
        '',
        'saglik.txt     Program sağlığı sayfasındaki satırlar',
        'surumler.txt   Programın ve parçalarının sürümleri',
        'tablolar.txt   Her tabloda kaç satır olduğu',
        'gunluk/        İşlemlerin adları, süreleri ve hata kodları',
        '',
        'Pakette kişi adı, telefon, TC kimlik numarası, talep metni, dosya ve klasör adı yoktur.',
        '',
      ].join('\r\n'),
    old: 'Bu paket artık hazır değil. Hiçbir şey yazılmadı. Paketi yeniden hazırlayıp bakın, sonra kaydedin.',
    home: '~',
  },
} as const;
