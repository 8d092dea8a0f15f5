/** The made-up purchase beside a template. */
export const samplePurchaseText = {
  number: (year: string) => `SA-${year}/0012`,
  subject: 'Muhtarlık hizmet binası için büro malzemesi alımı',
  justification: 'Muhtarlık hizmet binasındaki sandalyelerin kullanılamaz hâle gelmesi ve evrakın kilitli dolapta saklanması gereği.',
  unit: 'Muhtarlık İşleri Müdürlüğü',
  neighbourhood: 'Yeni',
  items: ['Ofis sandalyesi, kolçaklı', 'Dosya dolabı, kilitli, dört kapaklı', 'Uzatma kablosu'],
  measures: ['adet', 'adet', 'metre'],
  firms: ['Örnek Kırtasiye Ltd. Şti.', 'Deneme Büro Mobilya A.Ş.', 'Misal Ticaret'],
  address: 'Atatürk Caddesi No: 5',
  taxOffice: 'Köyceğiz',
  stages: { need: 'İhtiyaç ve talep', approval: 'Onay', research: 'Fiyat araştırması', acceptance: 'Muayene ve kabul', payment: 'Ödeme' },
  papers: ['İhtiyaç / talep formu (lüzum müzekkeresi)', 'Doğrudan temin onay belgesi', 'Piyasa fiyat araştırma tutanağı', 'Muayene ve kabul komisyonu tutanağı', 'e-Fatura / e-Arşiv fatura'],
  returnReason: 'Bir sandalyenin ayağı kırık geldi.',
} as const;
