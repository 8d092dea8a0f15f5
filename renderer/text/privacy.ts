/** Words of the switch that hides personal data (F9). */
export const privacyText = {
  hide: 'F9 Gizle',
  hidden: 'Kişisel veriler gizli (F9)',
  hideHint: 'Masaya biri geldiğinde kişisel verileri gizler',
  showHint: 'Kişisel verileri yeniden gösterir',
  nowHidden: 'Kişisel veriler gizlendi.',
  askTitle: 'Çıktıda kişisel veriler görünecek',
  askBody: 'Ekranda kişisel veriler gizli, ancak hazırlanacak çıktı bunları içerir. Masada başka biri varsa vazgeçin.',
  askYes: 'Yine de hazırla',
  blocked: 'Bu işlem gizlenmiş bir bilgiyi kayda yazacaktı. Hiçbir şey değişmedi. F9 ile gizlemeyi kapatıp yeniden deneyin.',
} as const;
