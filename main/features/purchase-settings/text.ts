import { formatDate } from '../../../preload/contract/dates.ts';

export const purchaseSettingsText = {
  spenderTitle: 'Harcama yetkilisi',
  realizerTitle: 'Gerçekleştirme görevlisi',
  keeperTitle: 'Taşınır kayıt yetkilisi',
  financeUnit: 'Mali Hizmetler Müdürlüğü',
  overlap: (from: string, to: string, notice: string) => `Bu dönem ${formatDate(from)} – ${formatDate(to)} dönemiyle (tebliğ ${notice}) çakışıyor. Tarihleri düzeltin ya da önce o dönemi kısaltın.`,
  lineTaken: (code: string, tertip: string) => `Bu yılın bütçesinde ${tertip === '' ? code : `${code} (${tertip})`} kalemi zaten var.`,
  lineOfOtherYear: 'Bir bütçe kaleminin yılı değişmez. Öteki yıl için yeni kalem ekleyin.',
  unknownField: (field: string) => `${field} doldurulan bir alan değil. {birim}, {firma} ya da {mali} yazabilirsiniz.`,
  ceilingTaken: 'Bu yıl için bu türün tavanı zaten var. Onu düzeltin.',
} as const;
