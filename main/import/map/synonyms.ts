import type { ImportFieldCode, ImportKind } from '../../../preload/contract/import-fields.ts';

/**
 * What offices write above their columns, as folded words (preload/contract/turkish.ts). The first of a list fits best.
 * A heading that is longer still fits by the words it contains.
 */
type Words = Partial<Readonly<Record<ImportFieldCode, readonly string[]>>>;

const phone = ['telefon', 'telefon no', 'telefon numarasi', 'cep telefonu', 'cep tel', 'cep', 'gsm', 'gsm no', 'tel', 'tel no', 'iletisim', 'iletisim no', 'iletisim bilgisi', 'telefonu', 'muhtar telefonu', 'basvuran telefonu'];
const email = ['e posta', 'eposta', 'e posta adresi', 'e mail', 'email', 'mail', 'mail adresi', 'elektronik posta'];
const address = ['adres', 'adresi', 'acik adres', 'ikamet adresi', 'muhtarlik adresi'];
const note = ['not', 'notlar', 'aciklama', 'aciklamalar', 'dusunceler'];
const neighbourhood = ['mahalle', 'mahalle adi', 'mahallesi', 'mahalle ismi', 'mah', 'mahalle koy', 'mahalle muhtarlik', 'muhtarlik', 'muhtarligi', 'muhtarlik adi', 'koy', 'koy mahalle', 'basvuru mahallesi'];
const name = ['ad', 'adi', 'isim', 'ismi', 'unvan', 'unvani'];

const synonyms: Readonly<Record<ImportKind, Words>> = {
  talepler: {
    externalNo: ['mbs no', 'mbs numarasi', 'mbs basvuru no', 'mbs basvuru numarasi', 'mbs kayit no', 'mbs talep no', 'mbs takip no', 'basvuru no', 'basvuru numarasi', 'talep no', 'talep numarasi', 'evrak no', 'evrak kayit no', 'evrak sayisi', 'evrak numarasi', 'takip no', 'takip numarasi', 'cimer no', 'cimer basvuru no', 'sayi', 'sayisi', 'referans no', 'dis numara', 'dis numara mbs evrak', 'basvuru kodu', 'ebys no', 'ebys sayi'],
    externalDate: ['mbs tarihi', 'mbs basvuru tarihi', 'mbs kayit tarihi', 'evrak tarihi', 'ebys tarihi', 'dis numaranin tarihi'],
    registeredOn: ['kayit tarihi', 'tarih', 'basvuru tarihi', 'talep tarihi', 'gelis tarihi', 'muracaat tarihi', 'alinis tarihi', 'tarihi', 'islem tarihi', 'bildirim tarihi', 'sikayet tarihi', 'kayit zamani', 'basvuru zamani', 'olusturma tarihi', 'giris tarihi'],
    petitionDate: ['dilekce tarihi'],
    channel: ['kanal', 'gelis yolu', 'gelis sekli', 'basvuru sekli', 'basvuru yolu', 'basvuru kanali', 'talep kanali', 'kaynak', 'basvuru kaynagi', 'gelis kanali', 'muracaat sekli', 'talep sekli', 'alinma sekli'],
    type: ['tur', 'turu', 'basvuru turu', 'talep turu', 'tip', 'tipi', 'basvuru tipi', 'talep tipi', 'nitelik', 'niteligi'],
    neighbourhood,
    requester: ['basvuran', 'muhtar', 'muhtar adi', 'muhtar adi soyadi', 'muhtarin adi soyadi', 'basvuran adi soyadi', 'basvuranin adi soyadi', 'basvuru sahibi', 'basvuru sahibi adi soyadi', 'ad soyad', 'adi soyadi', 'ad soyadi', 'isim soyisim', 'adi ve soyadi', 'talep eden', 'talep sahibi', 'talepte bulunan', 'muracaatci', 'muracaat eden', 'sikayetci', 'vatandas', 'kisi', 'isim', 'kurulus'],
    requesterKind: ['basvuran turu', 'basvuran tipi'],
    phone,
    subject: ['konu', 'konusu', 'talep konusu', 'talebin konusu', 'basvuru konusu', 'sikayet konusu', 'talep', 'talebi', 'istek', 'talep ozeti', 'ozet', 'talep sikayet', 'talep ve sikayet', 'istek ve talep', 'sikayet', 'yapilacak is', 'is'],
    text: ['aciklama', 'talep aciklamasi', 'talep metni', 'basvuru metni', 'talebin icerigi', 'icerik', 'detay', 'ayrinti', 'aciklamalar', 'metin', 'talep detayi', 'basvuru icerigi', 'talep icerigi', 'not', 'notlar'],
    topic: ['konu basligi', 'kategori', 'konu grubu', 'ana konu', 'alt konu', 'baslik', 'hizmet turu', 'is turu', 'talep kategorisi'],
    unit: ['birim', 'ilgili birim', 'mudurluk', 'ilgili mudurluk', 'yonlendirilen birim', 'havale edilen birim', 'sevk edilen birim', 'gonderilen birim', 'sorumlu birim', 'birimi', 'mudurlugu', 'yonlendirilen mudurluk', 'havale', 'ilgili daire', 'sevk'],
    priority: ['oncelik', 'onceligi', 'aciliyet', 'onem'],
    outcome: ['sonuc', 'durum', 'durumu', 'sonucu', 'son durum', 'talep durumu', 'islem durumu', 'basvuru durumu', 'talebin sonucu'],
    closedOn: ['sonuc tarihi', 'sonuclanma tarihi', 'kapanis tarihi', 'cevap tarihi', 'tamamlanma tarihi', 'bitis tarihi', 'cozum tarihi', 'sonuclandirma tarihi'],
    reason: ['gerekce', 'gerekcesi', 'neden', 'olumsuz gerekcesi', 'yapilmama nedeni', 'red gerekcesi'],
    resultText: ['sonuc aciklamasi', 'yapilan islem', 'yapilan is', 'cevap', 'verilen cevap', 'birim cevabi', 'islem', 'cozum', 'sonuc metni', 'yanit'],
  },
  muhtarlar: {
    neighbourhood,
    name: ['muhtar', 'muhtar adi', 'muhtar adi soyadi', 'muhtarin adi soyadi', 'muhtarin adi', 'ad soyad', 'adi soyadi', 'ad soyadi', 'adi ve soyadi', 'isim soyisim', 'isim', ...name],
    phone,
    phone2: ['ikinci telefon', 'telefon 2', 'sabit telefon', 'is telefonu', 'ev telefonu', 'diger telefon', 'muhtarlik telefonu', '2 telefon'],
    email,
    address,
    startDate: ['goreve baslama', 'goreve baslama tarihi', 'baslama tarihi', 'gorev baslangici', 'mazbata tarihi', 'secim tarihi'],
    note,
  },
  mahalleler: {
    name: ['mahalle', 'mahalle adi', 'mahallesi', 'mahalle ismi', 'mahalle koy', 'muhtarlik', 'koy', ...name],
    kind: ['merkez kirsal', 'kirsal merkez', 'nitelik', 'niteligi', 'turu', 'tur', 'mahalle turu', 'statu', 'kirsal'],
    code: ['kod', 'kodu', 'mahalle kodu', 'uavt', 'uavt kodu', 'uavt kod'],
    population: ['nufus', 'nufusu', 'toplam nufus', 'nufus sayisi'],
    populationYear: ['nufus yili', 'yil', 'yili'],
    households: ['hane', 'hane sayisi', 'hane adedi', 'konut sayisi'],
    note,
  },
  birimler: {
    name: ['birim', 'birim adi', 'mudurluk', 'mudurluk adi', 'birimi', 'mudurlugu', 'daire', ...name],
    shortName: ['kisa ad', 'kisa adi', 'kisaltma', 'kisaltmasi'],
    phone: [...phone, 'dahili', 'dahili no'],
    note,
  },
  stk: {
    name: ['stk', 'stk adi', 'kurulus', 'kurulus adi', 'dernek', 'dernek adi', 'vakif', 'vakif adi', 'kurum', 'kurum adi', 'sivil toplum kurulusu', 'oda sendika', ...name],
    field: ['calisma alani', 'faaliyet alani', 'alan', 'alani', 'faaliyet', 'faaliyet konusu', 'konu', 'konusu', 'turu', 'tur'],
    neighbourhood,
    phone,
    email,
    address,
    contact: ['ilgili kisi', 'yetkili', 'yetkili kisi', 'baskan', 'baskani', 'dernek baskani', 'iletisim kurulacak kisi', 'temsilci', 'baskan adi soyadi', 'ad soyad', 'adi soyadi'],
    note,
  },
};

export const synonymsOf = (kind: ImportKind): Words => synonyms[kind];
