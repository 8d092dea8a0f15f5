import type { MoneyProblem } from './money.ts';
import type { QuantityProblem } from './quantity.ts';

/** What stands under a field whose amount or quantity could not be read. */

const ambiguous = '“1,500” gibi bir sayı iki türlü okunur: bir buçuk için 1,5, bin beş yüz için 1.500 ya da 1500 yazın.';

export const moneyProblems: Readonly<Record<MoneyProblem, string>> = {
  empty: 'Tutarı yazın. Örnek: 1.250,50',
  unreadable: 'Tutar anlaşılamadı. Örnek: 1.250,50',
  ambiguous,
  tooManyDecimals: 'Kuruş iki haneli yazılır; virgülden sonra en çok iki hane bırakın. Örnek: 12,35',
  negative: 'Tutar eksi olamaz. Eksi işaretini silin.',
  tooLarge: 'En çok 9.999.999.999.999,99 TL yazılabilir. Fazla yazılan haneleri silin.',
};

export const quantityProblems: Readonly<Record<QuantityProblem, string>> = {
  empty: 'Miktarı yazın. Örnek: 12,5',
  unreadable: 'Miktar anlaşılamadı. Yalnız sayıyı yazın. Örnek: 12,5',
  ambiguous,
  tooManyDecimals: 'Miktarda virgülden sonra en çok iki hane yazılır. Örnek: 0,25',
  negative: 'Miktar eksi olamaz. Eksi işaretini silin.',
  zero: 'Miktar sıfır olamaz. Sıfırdan büyük bir miktar yazın.',
  tooLarge: 'En çok 100.000.000 birim yazılabilir. Fazla yazılan haneleri silin.',
};
