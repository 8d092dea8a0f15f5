import type { Plan } from './texts/types.ts';

/** What units and the clerk write whatever the topic. */

export const answerOpenings = ['', '', 'Yerinde incelenmiştir. ', 'Ekibimizce gereği yapılmıştır: ', 'İlgi yazınız üzerine: ', 'Müdürlüğümüzce değerlendirilmiştir. '] as const;

/** Of a topic that has no words of its own for it. */
export const partlyDone: readonly Plan[] = [['Talebin bir bölümü karşılandı; kalan bölüm malzeme gelince tamamlanacaktır.'], ['İşin ivedi kısmı yapıldı; kalanı ekip programına yazıldı.']];

export const outsideAnswer = 'Konu belediyemizin görev alanında değildir. ';

/** First answers that do not meet the request, with what the clerk notes beside them (SAL m.11/3). */
export const poorAnswers: readonly (readonly [answer: string, note: string])[] = [
  ['Talep müdürlüğümüzce iş programına alınmıştır.', 'Ne zaman yapılacağı yazılmamış.'],
  ['Gereği yapılacaktır.', 'Yapılan bir iş bildirilmemiş; tarih istendi.'],
  ['Bölgede yapılan çalışmalar sürmektedir.', 'Cevap sorulan yerle ilgili değil.'],
  ['Ekip yerine gitmiş, muhtara ulaşamamıştır.', 'Muhtarın telefonu bildirildi, yeniden gidilmesi istendi.'],
  ['Talebin bir bölümü yerine getirilmiştir.', 'Kalan bölüm için gerekçe yazılmamış.'],
];

export const returnReasons = [
  'Görevimiz değil; konu başka müdürlüğün görev alanındadır.',
  'Bu iş müdürlüğümüzün görev tanımında yoktur.',
  'Talep konusu yapı müdürlüğümüzün sorumluluğunda değildir.',
  'Malzeme ve ekip diğer müdürlüktedir.',
] as const;

export const reopenReasons = ['Muhtar, işin yarım kaldığını bildirdi.', 'Sorun aynı yerde yeniden ortaya çıktı.', 'Yapılan iş bir hafta sonra bozuldu.', 'Bildirim sırasında işin yapılmadığı söylendi.'] as const;
export const secondDone = ['Ekip yeniden gönderildi, eksik kalan iş tamamlandı.', 'Yerinde yeniden incelendi, sorun giderildi.', 'Önceki onarım söküldü, iş yeniden yapıldı.'] as const;

export const cancelReasons = ['Yanlışlıkla iki kez kaydedildi.', 'Yanlış mahalleye yazıldı; doğru kayıt ayrıca açıldı.', 'Telefonda yanlış anlaşılmış, talep yokmuş.'] as const;
export const withdrawReasons = ['Başvuran, sorunun kendiliğinden çözüldüğünü bildirdi.', 'Başvuran talebinden vazgeçtiğini telefonla bildirdi.', 'Muhtar, talebi bütçe döneminde yeniden ileteceğini söyledi.'] as const;
export const duplicateReason = 'Aynı konuda açık kayıt bulunmaktadır.';

export const handOffNotes = ['', '', '', 'Muhtar yerinde göstermek istiyor, gitmeden aransın.', 'Fotoğrafı ektedir.', 'Yasal süresi içinde cevaplanması rica olunur.', 'Geçen yıl da bildirilmişti.'] as const;
export const notifyNotes = ['', '', '', 'Teşekkür etti.', 'Gerekçe açıklandı.', 'İkinci aramada ulaşıldı.'] as const;
