import { letterKinds, type LetterKind } from '../../../preload/contract/letter-model.ts';
import type { LetterSettings, LetterTemplate } from '../../../preload/contract/letters.ts';

/** The templates an office starts with. Institution, unit and names come from fields, never from the words here. */
const words: Readonly<Record<LetterKind, Omit<LetterTemplate, 'kind' | 'own'>>> = {
  cevap: {
    subject: 'Talebiniz Hakkında',
    text: [
      'İlgi’de kayıtlı “{konu}” konulu talebiniz {talep_no} numarasıyla kayda alınmış[, {birim:e} iletilmiş] ve değerlendirilmiştir.',
      '[{birim:den} alınan cevapta şu bilgi verilmiştir: {cevap}]',
      '[Talebinizin sonucu: {sonuc}.][ Gerekçesi: {gerekce}.]',
      '[{sonuc_metni}]',
    ].join('\n'),
    closing: '{kapanis}',
  },
  ara_cevap: {
    subject: 'Talebiniz Hakkında',
    text: [
      'İlgi’de kayıtlı “{konu}” konulu talebiniz {talep_no} numarasıyla kayda alınmış[ ve {birim:e} iletilmiştir]. [Talebinizin geldiği aşama: {asama}.]',
      '3071 sayılı Dilekçe Hakkının Kullanılmasına Dair Kanun’un 7’nci maddesi uyarınca işlemin safahatı hakkında bilgi verilmekte olup sonuç tarafınıza ayrıca bildirilecektir.',
    ].join('\n'),
    closing: '{kapanis}',
  },
  uzatma: {
    subject: 'Cevap Süresinin Uzatılması',
    text: [
      'İlgi’de kayıtlı “{konu}” konulu ve {talep_no} numaralı başvurunuzun cevaplandırılması için ek süreye ihtiyaç duyulmuştur.',
      '[Uzatmanın gerekçesi: {uzatma_gerekcesi}.]',
      '[Başvurunuz en geç {yeni_son_gun} tarihine kadar cevaplandırılacaktır.]',
    ].join('\n'),
    closing: '{kapanis}',
  },
  havale: {
    subject: 'Mahalle Talepleri Hakkında',
    text: 'Birimimize iletilen ve aşağıdaki çizelgede yer alan {adet} talebin incelenmesi, gereğinin yapılması ve sonucunun talebi tam karşılayacak biçimde[ en geç {son_gun} tarihine kadar] birimimize bildirilmesi gerekmektedir.',
    closing: '{kapanis}',
  },
  tekit: {
    subject: 'Cevaplanmayan Talepler Hakkında',
    text: [
      '{havale_tarihi} tarihinden itibaren biriminize gönderilen ve aşağıdaki çizelgede yer alan {adet} talebe bugüne kadar cevap alınamamıştır. Kaçıncı kez hatırlatıldığı ve kaç gün geciktiği çizelgede gösterilmiştir.',
      'Taleplerin öncelikle sonuçlandırılarak birimimize bilgi verilmesi gerekmektedir.',
    ].join('\n'),
    closing: '{kapanis}',
  },
};

export const shippedTemplates: readonly LetterTemplate[] = letterKinds.map((kind) => ({ kind, ...words[kind], own: false }));

/** Closing by addressee (m.16/12): a directorate of the same level "arz", a person with respect, a legal person "rica". */
export const closings = { birim: 'Gereğini arz ederim.', kisi: 'Saygılarımla.', stk: 'Bilgilerinizi rica ederim.' } as const;

/** 622.01 Bilgi edinme, talep ve şikâyetler (SSDP V.4): everything under 3071 and 4982. */
export const firstSettings: LetterSettings = {
  address: '',
  phone: '',
  email: '',
  kep: '',
  contactName: '',
  contactTitle: '',
  filePlan: '622.01',
  font: 'times',
  unitSignerName: '',
  unitSignerTitle: 'Müdür',
  outsideSignerName: '',
  outsideSignerTitle: 'Belediye Başkanı',
};
