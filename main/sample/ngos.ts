/** Made-up associations, and the topics each of them writes about. */
export interface SampleNgo {
  readonly name: string;
  readonly field: string;
  readonly place: string;
  readonly title: string;
  readonly topics: readonly string[];
}

export const sampleNgos: readonly SampleNgo[] = [
  { name: 'Köyceğiz Gölü Çevre ve Doğa Derneği', field: 'Çevre', place: 'Ulucami', title: 'Başkan', topics: ['Dere temizliği', 'Moloz ve atık', 'Ağaç dikimi', 'Kaçak yapı'] },
  { name: 'Sığla Kadın Dayanışma Derneği', field: 'Sosyal dayanışma', place: 'Yeni', title: 'Başkan', topics: ['Kurs ve etkinlik', 'Sosyal yardım', 'Park aydınlatması'] },
  { name: 'Göl Gençlik ve Spor Kulübü', field: 'Spor', place: 'Gelişim', title: 'Kulüp başkanı', topics: ['Spor alanı', 'Spor aletleri', 'Park aydınlatması'] },
  { name: 'Toparlar Sulama Kooperatifi', field: 'Tarım', place: 'Toparlar', title: 'Kooperatif başkanı', topics: ['Ova yolu', 'Stabilize yol', 'Dere temizliği'] },
  { name: 'Patiler Hayvanları Koruma Derneği', field: 'Hayvan hakları', place: 'Gülpınar', title: 'Sözcü', topics: ['Sahipsiz hayvan'] },
  { name: 'Ekincik Turizm ve Tanıtma Derneği', field: 'Turizm', place: 'Ekincik', title: 'Başkan', topics: ['Çöp toplama', 'Otopark', 'Sokak lambası', 'Asfalt'] },
  { name: 'Köyceğiz Emekliler Yardımlaşma Derneği', field: 'Sosyal dayanışma', place: 'Gülpınar', title: 'Sekreter', topics: ['Toplu taşıma', 'Bank ve kamelya', 'Parke ve kaldırım'] },
  { name: 'Zeytinalanı Cami Yaptırma ve Yaşatma Derneği', field: 'Dinî hizmet', place: 'Zeytinalanı', title: 'Başkan', topics: ['Taziye hizmeti', 'Bank ve kamelya', 'Park aydınlatması'] },
];
