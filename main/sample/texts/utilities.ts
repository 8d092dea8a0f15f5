import type { TopicTexts } from './types.ts';

const GRID = 'ADM Elektrik Dağıtım A.Ş.';
const WATER = 'MUSKİ Genel Müdürlüğü';

export const utilityTexts: readonly TopicTexts[] = [
  {
    topic: 'Sokak lambası',
    weight: 12,
    season: 'autumn',
    asks: [
      ['sikayet', '{sokakta} sokak lambası yanmıyor', '{sokakta} No: {no} önündeki direğin lambası {gun} gündür yanmıyor. Akşamları sokak zifiri karanlık.'],
      ['sikayet', '{sokak} boyunca karanlık', '{sokak} boyunca {adet} lamba birden söndü. Hırsızlık olayları yüzünden mahalleli tedirgin.'],
      ['istek', '{yer} önündeki lambanın onarılması', '{yer} önündeki sokak lambası sürekli yanıp sönüyor, değiştirilmesini rica ederim.'],
      ['sikayet', 'Gündüz yanan lambalar', '{sokakta} lambalar gündüz de yanıyor; saat ayarının düzeltilmesini istiyoruz.', 'Fotosel değiştirildi; lambalar zamanında yanmaktadır.'],
      ['ihbar', 'Sarkan elektrik teli', '{sokak} ile {sokak2} köşesindeki direkten kablo sarkıyor, çocuklar için tehlikeli.', 'Dağıtım şirketi aynı gün çağrıldı, kablo yerine alındı.'],
      ['istek', '{mevki} yolunun aydınlatılması', '{mevki} yolundaki lambaların onarılmasını istiyoruz; akşam namazından dönenler önünü göremiyor.'],
    ],
    done: ['Lamba değiştirildi, hat denetlendi.', 'Arıza kaydı açıldı, dağıtım şirketiyle birlikte lambalar yenilendi.'],
    partly: [['Lambaların bir bölümü yenilendi; kalanlar için malzeme beklenmektedir.', [0, 1, 5]]],
    outside: [[GRID, 'Genel aydınlatma dağıtım şirketinin görevidir; arıza kaydı açtırılmıştır.', [0, 1, 2, 3, 5]], [GRID, 'Direk ve hat dağıtım şirketine aittir; talep yazıyla iletilmiştir.', [1, 4, 5]]],
  },
  {
    topic: 'Park aydınlatması',
    weight: 3,
    asks: [
      ['sikayet', 'Park lambaları yanmıyor', '{mahalle} parkındaki lambaların yarısı yanmıyor, akşam kimse parka giremiyor.'],
      ['istek', 'Yürüyüş yoluna aydınlatma', 'Yürüyüş yolunun son bölümü akşamları karanlık kalıyor; aydınlatma yapılmasını istiyoruz.', 'Yürüyüş yolunun son bölümüne {adet} güneş enerjili lamba dikildi.'],
      ['istek', 'Spor sahasının aydınlatılması', '{mahalle} spor sahasının projektörleri bozuk. Gençler akşam oynayamıyor.', 'Projektörler onarıldı, zaman saati takıldı.'],
      ['sikayet', 'Parkta kırık aydınlatma direği', 'Parktaki aydınlatma direği devrilmek üzere, tabanı çürümüş.', 'Çürüyen direk söküldü, yenisi dikildi.'],
    ],
    done: ['Parktaki lambalar LED ampulle değiştirildi.'],
    undone: [['odenek_yok', 'Aydınlatma malzemesi alımı için ödenek kalmamıştır.', [0, 1, 2]]],
    plan: [['Aydınlatma projesi gelecek yılın programına alınmıştır.', [1, 2]]],
  },
  {
    topic: 'Yeni direk',
    weight: 3,
    asks: [
      ['istek', '{sokakta} yeni aydınlatma direği', '{sokagin} son {metre} metresinde direk yok. En az {adet} direk dikilmesini istiyoruz.'],
      ['istek', '{mevki} mevkiine direk', '{mevki} mevkiine yeni yapılan evlere giden yol karanlık. Direk talep ediyoruz.'],
      ['istek', 'Direğin yerinin değiştirilmesi', '{sokakta} No: {no} önündeki direk yolun ortasında kaldı; kenara alınmasını rica ederim.', 'Direk dağıtım şirketine kenara aldırıldı.'],
      ['istek', '{yer} yanına direk', '{yer} yanındaki ara yol hiç aydınlanmıyor.'],
    ],
    done: ['Yer tespiti yapıldı, direk dağıtım şirketine diktirildi.'],
    plan: [['Talep, dağıtım şirketinin yatırım programına aldırılmıştır.', [0, 1, 3]]],
    outside: [[GRID, 'Direk dikimi dağıtım şirketinin görevidir; tesis talebi yazıyla iletilmiştir.', [0, 1, 3]]],
  },
  {
    topic: 'İçme suyu',
    mostlyOutside: true,
    weight: 6,
    season: 'heat',
    asks: [
      ['sikayet', '{sokakta} su kesintisi', '{sokakta} {gun} gündür su akmıyor. Yaşlılar mağdur.'],
      ['sikayet', 'Su basıncının düşüklüğü', '{mahalle} üst kesiminde su basıncı çok düşük, akşam saatlerinde hiç çıkmıyor.'],
      ['ihbar', '{sokakta} patlayan su borusu', '{sokak} ile {sokak2} kesişiminde boru patladı, su boşa akıyor.'],
      ['sikayet', 'Suyun bulanık akması', 'Yağmurdan sonra çeşmelerden bulanık su akıyor, tahlil yapılmasını istiyoruz.', 'MUSKİ ile görüşüldü; şebeke yıkandı, tahlil sonucu temiz çıktı.'],
      ['istek', '{mevki} mevkiine su hattı', '{mevki} mevkiindeki {adet} haneye içme suyu hattı çekilmesini talep ediyoruz.', 'MUSKİ ile ortak çalışmada hat çekildi.'],
    ],
    done: ['MUSKİ ekipleriyle görüşüldü; arıza giderildi, su verildi.'],
    outside: [[WATER, 'İçme suyu MUSKİ’nin görevidir; talep aynı gün iletilmiş, muhtara bilgi verilmiştir.', [1, 3, 4]], [WATER, 'Şebeke hattı MUSKİ’ye aittir; arıza kaydı açtırılmıştır.', [0, 2]]],
  },
  {
    topic: 'Kanalizasyon',
    mostlyOutside: true,
    weight: 4,
    asks: [
      ['sikayet', '{sokakta} taşan rögar', '{sokakta} No: {no} önündeki rögar taşıyor, koku dayanılmaz.', 'MUSKİ ekibi çağrıldı, tıkanıklık açıldı.'],
      ['ihbar', 'Açık rögar kapağı', '{sokak} üzerinde rögar kapağı kırık, üstüne dal konulmuş.', 'Kırık kapak güvenlik altına alındı, MUSKİ tarafından değiştirildi.'],
      ['istek', '{mevki} mevkiine kanalizasyon', '{mevki} mevkiindeki evler foseptik kullanıyor; kanalizasyon hattı yapılmasını istiyoruz.', 'MUSKİ ile ortak çalışmada hat tamamlandı.'],
      ['sikayet', 'Foseptik kokusu', '{mevki} mevkiinde bir işletmenin foseptiği dereye sızıyor.', 'İşletme denetlendi, foseptik çektirildi, sızıntı önlendi.'],
    ],
    done: ['MUSKİ ekibiyle birlikte sorun giderildi.'],
    outside: [[WATER, 'Kanalizasyon MUSKİ’nin görevidir; talep iletilmiştir.', [0, 1, 2]], [WATER, 'Hat temizliği için MUSKİ’ye arıza kaydı açtırılmıştır.', [0]]],
  },
  {
    topic: 'Yağmur suyu',
    weight: 5,
    season: 'rain',
    asks: [
      ['sikayet', '{sokakta} su basması', 'Dünkü yağmurda {sokak} sular altında kaldı, {adet} evin bodrumunu su bastı.', 'Su vidanjörle çekildi, mazgallar açıldı.'],
      ['istek', 'Yağmur suyu ızgarası', '{sokak} ile {sokak2} kesişimine ızgara konulmasını istiyoruz; su yolun ortasında birikiyor.', 'Izgara yerleştirildi, hatta bağlandı.'],
      ['sikayet', 'Tıkalı mazgallar', '{sokak} boyunca mazgallar yaprakla dolu, su gitmiyor.'],
      ['istek', 'Yol kenarına hendek', '{mevki} yolunun kenarına hendek açılmasını rica ederiz; su evlere iniyor.', 'Yol kenarı hendekleri iş makinesiyle açıldı.'],
      ['ihbar', 'Sele karşı önlem', '{mevki} mevkiinde istinat duvarının arkasında su birikti, duvar çatladı.', 'Duvarın arkasına tahliye borusu konuldu, çatlak onarıldı.'],
    ],
    done: ['Mazgallar temizlendi, su yolu açıldı.'],
    partly: [['Mazgallar temizlendi; hat yetersiz olduğundan büyütülmesi programa önerilmiştir.', [0, 2]]],
    undone: [['odenek_yok', 'Yağmur suyu hattı için ödenek bulunmamaktadır.', [0, 1]], ['teknik_uygun_degil', 'Kot farkı nedeniyle yeni hat mevcut şebekeye bağlanamamaktadır.', [1]]],
    plan: [['Yağmur suyu hattı gelecek yılın yatırım programına önerilmiştir.', [0, 1]]],
  },
  {
    topic: 'Dere temizliği',
    weight: 4,
    season: 'autumn',
    asks: [
      ['istek', '{mevki} deresinin temizlenmesi', 'Geçen yıl taşan {mevki} deresinin kamışlardan temizlenmesini istiyoruz.'],
      ['sikayet', 'Dereye atılan moloz', '{mevki} mevkiinde dere yatağına moloz dökülmüş, akış daraldı.', 'Moloz kaldırıldı, dere yatağı açıldı.'],
      ['istek', 'Kanal temizliği', '{yer} arkasındaki kanal dolmuş durumda, sivrisinek yapıyor.', 'Kanal elle ve makineyle temizlendi.'],
      ['ihbar', 'Dere kıyısında göçük', 'Dere kıyısı {metre} metre boyunca oyuldu, yola yaklaştı.', 'Kıyı taş dolguyla güçlendirildi.'],
    ],
    done: ['Dere yatağı iş makinesiyle temizlendi, çıkan malzeme taşındı.'],
    undone: [['mevzuata_aykiri', 'Dere yatağı doğal sit alanındadır; koruma kurulu izni olmadan makine girememektedir.', [0]]],
    outside: [['DSİ 21. Bölge Müdürlüğü', 'Dere ıslahı DSİ’nin görevidir; talep iletilmiştir.', [0, 3]]],
  },
];
