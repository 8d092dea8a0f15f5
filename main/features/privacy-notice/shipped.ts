/** The notice an office begins with, under the headings that m.10 of the act asks for. A proposal, to be approved by the office. */
export const shippedNotice = [
  '1. Veri sorumlusu',
  'Kişisel verileriniz, 6698 sayılı Kişisel Verilerin Korunması Kanunu uyarınca veri sorumlusu olarak {kurum} ({birim}) tarafından aşağıda açıklanan kapsamda işlenir.',
  '2. İşlenen veriler ve işleme amacı',
  'Ad, soyad, telefon, e-posta, adres ve başvurunuzun içeriği; talep, şikâyet ve önerilerinizin kayda alınması, ilgili birime iletilmesi, sonucunun size bildirilmesi ve hizmetlerin istatistik olarak izlenmesi amacıyla işlenir. T.C. kimlik numarası gerekmedikçe istenmez.',
  '3. Aktarım',
  'Verileriniz, talebinizin sonuçlandırılması için gerekli olduğu ölçüde kurumun ilgili birimleriyle ve görevli kamu kurumlarıyla paylaşılır; başka kişi ve kuruluşlara verilmez.',
  '4. Toplama yöntemi ve hukuki sebep',
  'Verileriniz sizden, muhtarınızdan ya da başvuru kanallarından sözlü, yazılı veya elektronik yolla alınır; 3071 sayılı Dilekçe Hakkının Kullanılmasına Dair Kanun, 4982 sayılı Bilgi Edinme Hakkı Kanunu ve 5393 sayılı Belediye Kanunu’ndan doğan görevlerin yerine getirilmesi sebebiyle işlenir.',
  '5. Saklama ve imha',
  'Veriler, kurumun saklama ve imha politikasında belirlenen süre boyunca saklanır; süre dolunca silinir ya da anonim hâle getirilir.',
  '6. Haklarınız',
  'Kanun’un 11’inci maddesi uyarınca verilerinizin işlenip işlenmediğini öğrenme, bilgi isteme, düzeltilmesini, silinmesini ya da yok edilmesini isteme haklarınız vardır. Başvurularınızı {adres} adresine ya da {eposta} {kep} üzerinden iletebilirsiniz.',
].join('\n');
