/** Words of records that are open and cannot be written. */
export const readOnlyText = {
  folder: {
    title: 'Yalnızca okunuyor: kayıt yapılamaz.',
    body: 'Veri klasörüne yazılamıyor. Arama, raporlar ve dışa aktarma çalışır; kayıtlarınız yerinde duruyor.',
  },
  copy: {
    title: (madeAt: string) => `İnceleme kopyası (${madeAt}): kayıt yapılamaz.`,
    body: 'Asıl kayıtlar başka bir bilgisayarda; bu kopya o andan sonrasını göstermez.',
  },
  guide: 'Yetki nasıl düzeltilir?',
  retry: 'Yeniden dene',
  still: 'Klasöre hâlâ yazılamıyor.',
  again: 'Klasöre yazılabiliyor, kayıt yapabilirsiniz.',
  dialog: {
    title: 'Klasörün yazma izni nasıl düzeltilir?',
    folder: (path: string) => `Veri klasörü: ${path}`,
    windows: [
      'Klasörü açın: durum çubuğunda klasörün adına tıklayın.',
      'Bir üst klasöre çıkıp veri klasörüne sağ tıklayın, “Özellikler”i seçin. “Genel” sekmesinde “Salt okunur” işaretliyse işareti kaldırıp “Uygula”ya basın.',
      '“Güvenlik” sekmesinde “Düzenle”, sonra “Ekle”ye basın. Kendi Windows kullanıcı adınızı yazın, “Değiştir” kutusunu işaretleyip “Tamam”a basın. Düğme kapalıysa bu adımı bilgi işlem biriminden isteyin.',
      'Klasör başka bir Windows kullanıcısının altındaysa (C:\\Users\\…) programı hep o kullanıcıyla açın ya da klasörü C:\\MuhtarlikDefteri gibi ortak bir yere taşıtıp programda o yeri seçin.',
      'Klasör USB bellekteyse ya da hafıza kartındaysa yan kenarındaki kilit düğmesini açın.',
      'Programa dönüp “Yeniden dene”ye basın. Olmazsa bu sayfayı bilgi işlem birimine gösterin.',
    ],
    linux: [
      'Klasörü açın: durum çubuğunda klasörün adına tıklayın.',
      'Bir üst klasöre çıkıp veri klasörüne sağ tıklayın, “Özellikler”i ve “İzinler” sekmesini seçin.',
      'Sahibi sizseniz “Erişim” satırında “Dosya oluşturma ve silme” seçin ve “İçerilen dosyaların izinlerini değiştir”e basıp dosyalar için “Okuma ve yazma” verin.',
      'Sahibi başka bir kullanıcıysa bilgi işlem biriminden klasörün sahibini sizin kullanıcınız yapmasını isteyin.',
      'Klasör USB bellekteyse belleği çıkarıp yeniden takın; yan kenarındaki kilit düğmesini açın.',
      'Programa dönüp “Yeniden dene”ye basın. Olmazsa bu sayfayı bilgi işlem birimine gösterin.',
    ],
  },
} as const;
