/** Words of the shared table. */
export const tableText = {
  columns: 'Sütunlar',
  columnsHelp: 'Gösterilecek sütunlar ve sıraları',
  moveLeft: (column: string) => `${column} sütununu sola taşı`,
  moveRight: (column: string) => `${column} sütununu sağa taşı`,
  show: (column: string) => `${column} sütununu göster`,
  reset: 'Sütunları ilk haline getir',
  resize: (column: string) => `${column} sütununun genişliği`,
  sortBy: (column: string) => `${column} sütununa göre sırala`,
  loadingRow: 'Yükleniyor',
  loading: 'Liste yükleniyor',
  failed: 'Liste okunamadı. Kayıtlarınız güvende. Yeniden deneyin.',
  retry: 'Yeniden dene',
  selected: (count: string) => `${count} kayıt seçildi`,
  selectedAtMost: (count: string) => `${count} kayıt seçildi (bir seferde en çok bu kadar)`,
  clearSelection: 'Seçimi kaldır',
  keysHelp:
    'Oklarla gezin, Enter ile açın, boşluk ile seçin, Shift ve oklarla seçimi genişletin.',
} as const;
