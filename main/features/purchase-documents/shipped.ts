import { templateKinds, type TemplateKind } from '../../../preload/contract/purchase-codes.ts';
import type { PurchaseTemplate, PurchaseTemplateWords } from '../../../preload/contract/purchase-document-model.ts';

/**
 * The words an office starts with. Only laws that domain.md 4 names are cited; institution, people and figures come from
 * fields. What a field in [ … ] does not know is left out, what another does not know becomes a dotted line.
 */

const spender = 'Harcama Yetkilisi | {harcama_yetkilisi} | {harcama_yetkilisi_unvan}';
const approves = 'UYGUNDUR {bos_tarih} | {harcama_yetkilisi} | Harcama Yetkilisi';
const realizer = 'Gerçekleştirme Görevlisi | {gerceklestirme_gorevlisi} | {gerceklestirme_gorevlisi_unvan}';

const words: Readonly<Record<TemplateKind, PurchaseTemplateWords>> = {
  ihtiyac: {
    title: 'İhtiyaç Talep Formu (Lüzum Müzekkeresi)',
    opening: 'Aşağıda cinsi ve miktarı yazılı {kalem_sayisi} kalem ihtiyacın[ {muhtarlik} için] temin edilmesine lüzum görülmüştür.',
    closing: 'Gereğini arz ederim.',
    signers: `Talep Eden | | \n\n${approves}`,
  },
  yaklasik_maliyet: {
    title: 'Yaklaşık Maliyet Hesap Cetveli',
    opening: '“{konu}” işinin yaklaşık maliyeti aşağıdaki şekilde hesaplanmıştır.',
    closing: 'İşbu cetvel {bos_tarih} tarihinde tarafımızca düzenlenmiştir.',
    signers: realizer,
  },
  onay_belgesi: {
    title: '[{dogrudan_temin} ]Onay Belgesi',
    opening: '',
    closing: 'Yukarıda belirtilen alımın[ {usul_dayanak} uyarınca] yapılması ve adı geçen görevlilerin görevlendirilmesi hususunu onaylarınıza arz ederim.',
    signers: `${realizer}\n\nOLUR {bos_tarih} | {harcama_yetkilisi} | Harcama Yetkilisi`,
  },
  teklif_isteme: {
    title: 'Teklif Mektubu',
    opening: [
      'Müdürlüğümüzce[ {usul_dayanak} uyarınca] yapılacak “{konu}” işi için aşağıda cinsi ve miktarı yazılı {kalem_sayisi} kaleme ait teklifinize ihtiyaç duyulmaktadır.',
      'Birim fiyatların KDV’nin dahil olup olmadığı işaretlenerek yazılması, belgenin kaşelenip imzalanarak Müdürlüğümüze {bos_tarih} tarihine kadar ulaştırılması gerekmektedir.',
    ].join('\n'),
    closing: 'Rica ederim.',
    signers: spender,
  },
  teklif_cetveli: {
    title: 'Teklif Cetveli',
    opening: '{mudurluk} tarafından yapılacak “{konu}” işi için teklifimiz aşağıdadır.',
    closing: '',
    signers: 'Teklif Veren (kaşe, imza) | | ',
  },
  fiyat_arastirma: {
    title: 'Piyasa Fiyat Araştırma Tutanağı',
    opening: '“{konu}” işi için[ {onay_tarihi} tarihli][ ve {onay_no} sayılı] onay belgesi ile görevlendirilen kişilerce yapılan piyasa fiyat araştırmasında alınan teklifler aşağıda gösterilmiştir.',
    closing: 'İşbu tutanak {bos_tarih} tarihinde tarafımızca düzenlenerek imza altına alınmıştır.',
    signers: `{fiyat_gorevlileri}\n\n${approves}`,
  },
  siparis_mektubu: {
    title: 'Sipariş Mektubu',
    opening: [
      '“{konu}” işi için[ {karar_tarihi} tarihinde] verdiğiniz teklif uygun bulunmuştur.',
      'Aşağıda cinsi, miktarı ve bedeli yazılı kalemlerin en geç {teslim_suresi} tarihine kadar[ {muhtarlik} adresine] teslim edilmesi ve faturanın Müdürlüğümüze gönderilmesi gerekmektedir.',
    ].join('\n'),
    closing: 'Rica ederim.',
    signers: spender,
  },
  teslim_tesellum: {
    title: 'Teslim Tesellüm Tutanağı',
    opening: '“{konu}” işi kapsamında {firma} tarafından getirilen ve aşağıda cinsi ve miktarı yazılı kalemler {teslim_tarihi} tarihinde[ {muhtarlik} için] teslim edilmiş ve teslim alınmıştır.',
    closing: 'İşbu tutanak iki nüsha olarak düzenlenerek taraflarca imza altına alınmıştır.',
    signers: 'Teslim Eden | | \nTeslim Alan | | \n',
  },
  muayene_kabul: {
    title: 'Muayene ve Kabul Komisyonu Tutanağı',
    opening: '“{konu}” işi kapsamında {firma} tarafından[ {teslim_tarihi} tarihinde] teslim edilen kalemlerin muayenesi Komisyonumuzca yapılmış, sonuç aşağıda gösterilmiştir.',
    closing: 'Kabul edilen kalemlerin siparişe uygun olduğu görülmüş olup işbu tutanak {kabul_tarihi} tarihinde düzenlenerek imza altına alınmıştır.',
    signers: '{komisyon}',
  },
  odeme_ekleri: {
    title: 'Ödeme Emrine Ek Belge Listesi',
    opening: 'Mahalli İdareler Harcama Belgeleri Yönetmeliği uyarınca ödeme emri belgesine bağlanan belgeler aşağıda gösterilmiştir.',
    closing: 'Yukarıdaki belgeler {mali_hizmetler:e} teslim edilmek üzere düzenlenmiştir.',
    signers: `${realizer}\nTeslim Alan | | {mali_hizmetler}`,
  },
  dosya_kapagi: {
    title: 'Satın Alma Dosyası',
    opening: '',
    closing: '',
    signers: '',
  },
  dizi_pusulasi: {
    title: 'Dizi Pusulası',
    opening: '',
    closing: '',
    signers: 'Düzenleyen | | \nTeslim Alan | | ',
  },
  zimmet_fisi: {
    title: 'Zimmet Fişi',
    opening: '',
    closing: [
      'Yukarıda yazılı {adet} adet demirbaş, {tarih} tarihinde[ {yer} için] {zimmet_sahibi} adlı kişiye zimmetle teslim edilmiştir.',
      'Teslim alan; demirbaşı yalnız görevi için kullanmaktan, korumaktan, arıza ve kaybı gecikmeden bildirmekten ve görevinden ayrılırken eksiksiz geri vermekten sorumludur.',
    ].join('\n'),
    signers: 'Teslim Eden | {gorevli} | \nTeslim Alan | {zimmet_sahibi} | ',
  },
  iade_fisi: {
    title: 'Zimmet İade Fişi',
    opening: '',
    closing: 'Yukarıda yazılı {adet} adet demirbaş[ {tarih} tarihinde][ {zimmet_sahibi:den}] belirtilen durumda geri alınmış ve zimmet kaydı kapatılmıştır.',
    signers: 'Teslim Eden | {zimmet_sahibi} | \nTeslim Alan | {gorevli} | ',
  },
};

export const shippedTemplates: readonly PurchaseTemplate[] = templateKinds.map((kind) => ({ kind, ...words[kind], own: false }));

export function shippedTemplate(kind: TemplateKind): PurchaseTemplate {
  return { kind, ...words[kind], own: false };
}
