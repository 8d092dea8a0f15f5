/** Demirbaş and zimmet, as the whole export calls them. */
export const assetTables: Readonly<Record<string, { readonly label: string; readonly about: string }>> = {
  asset: { label: 'Demirbaşlar', about: 'Demirbaş defteri: her satır bir demirbaş. Değer kuruş olarak durur.' },
  asset_holding: { label: 'Zimmetler', about: 'Neyin kime, ne zaman zimmetle verildiği ve iadesi. Kişisel veri içerir.' },
};

/** By "table.column". */
export const assetColumns: Readonly<Record<string, string>> = {
  'asset.detail': 'Marka, model, seri no',
  'asset.register_no': 'Taşınır sicil no',
  'asset.search_fold': 'Arama metni',
  'asset.purchase_line_id': 'Satın alma kalemi',
  'asset.acquired_on': 'Edinme tarihi',
  'asset.value_kurus': 'Değer (kuruş)',
  'asset.retired_on': 'Kayıttan düşme tarihi',
  'asset.retire_reason': 'Düşme gerekçesi',
  'asset_holding.asset_id': 'Demirbaş',
  'asset_holding.holder': 'Zimmet sahibi',
  'asset_holding.given_on': 'Zimmet tarihi',
  'asset_holding.given_by': 'Teslim eden',
  'asset_holding.form_no': 'Zimmet fişi no',
  'asset_holding.returned_on': 'İade tarihi',
  'asset_holding.returned_to': 'İade alan',
  'asset_holding.condition': 'İadedeki durum',
  'asset_holding.return_note': 'İade notu',
};
