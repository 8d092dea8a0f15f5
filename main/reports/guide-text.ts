import { purchaseChapters } from './guide-purchases-text.ts';

/** The user guide. It is a paper like any other: read in the window, saved as PDF, printed. */
export interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
}

export const guideTitle = 'Kullanım Kılavuzu';

export const guide: readonly Chapter[] = [
  {
    title: 'Bu program ne yapar?',
    paragraphs: [
      'Muhtarlık Defteri, belediyenin Muhtarlık İşleri Müdürlüğü içindir. Muhtarlardan, sivil toplum kuruluşlarından ve vatandaşlardan gelen talep, şikâyet ve önerileri kaydeder, numara ve yasal süre verir, ilgili birime gönderir, cevabı ve sonucu gerekçesiyle saklar, satın almaları talepten ödemeye izler, başkana rapor hazırlar.',
      'Program tek bilgisayarda çalışır. İnternete, sunucuya ve parolaya gerek yoktur. Yazdığınız hiçbir bilgi bu bilgisayardan dışarı çıkmaz.',
    ],
  },
  {
    title: 'İlk açılış',
    paragraphs: ['Program ilk açıldığında beş kısa adım sorar. Her adımı “Atla” ile geçebilir, sonra Ayarlar’dan tamamlayabilirsiniz. Denemek isterseniz “Örnek veriyle dene” düğmesine basın: örnek kayıtlar ayrı bir dosyada durur, gerçek kayıtlarınızla karışmaz ve pencerenin çevresinde “ÖRNEK VERİ” yazar.'],
    steps: [
      'Kurum: İl ve ilçeyi seçin, mahalleler kendiliğinden gelir. Kurum adını, müdürlüğü, logoyu ve adınızı yazın.',
      'Birimler: Belediyenizde olan müdürlükleri işaretleyin.',
      'Muhtarlar: Ad ve telefonları yazın ya da Excel’den kopyalayıp yapıştırın (mahalle, muhtar, telefon sütunları).',
      'Süreler: Yasal süreler ve dayanakları gösterilir. Sonradan Ayarlar’dan değiştirebilirsiniz.',
      'Veri klasörü: Kayıtların nerede durduğunu gösterir. Ağ klasörü seçilemez.',
    ],
  },
  {
    title: 'Bugün sayfası',
    paragraphs: [
      'Program her açılışta Bugün sayfasını gösterir: geciken, bugün dolan, üç gün içinde dolacak, birimde on günü geçen, sonuçlanıp başvurana bildirilmemiş ve tüm açık talepler. Bir sayıya basınca o kayıtların listesi açılır; sayı ile liste her zaman aynıdır.',
      'Kırmızı yalnızca yasal süresi geçen kayıtlarda kullanılır. Her rengin yanında bir işaret ve bir söz vardır.',
    ],
  },
  {
    title: 'Talep kaydetmek',
    paragraphs: [
      'Hangi sayfada olursanız olun Ctrl+N yeni talep açar ve imleç “Kim?” alanında durur. Mahallenin ya da muhtarın adından birkaç harf yazın, Enter’a basın: mahalle ve telefon kendiliğinden gelir, son üç talebi yanda görünür. Türkçe harf kullanmasanız da bulunur: “isik” yazınca “Işık” da gelir.',
      'Kanal, tür ve tarih hazır gelir; sizin yazmanız gereken yalnızca kim ve özettir. Konu seçerseniz ilgili birim önerilir. MBS numarası ya da evrak numarası yazarken aynı numara kayıtlıysa program söyler. Ctrl+Enter kaydeder ve 2026/0143 gibi bir numara verir. Aynı kişinin ikinci isteği için Ctrl+Shift+N’ye basın.',
      'Bir ziyarette ya da Halk Günü’nde çok istek geldiyse Ctrl+G ile Toplu giriş’i açın: kim ve kanal üstte bir kez seçilir, her istek bir satırdır. Enter alt satıra geçer, Ctrl+D üst satırdaki değeri yazar, Ctrl+Enter hepsini birden kaydeder.',
      'Excel defterinizde ayrı bir sütun tutuyorsanız Ayarlar › Ek alanlar’da aynı adla bir alan ekleyin (en çok on alan). Ek alanlar formda, defterde, süzgeçte ve kayıt çıktısında görünür.',
      'Tarihleri kısaca yazabilirsiniz: “b” bugün, “d” dün, “1211” 12 Kasım demektir.',
    ],
  },
  {
    title: 'Yanlış yaptıysanız, yarım kaldıysa',
    paragraphs: [
      'Her kayıttan sonra altta çıkan “Geri al” düğmesi ya da Ctrl+Z son işlemi bütünüyle geri alır; yeniden basarsanız bir öncekini. Toplu işlemler ve içe aktarmalar da tek seferde geri alınır. Yazı yazarken Ctrl+Z yalnızca yazdığınızı geri alır.',
      'Numara alan bir talep geri alınınca silinmez, “İptal” olarak kalır ve numarası başkasına verilmez. Üzerinde sonradan işlem yapılmış ya da numaralı belgesi verilmiş bir kayıt geri alınamaz; program nedenini yazar.',
      'Yazdıklarınız siz yazarken saklanır. Elektrik kesilir ya da program kapanırsa açılışta Bugün sayfasında “1 yarım kayıt var” yazar; Göster’e, sonra Devam et’e basın. Yarım kayıtların sayısı alt satırda da durur.',
    ],
  },
  {
    title: 'Birkaç kişi aynı bilgisayarda',
    paragraphs: [
      'Tek başınıza çalışıyorsanız hiçbir şey sorulmaz, program doğrudan açılır. Başkası da çalışacaksa Ayarlar › Kullanıcılar’da adını ekleyin ve yetkisini seçin: müdür ayarları ve kullanıcıları da yönetir, memur günlük işin tamamını yapar, izleyici yalnızca bakar ve yazdırır. Her işlem yapanın adıyla kaydedilir; yarım kalan formlar kişiye aittir.',
      'PIN belirlerseniz (4 ile 8 rakam) program açılışta sorar: PIN’i yazıp Enter’a basın. Ctrl+L pencereyi hemen kilitler; yazdığınız yarım kayıt olarak saklanır. Aynı ekranda ↑ ↓ ile başka kullanıcıya geçilir. On dakika dokunulmazsa pencere kendiliğinden kilitlenir; süreyi Ayarlar › Kullanıcılar’da değiştirebilirsiniz.',
      'PIN kayıtları başka gözlerden korur, dosyayı şifrelemez: bilgisayarın kendi oturumunu da kilitleyin. Art arda yanlış denemede bekleme uzar, en çok beş dakika olur; kimse bütünüyle dışarıda kalmaz.',
      'PIN’ini unutan kişiye müdür geçici bir PIN verir; ilk girişte kendi PIN’ini seçer. Müdür unutursa giriş ekranında “PIN’imi unuttum”a basıp PIN belirlerken not ettiği kurtarma kodunu yazar. Kod da kayıpsa bilgi işlem birimi kayıtları “--disa-aktar” ile dışa alıp “--ice-al” ile yeni bir klasöre koyar: bütün kayıtlar ve kullanıcılar gelir, PIN’ler gelmez.',
    ],
  },
  {
    title: 'Yasal süre nasıl hesaplanır?',
    paragraphs: [
      'Süre; kanala ve türe göre Ayarlar › Süreler’deki kuraldan alınır. İlk gün sayılmaz. Takvim günüyle sayılan sürede tatiller de sayılır, son gün tatile rastlarsa ilk iş gününe kayar. İş günüyle sayılan sürede hafta sonları ve resmî tatiller atlanır.',
      'Her son günün yanında nasıl bulunduğunu anlatan bir cümle vardır: kaç gün sayıldığı, hangi tatillerin atlandığı, dayandığı hüküm. Tatil takvimi ileriki yıllar için girilmemişse tarihin yanında “tahmini” yazar.',
      'Tatil takvimini ya da bir kuralı değiştirirseniz açık talepler yeniden hesaplanır ve değişen kayıtlar listelenir.',
    ],
  },
  {
    title: 'Bekletme, uzatma ve ara cevap',
    paragraphs: [
      'Talebin sayfasındaki Süreler bölümünde yasal süre ile kurumun kendi hedefi ayrı durur. Kırmızı yalnızca geçen yasal süredir; geçen hedef sarıdır.',
      'Beklet: nedenini ve uyanacağı günü seçin; o gün kendiliğinden uyanır ve Bugün’de görünür. Yasal süre yalnız dayanağı olan nedenlerle durur; pencere hangisinin durduğunu yazar.',
      'Süreyi uzat: gerekçe zorunludur, eski son gün kayıtta kalır. Ara cevap ver: gelinen aşama bildirilir, talep açık kalır ve sonucu ayrıca bildirilir. İkisinin de yazısı aynı bölümden hazırlanır.',
      'Hatırlatmalar Bugün sayfasında durur; çalışma saatlerinde masaüstü bildirimi de gelir. Saatleri Ayarlar › Hatırlatmalar’dan değiştirebilirsiniz.',
    ],
  },
  {
    title: 'Birime gönderme, cevap ve sonuç',
    paragraphs: ['Talebin sayfasında sıradaki adım tek düğme olarak durur. Öteki işlemler “Diğer işlemler” menüsündedir.'],
    steps: [
      'Birime gönder (H): Birimi, isterseniz kişiyi ve evrak numarasını yazın. Birden çok birime gönderebilirsiniz. Listede birkaç kaydı seçip topluca da gönderebilirsiniz. Aynı pencerede Ctrl+P gönderir, sonra üst yazı ile zimmet listesini seçtiğiniz yazıcıya yollar.',
      'İade: Birim “görevimiz değil” derse iade olarak işleyin, sonra doğru birime gönderin. Süre baştan başlamaz.',
      'Cevabı işle (C): Birimin cevabını yazın.',
      'Cevap yeterli mi? (Y): Cevabın talebi tam karşılayıp karşılamadığı sorulur. “Hayır” derseniz talep birime geri döner.',
      'Sonuçlandır (K): Sonucu seçin. Olumsuz sonuçlarda gerekçe zorunludur. “Sonuçlandı” bir durumdur, “Yapıldı” ise bir sonuçtur; kapanan her kayıt yapıldı sayılmaz.',
      'Muhtara bildirildi (B): Kime, nasıl ve ne zaman bildirdiğinizi kaydedin.',
      'Yeniden aç: Sonuçlanan kayıt yeniden açılabilir; kaç kez açıldığı raporlarda görünür.',
      'İptal: Numara alan kayıt silinmez, gerekçesiyle iptal edilir ve numarası başkasına verilmez.',
    ],
  },
  {
    title: 'Yazılar, zimmet listesi ve tekit',
    paragraphs: [
      'Z tuşu talep için yazı hazırlar: muhtara cevap, birime havale, ara cevap ya da uzatma. Metin şablondan gelir, alanlar kayıttan dolar; göndermeden önce değiştirebilirsiniz. Yazılar taslaktır: sayıyı ve imzayı EBYS verir. Şablonlar Ayarlar › Yazı şablonları’ndadır.',
      'Zimmet listeleri (Ctrl+Shift+H) bir günün havalelerini birim birim, imza sütunuyla basar. Evrak geri gelince satırı işaretleyin.',
      'Ü tuşu seçili gecikenler için birim başına tek tekit yazısı hazırlar. Kaçıncı tekit olduğu sayılır ve raporlarda görünür.',
    ],
  },
  {
    title: 'Benzer kayıtlar, ortak başvuranlar ve bildirilecekler',
    paragraphs: [
      'Talep yazarken aynı mahallede aynı konuda açık ya da son 90 günde kapanmış kayıtlar yanda görünür. Ctrl+M o listeye geçer; Enter arayan kişiyi yeni kayıt açmadan var olan talebe ekler.',
      'Mükerrer bağı iki kayıtta da görünür ve tek düğmeyle kaldırılır. Raporlar mükerrer kaydı bir kez sayar. “Talebi böl” bir kayıttaki ikinci isteğe ayrı numara verir.',
      'Bildirilecekler (Ctrl+9) sonucu söylenmemiş kişileri büyük telefonla gösterir. B bildirildi, U ulaşılamadı, T numarayı düzeltir; M ve E hazır mesajı kopyalar.',
      'Masaya biri geldiğinde F9’a basın: adlar ve telefonlar ekranda ve kopyalarda gizlenir. Yeniden F9’a basınca geri gelir.',
    ],
  },
  ...purchaseChapters,
  {
    title: 'Dosyalar ve kısaltmalar',
    paragraphs: [
      'Fotoğraf ve belgeleri talebin üzerine sürükleyin, Ctrl+V ile yapıştırın ya da Ctrl+E ile seçin. Adına basınca fotoğraf da PDF’nin sayfaları da pencerede açılır. Dosya veri klasörüne kopyalanır, aslı değişmez. Kaldırılan dosya çöp kutusuna gider ve geri alınabilir.',
      'Uzun metin alanlarında ;; yazıp birkaç harf girin: hazır metinler listelenir, Enter metni alanlarıyla birlikte yazar. Kendi metinlerinizi Ayarlar › Metin kısaltmaları’ndan ekleyin.',
    ],
  },
  {
    title: 'Excel’den içeri, Excel’e dışarı',
    paragraphs: [
      '“Excel’den aktar” düğmesi .xlsx, .xls ve .csv dosyalarını okur; kopyaladığınız bir tabloyu deftere Ctrl+V ile de yapıştırabilirsiniz. Program başlıkları ve sütunları kendisi bulur, siz düzeltebilirsiniz. Her hücrenin sorunu önceden yazılır; “Aktar” demeden hiçbir şey yazılmaz.',
      'Bilinmeyen mahalle yazılışları bir kez sorulur ve unutulmaz. Zaten kayıtlı satırlar gösterilir. Hatalı satırları nedeni yanında bir Excel dosyası olarak alabilirsiniz. Bütün aktarma sonradan da tek düğmeyle geri alınır.',
      'Ctrl+Shift+E açık listeyi ekrandaki satır, sıra ve sütunlarla Excel’e yazar. Kişisel verisiz de alabilirsiniz.',
    ],
  },
  {
    title: 'Talepler listesi ve arama',
    paragraphs: [
      'Listede başlığa basarak sıralayın, süzgeçleri birlikte kullanın: durum, sonuç, kanal, tür, birim, mahalle, konu, tarih aralığı ve serbest metin. Süzgeçler üstte etiket olarak durur, tek tek kaldırılabilir.',
      'Ekrandaki listeyi dosyaya almak için Ctrl+Shift+E’ye basın: aynı satırlar, aynı sıra ve sütunlarla Excel’e ya da yatay A4 PDF’e yazılır. “Kişisel verisiz” anahtarı ad ve telefonları dışarıda bırakır. Kimin hangi listeyi ne zaman aldığı Ayarlar › Dışa aktarım’da görünür.',
      'Hücreler arasında oklarla gezin, Shift ile birkaçını seçin: altta sayı, toplam ve ortalama yazar, Ctrl+C başlıklarıyla kopyalar. F2 birim, konu, özet ve tarih gibi hücreleri yerinde düzeltir. Sütun başlığındaki ok (Alt+↓) o sütundaki değerleri sayılarıyla listeler. Sağ üstteki “Sütunlar” düğmesi sütunları ve sırasını, “Geniş satırlar” satır aralığını değiştirir.',
      'Süzgeç, sıra ve sütunları bir adla görünüm olarak saklayın (G). X çapraz tabloyu açar: satır ve sütunu siz seçersiniz, her sayı kayıtlarına götürür. Birkaç kaydı birlikte gönderebilir, sonuçlandırabilir, bildirildi yapabilir ya da tek PDF olarak alabilirsiniz; neyin değişeceği önce gösterilir.',
      'Ctrl+K her yerde arar: kayıt numarası (“143”), ad, telefonun son dört hanesi, mahalle, STK, birim ve komutlar.',
    ],
  },
  {
    title: 'Rehber',
    paragraphs: [
      'Mahalleler, muhtarlar, STK’lar ve birimler Rehber’dedir. Kişi ile görev ayrı tutulur: muhtar değişince eski talepler o günkü muhtarla kalır. Görev başlangıcı ve bitişi, vekâlet, dört asıl ve dört yedek aza kaydedilir.',
      'Mahallenin adı değişirse ya da mahalle birleşirse eski ad da bulunur, kayıtlar kaybolmaz. Başkalarının kullandığı yazılışları (“YENİ MH.” gibi) ek ad olarak ekleyebilirsiniz.',
      'T.C. kimlik numarası istenmez. Kurumunuzun gerekçesi varsa Ayarlar’dan açılabilir; listelerde hep maskeli görünür.',
    ],
  },
  {
    title: 'Raporlar ve yazdırma',
    paragraphs: [
      'Dönem raporu ay, çeyrek, yıl ya da seçtiğiniz iki tarih arası içindir. Mahalle sayfası her zaman tek A4’tür ve başvuran kişilerin adını içermez. Muhtar telefon listesi duvara asılacak tek sayfadır.',
      'Her çıktı önce PDF olur; yazdırma ondan sonraki adımdır. Ctrl+P açık sayfanın PDF’ini açar. Dönem raporu ve telefon listesi Excel’e ya da CSV’ye de kaydedilebilir. Ekrandaki, PDF’teki ve Excel’deki sayılar aynı yerden gelir.',
    ],
  },
  {
    title: 'İz, kişisel veriler ve devir-teslim',
    paragraphs: [
      'Her kaydın “Değişiklik geçmişi” hangi alanın kim tarafından, ne zaman değiştirildiğini gösterir ve yazdırılır. Ayarlar › Erişim günlüğü hangi kişi kaydının açıldığını, hangi çıktının alındığını tutar. İkisi de kapatılamaz, silinemez.',
      'Her çıktının yanındaki okta “Kişisel verisiz” seçeneği vardır: kayıtlı kişilerin adı, telefonu, e-postası ve adresi gizlenir.',
      'Raporlar › Devir-teslim çizelgesi, ayrılan görevlinin açık taleplerini ve zimmetle verdiği evrakı imza yerleriyle yazdırır.',
    ],
    steps: [
      'Saklama süresi dolanlar: Ayarlar › Kişisel veriler bölümünde listelenir (müdür yetkisiyle). Kişileri seçip “önizle”ye basın; neyin silineceği satır satır gösterilir.',
      'Metinlere bakın: adın geçtiği yerler kendiliğinden temizlenir; başka kişisel bilgi varsa o talebin kutusunu işaretleyin.',
      'Anonim hâle getirin: işlem geri alınamaz ve yeni bir yedek ister. İmha tutanağını yazdırıp imzalatın.',
      'Bir kişi kendi verisini sorarsa kaydındaki “KVKK başvurusuna cevap” son cevap gününü ve tutulan bilgileri verir.',
    ],
  },
  {
    title: 'Kayıtlarınız nerede durur?',
    paragraphs: [
      'Kayıtlar, alt satırda adı yazan veri klasöründeki defter.sqlite dosyasındadır. Klasör adına basarsanız klasör açılır. Program kaldırılsa da bu klasör silinmez.',
      'Ayarlar › Dışa aktarım bütün kayıtları açık bir klasöre yazar: her tablo için bir Excel dosyası, eklenmiş dosyalar ve her şeyi anlatan OKUBENI.txt. Program olmadan okunur; yeni bir veri klasörüne eksiksiz geri alınabilir.',
      'Her değişiklik, eski ve yeni değeriyle, kimin ne zaman yaptığıyla saklanır ve kapatılamaz. Elektrik kesilse bile kaydedilen bilgi kaybolmaz.',
      'Program bir sorunla açılmazsa ne olduğunu, neyin güvende olduğunu ve ne yapacağınızı yazar. Dosyalarınızı kendiliğinden silmez, boş bir defterle açılmaz.',
      'Klasöre yazılamıyorsa (başka bir Windows kullanıcısı, kilitli bellek) kayıtlar yalnızca okunmak için açılır: üstte sarı bir şerit durur, arama ve raporlar çalışır, kayıt yapılmaz. Şeritteki “Yetki nasıl düzeltilir?” adımları gösterir.',
      '“Kayıt dosyası son bırakıldığı gibi değil” yazısı çıkarsa dosya, program kapalıyken değişmiştir. Siz değiştirmediyseniz son yedekten geri yükleyin. Veri klasöründeki dosyaları elle kopyalamayın, silmeyin.',
      'Yeni sürüm kayıtları bir kopyada hazırlar; eski sürümün dosyası “surum-oncesi” klasöründe durur.',
    ],
  },
  {
    title: 'Yedekler ve başka bilgisayara geçmek',
    paragraphs: [
      'Program kapanırken, çalıştığınız her dört saatte bir, Excel’den aktarmadan ve toplu işlemden önce kendiliğinden yedek alır. Her yedeği açıp denetler. Son 7 günün, 4 haftanın ve 12 ayın yedekleri durur. Alt satırda son yedeğin yaşı yazar; iki günü geçerse uyarır.',
      'Ayarlar › Yedekler’de ikinci bir yer seçin: USB bellek ya da başka disk. Takılı olduğunda her yedek oraya da konur. Bilgisayar bozulursa kayıtlarınız yalnız oradan geri gelir. İsterseniz parola koyun; parolayı unutursanız o yedekleri kimse açamaz.',
      'Geri yüklemek için aynı sayfada bir yedeğin “Geri yükle” düğmesine basın: içindekileri görür, sonra onaylarsınız. Şimdiki kayıtlarınız silinmez, “Geri yüklemeden önceki kayıtlar” olarak durur. Program kayıtları açamazsa bu düğme açılış ekranındadır.',
      'Bilgisayar değişince “Taşıma paketi yaz” ile her şeyi tek dosyaya alın; yeni bilgisayarda programın ilk ekranında “Taşıma paketi ya da yedek aç” deyin. İkinci bir bilgisayarda yalnız bakmak için “İnceleme kopyası yaz” kullanın.',
    ],
  },
  {
    title: 'Program sağlığı ve güncelleme',
    paragraphs: [
      'Ayarlar › Program sağlığı; veritabanı, dosyalar, yedek, disk, yazıcılar, yazı tipleri, sürüm ve tatil takvimi için ne bulunduğunu ve ne yapacağınızı yazar. “Baştan sona denetle” her dosyayı okuyup eklendiği günkü hâliyle karşılaştırır; siz çalışmayı sürdürürsünüz.',
      'Bir sorunda bilgi işlem biriminize “Destek paketi” verin: içinde kişi adı, telefon ve talep metni yoktur; kaydetmeden önce her dosyasını görürsünüz.',
      'Program kendiliğinden güncelleme aramaz. Ayarlar › Güncelleme’de kurumunuzun adresinden ya da USB bellekten yeni sürümü siz aratırsınız. Önce denetlenmiş bir yedek alınır; eski, bozuk ya da değiştirilmiş dosya kurulmaz. Kurulum program kapanınca yapılır, önceki sürümün dosyası geri dönüş için saklanır.',
    ],
  },
  {
    title: 'Klavye',
    paragraphs: ['Her iş klavyeyle yapılabilir. F1 kısayol listesini açar. En çok kullanılanlar:'],
    steps: [
      'Ctrl+N yeni talep, Ctrl+Shift+N aynı kişiden yeni talep, Ctrl+Enter kaydet',
      'Ctrl+K ara ya da komut ver, Ctrl+P PDF aç, Ctrl+B sol menüyü daralt',
      'Ctrl+1 Bugün, Ctrl+2 Talepler, Ctrl+3 Mahalleler, Ctrl+4 Muhtarlar, Ctrl+5 STK’lar, Ctrl+6 Birimler, Ctrl+7 Raporlar, Ctrl+8 Ayarlar, Ctrl+0 Satın almalar',
      'Ctrl+G toplu giriş, Ctrl+Z son işlemi geri al, Ctrl+E dosya ekle, Ctrl+Shift+E listeyi dışa aktar, F9 kişisel verileri gizle',
      'Ctrl+Shift+S yeni satın alma, Ctrl+Shift+D demirbaş ve zimmet; satın alma sayfasında N sıradaki adım, F teklifler',
      'Listede oklar, Enter aç, Boşluk işaretle, F2 düzelt, H, K, B, Ü, P seçili kayıtlar için; talep sayfasında H, C, Y, K, B, Z',
      'Esc her zaman güvenlidir: yalnızca yazdığınız kaybolacaksa sorar.',
    ],
  },
];
