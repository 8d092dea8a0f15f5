import type { FieldNames } from './names.ts';

/** Turkish names of the columns of purchases whose changes the history keeps; '' = the row came. */
export const purchaseFields: FieldNames = {
  purchase_document_template: {
    '': 'Belge metni değişti', title: 'Belge metni: başlık', opening: 'Belge metni: giriş', closing: 'Belge metni: kapanış', signers: 'Belge metni: imzalar', own: 'Belge metni: kurumun kendi metni',
  },
  purchase: {
    '': 'Kayıt açıldı', opened_on: 'Açılış tarihi', kind: 'Tür', method: 'Usul', subject: 'Konu', justification: 'Gerekçe', unit_id: 'Birim', neighbourhood_id: 'Muhtarlık', request_id: 'Talep',
    budget_year: 'Bütçe yılı', budget_code: 'Ekonomik kod', budget_tertip: 'Tertip', file_plan: 'Dosya kodu', ekap_no: 'Doğrudan temin no', note: 'Not',
    decided_on: 'Karar tarihi', decided_by: 'Karar veren', decision_no: 'Karar no', not_lowest_reason: 'En düşük olmama gerekçesi', few_offers_reason: 'Az teklif gerekçesi',
    ended_on: 'Bitiş tarihi', end_reason: 'Bitiş nedeni', end_note: 'Bitiş açıklaması', merged_into_id: 'Birleştiği satın alma', passed_to: 'Evrakın gittiği yer', passed_on: 'Evrakın gittiği gün', state: 'Durum',
  },
  purchase_line: { '': 'Kalem eklendi', position: 'Kalem: sıra', item: 'Kalem: ad', quantity: 'Kalem: miktar', unit: 'Kalem: birim', price: 'Kalem: birim fiyat', vat_rate: 'Kalem: KDV (%)', offer_id: 'Kalem: seçilen firma' },
  purchase_stage: { '': 'Aşama eklendi', name: 'Aşama', done_on: 'Aşama: tamamlandığı gün', done_by: 'Aşama: yapan', document_no: 'Aşama: belge no', note: 'Aşama: not', skipped_on: 'Aşama: atlandığı gün', skip_reason: 'Aşama: atlanma gerekçesi' },
  purchase_paper: { '': 'Evrak eklendi', name: 'Evrak', present_on: 'Evrak: dosyaya girdiği gün', paper_no: 'Evrak: no', not_needed_reason: 'Evrak: gerekmeme nedeni' },
  purchase_offer: { '': 'Teklif yazıldı', firm_id: 'Teklif: firma', given_on: 'Teklif: tarih', vat_included: 'Teklif: KDV dahil', document_no: 'Teklif: belge no', note: 'Teklif: not' },
  purchase_offer_price: { '': 'Teklif fiyatı yazıldı', price: 'Teklif: birim fiyat' },
  purchase_movement: {
    '': 'Hareket yazıldı', happened_on: 'Hareket: tarih', document_no: 'Hareket: belge no', firm_id: 'Hareket: firma', person: 'Hareket: kişi', due_on: 'Hareket: teslim süresi', note: 'Hareket: not',
    net_kurus: 'Hareket: KDV hariç', vat_kurus: 'Hareket: KDV', gross_kurus: 'Hareket: KDV dahil', vat_included: 'Hareket: fiyatlar KDV dahil', cancelled_on: 'Hareket: iptal tarihi', cancel_reason: 'Hareket: iptal gerekçesi',
  },
  purchase_movement_line: { '': 'Hareket satırı yazıldı', quantity: 'Hareket: miktar', price: 'Hareket: birim fiyat', vat_rate: 'Hareket: KDV (%)' },
  purchase_payment: {
    '': 'Ödeme yazıldı', paid_on: 'Ödeme: tarih', amount_kurus: 'Ödeme: tutar', withheld_kurus: 'Ödeme: kesinti', document_no: 'Ödeme: belge no', person: 'Ödeme: kişi', cancelled_on: 'Ödeme: iptal tarihi', cancel_reason: 'Ödeme: iptal gerekçesi',
  },
};
