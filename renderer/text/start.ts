import type { ProblemCode, StartAction } from '../../preload/contract/app.ts';

interface ProblemWords {
  readonly title: string;
  readonly happened: (detail: string) => string;
  readonly safe: string;
  readonly todo: string;
}

/** Why the program could not open the records: what happened, what is safe, what to do. */
export const startText = {
  opening: 'Kayıtlar açılıyor',
  folder: (path: string) => `Veri klasörü: ${path}`,
  problems: {
    damaged: {
      title: 'Veri dosyasında bozukluk var',
      happened: () => 'Kayıtların tutulduğu dosya açılırken denetlendi ve bozuk bulundu. Elektrik kesintisi ya da disk arızası buna yol açabilir.',
      safe: 'Program dosyaya dokunmadı; hiçbir şey silinmedi ve değiştirilmedi.',
      todo: '“Yedekten geri yükle” ile son sağlam yedeğinizi seçin; bozuk dosya silinmez, kenara konur. Emin değilseniz önce bilgi işlem birimine haber verin.',
    },
    newer: {
      title: 'Kayıtlar programın daha yeni bir sürümüyle tutulmuş',
      happened: (detail) => `Bu klasördeki kayıtlar bu programdan daha yeni bir sürümle yazılmış${detail ? ` (${detail})` : ''}. Eski sürüm onları doğru okuyamaz.`,
      safe: 'Kayıtlarınız olduğu gibi duruyor; açılmadı ve değiştirilmedi.',
      todo: 'Bu bilgisayardaki programı güncelleyip yeniden açın. Bilerek eski sürüme döndüyseniz “Yedekten geri yükle” ile güncellemeden önceki yedeği seçin.',
    },
    missing: {
      title: 'Kayıt dosyası bulunamadı',
      happened: () => 'Bu klasörde daha önce kayıt tutuluyordu; kayıt dosyası şimdi yerinde yok. Taşınmış, silinmiş ya da takılı olmayan bir diskte kalmış olabilir.',
      safe: 'Program yerine boş bir defter açmadı; klasördeki hiçbir şeye dokunmadı.',
      todo: 'Diski ya da USB belleği takıp yeniden deneyin. Klasör taşındıysa yeni yerini seçin. Dosya gittiyse son yedeğinizi geri yükleyin.',
    },
    readOnly: {
      title: 'Veri klasörüne yazılamıyor',
      happened: (detail) => `Windows ya da Linux, programın bu klasöre yazmasına izin vermiyor${detail ? `: ${detail}` : '.'}`,
      safe: 'Kayıtlarınız yerinde duruyor; yalnız üzerlerine yazılamıyor.',
      todo: 'Bilgi işlem biriminden bu klasör için yazma izni isteyip yeniden deneyin ya da yazabildiğiniz bir klasör seçin.',
    },
    networkShare: {
      title: 'Veri klasörü ağ üzerinde',
      happened: (detail) => `Seçili klasör bir ağ paylaşımında${detail ? `: ${detail}` : ''}. Ağ kesildiğinde kayıtlar bozulabileceği için program burada çalışmaz.`,
      safe: 'Klasördeki dosyalara dokunulmadı.',
      todo: 'Bu bilgisayarın kendi diskinde bir klasör seçin. Ağdaki kayıtları kullanacaksanız klasörü önce bu bilgisayara kopyalayın.',
    },
    diskFull: {
      title: 'Diskte yer kalmadı',
      happened: (detail) => `Veri klasörünün bulunduğu diskte yalnız ${detail || '0'} MB boş yer var. Yer bitince yeni kayıt yazılamaz.`,
      safe: 'Kaydettiğiniz her şey yerinde duruyor.',
      todo: 'Gereksiz dosyaları silip en az 200 MB yer açın ve yeniden deneyin. Yalnız bakmak için şimdi de devam edebilirsiniz.',
    },
    clock: {
      title: 'Bilgisayarın tarihi yanlış görünüyor',
      happened: (detail) => `Bilgisayar tarihi son kayıttan eski${detail ? ` (son kayıt: ${detail})` : ''}. Bu tarihle yeni kayıtların numarası ve süreleri yanlış hesaplanır.`,
      safe: 'Kayıtlarınız güvende; hiçbir süre yeniden hesaplanmadı.',
      todo: 'Bilgisayarın tarih ve saatini düzeltip yeniden deneyin. Tarihin doğru olduğundan eminseniz bu tarihle devam edebilirsiniz.',
    },
    migration: {
      title: 'Kayıtlar yeni sürüme geçirilemedi',
      happened: () => 'Program güncellendi, ancak kayıtlar yeni sürüme geçirilirken bir adım tamamlanamadı ve geri alındı.',
      safe: 'Kayıtlarınız geçişten önceki halleriyle duruyor; hiçbir şey silinmedi.',
      todo: 'Yeniden deneyin. Yine olmazsa veri klasörünün bir kopyasını alıp bilgi işlem birimine haber verin; eski sürüm bu kayıtları açmaya devam eder.',
    },
    changed: {
      title: 'Kayıt dosyası son bırakıldığı gibi değil',
      happened: (missing) =>
        missing
          ? `Tamamlandığı size bildirilen son ${missing} kaydetme işlemi dosyada yok. Disk arızası, dosyanın eski bir kopyayla değiştirilmesi ya da yanındaki “-wal” dosyasının silinmesi buna yol açabilir.`
          : 'Dosyanın içeriği, program son kapandığındakinden farklı. Disk arızası bir harfi ya da sayıyı değiştirmiş, ya da dosya başka bir programla ya da eski bir kopyayla değiştirilmiş olabilir.',
      safe: 'Program dosyaya dokunmadı; bulunan bütün kayıtlar duruyor, hiçbir şey yazılmadı.',
      todo: 'Dosyayı siz değiştirdiyseniz devam edebilirsiniz. Değilse son yedekten geri yükleyin ya da bilgi işlem birimine haber verin. Eksik işlemlerle devam ederseniz bulunan dosyaların bir kopyası “eksik” klasöründe saklanır; o işlemleri yeniden yapmanız gerekir.',
    },
    unknown: {
      title: 'Kayıtlar açılamadı',
      happened: (detail) => `Kayıtlar açılırken beklenmeyen bir hata oldu${detail ? `: ${detail}` : '.'}`,
      safe: 'Program hiçbir şeyi silmedi ve değiştirmedi.',
      todo: 'Yeniden deneyin. Yine olmazsa veri klasörünün bir kopyasını alıp bilgi işlem birimine haber verin.',
    },
  } satisfies Record<ProblemCode, ProblemWords> as Record<ProblemCode, ProblemWords>,
  actions: {
    retry: 'Yeniden dene',
    restore: 'Yedekten geri yükle',
    chooseFolder: 'Başka klasör seç',
    showFolder: 'Veri klasörünü aç',
    continueAnyway: 'Yine de devam et',
    quit: 'Programı kapat',
  } satisfies Record<StartAction, string> as Record<StartAction, string>,
  /** With a wrong clock the button says what the user vouches for. */
  clockIsRight: 'Tarih doğru, devam et',
  labels: { happened: 'Ne oldu', safe: 'Ne güvende', todo: 'Ne yapmalı' },
} as const;
