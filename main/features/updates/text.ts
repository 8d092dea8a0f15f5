/** Words of looking for a new version. */
export const updatesText = {
  folder: 'Güncelleme dosyalarının bulunduğu klasörü ya da USB belleği seçin',
  noAddress: 'Güncelleme adresi yazılmamış. Hiçbir yere bağlanılmadı. Adresi yazıp kaydedin ya da dosyadan güncelleyin.',
  manual: 'Bu kurulum kendini yenileyemez. Hiçbir şey değişmedi. Yeni sürümü bilgi işlem biriminizle kurun.',
  sample: 'Örnek veri açıkken güncelleme yapılmaz, çünkü yedek kendi kayıtlarınızdan alınır. Kendi kayıtlarınıza dönüp yeniden deneyin.',
  notFound: 'Kurulacak bir sürüm bulunmamış ya da güncelleme zaten sürüyor. Hiçbir şey değişmedi. Önce güncellemeyi denetleyin.',
} as const;
