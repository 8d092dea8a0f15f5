/** Sentences under the fields of a firm. */
export const firmText = {
  taxNo: 'Vergi numarası doğru değil: 10 haneli VKN’yi ya da şahıs firmasında 11 haneli T.C. kimlik numarasını yazın, son haneleri kontrol edin.',
  untilWithoutBan: 'Bitiş günü yalnız yasaklı firmada yazılır. “Firma yasaklı” kutusunu işaretleyin ya da günü silin.',
  untilBeforeCheck: 'Yasağın biteceği gün teyit gününden önce olamaz.',
} as const;
