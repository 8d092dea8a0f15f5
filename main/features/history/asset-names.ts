import type { FieldNames } from './names.ts';

/** What the fields of a demirbaş and of its zimmet are called in the history. */
export const assetFields: FieldNames = {
  asset: {
    '': 'Kayıt açıldı',
    name: 'Ad',
    detail: 'Marka, model, seri no',
    register_no: 'Taşınır sicil no',
    acquired_on: 'Edinme tarihi',
    value_kurus: 'Değer',
    note: 'Not',
    retired_on: 'Kayıttan düşme tarihi',
    retire_reason: 'Düşme gerekçesi',
  },
  asset_holding: {
    '': 'Zimmet verildi',
    neighbourhood_id: 'Zimmet: mahalle',
    unit_id: 'Zimmet: birim',
    holder: 'Zimmet sahibi',
    place: 'Zimmet: bulunduğu yer',
    given_on: 'Zimmet tarihi',
    given_by: 'Teslim eden',
    form_no: 'Zimmet fişi no',
    returned_on: 'İade tarihi',
    returned_to: 'İade alan',
    condition: 'İadedeki durum',
    return_note: 'İade notu',
  },
};
