import type { Chapter } from './guide-text.ts';

/** What the user guide says of purchases, from the need to the demirbaş in somebody's hands. */
export const purchaseChapters: readonly Chapter[] = [
  {
    title: 'Satın alma açmak ve izlemek',
    paragraphs: [
      'Satın almalar (Ctrl+0) her alımın hangi aşamada, kimde ve kaç gündür olduğunu gösterir. Belirlenen süreyi geçenler “takılı” sayılır ve Bugün’de de görünür. Bu süre iç ölçüdür, yasal süre değildir.',
      'Ctrl+Shift+S yeni satın alma açar; talebin sayfasında S o talep için açar. Konuyu ve kalemleri yazın: fiyattan sonra Enter yeni kalem açar, Excel’den de yapıştırabilirsiniz. Fiyatlar KDV hariçtir. Ctrl+Enter kaydeder.',
      '“Dikkat edilecekler” bölümü 22/d sınırını, yıllık tavanı, ödeneği, bölme şüphesini ve teklif sayısını dayanağıyla yazar. Bunlar uyarıdır, kayda engel olmaz; kararı kurum verir.',
      'Kayıt sayfasının üstünde aşamalar sırayla durur. N sıradaki adımı açar; ötekiler “Diğer işlemler”dedir. Durumu siz yazmazsınız, program yaptıklarınızdan bulur.',
    ],
    steps: [
      'Aşama: üstüne basıp tamamlandı olarak işaretleyin, gerekçesiyle atlayın ya da geri açın.',
      'Evrak başka yerdeyse “Evrakı gönder (kimde?)” ile yazın; listede orası ve gönderdiğiniz günden beri geçen gün görünür.',
      'Alım olmayacaksa “Alımı sonuçsuz bitir” deyin: iptal, ödenek yok, başka bir satın almayla birleştirildi ya da ihaleye yönlendirildi. Numara ve yazılanlar durur; “Yeniden başlat” ile sürer.',
    ],
  },
  {
    title: 'Teklifler, teslim, fatura ve ödeme',
    paragraphs: [
      'F teklif tablosunu açar: satırlar kalem, sütunlar firmadır. Her firma için KDV’nin dahil olup olmadığını seçin; karşılaştırma KDV hariç yapılır ve en düşük işaretlenir. Enter aşağıya, son kalemden sonra öteki firmaya geçer. “Yaklaşık fiyatlara yaz” tekliflerin ortalamasını yaklaşık maliyet yapar.',
      'Üçten az teklifte ya da en düşük seçilmeyince gerekçe istenir. Yasaklı firma seçilemez. Kalemler ayrı firmalara da verilebilir.',
    ],
    steps: [
      'Sipariş, teslim ve kabul parça parça yazılabilir: gelmeyen kalemin miktarını boş bırakın. Kalanı gelmeyecekse “Kalandan vazgeç” deyin. Kabul edilmeyeni gerekçesiyle firmaya iade edin.',
      'Sipariş ve faturada fiyatlar firmanın yazdığı gibi gelir: KDV dahil yazdıysa KDV dahil kalır, toplamlar kuruşu kuruşuna tutar. Kâğıtta başka türlü yazıyorsa “KDV hariç / KDV dahil” seçimini değiştirin.',
      'Fatura: numarayı, kalemleri ve faturanın altındaki toplamı yazın; program kalemlerle karşılaştırır. Aynı firmanın aynı numaralı faturası ikinci kez yazılmaz.',
      'Ödeme: ödenen ve kesilen tutarı ayrı yazın. Bütün faturalar ödenince aşama kendiliğinden biter.',
      'Yanlış yazılan hareket gerekçesiyle iptal edilir: üstü çizili durur, toplamlara girmez.',
      'Evrak: her aşamanın belgeleri listelenir, eksik olan yazılır. Belgeyi işaretleyin, taranmışını ekleyin ya da “gerekmiyor” deyip nedenini yazın.',
      '“Belgeler” menüsü onay belgesi, piyasa fiyat araştırma tutanağı, sipariş mektubu, muayene ve kabul tutanağı gibi belgeleri kayıttan doldurup PDF yapar. “Dosya PDF” bütün dosyayı tek PDF’te verir. Bunlar taslaktır; imzadan önce okuyun.',
    ],
  },
  {
    title: 'Demirbaş, firmalar ve satın alma ayarları',
    paragraphs: [
      'Kabul edilen mal için “Demirbaş oluştur” deyin; her biri numara alır. Demirbaş ve zimmet sayfası (Ctrl+Shift+D) neyin kimde ve nerede olduğunu gösterir. V zimmetler, A iade alır; ikisinin de fişi demirbaşın sayfasından açılıp yazdırılır. Kullanılmayanı gerekçesiyle kayıttan düşün.',
      'Firmalar’da vergi numarası, görüşülen kişi ve yasaklılık teyidi durur. Program EKAP’a bağlanmaz: sorguyu siz yapar, gününü ve sonucunu yazarsınız.',
      'Ayarlar › Satın alma; 22/d sınırlarını, bütçeyi, yıllık tavanı, imzalayanları ve aşamaları tutar. Sınırlar her yıl 1 Şubat’ta yenilenir: yeni tebliği ekleyin. “Kesinlik” sütununda “tebliğ metniyle karşılaştırın” yazan satıra güvenmeden önce tebliğe bakın. Aşama değişikliği yalnız sonra açılan alımlarda geçerlidir. Belgelerin ve zimmet fişlerinin metinleri Ayarlar › Yazı şablonları’ndadır.',
      'Raporlar › Satın alma raporu; açık, takılı ve sonuçlananları, harcamayı, farkı ve aşama sürelerini verir. Bilgi işlem birimi penceresiz de alabilir: --rapor satinalma --baslangic 2026-10-01 --bitis 2026-10-31 --cikti rapor.pdf',
    ],
  },
];
