import type { DisposalKind, RetentionUnit } from './disposal.ts';

export const disposalText = {
  months: 'Periyodik imha aralığı 1 ile 6 ay arasında olmalı.',
  backupDays: 'Buraya 1 ile 30 arasında bir gün sayısı yazın.',
  answerDays: 'Cevap süresi 1 ile 30 gün arasında olmalı.',
  period: 'Buraya sıfırdan büyük bir tam sayı yazın.',
  periodNeeded: 'Kural kullanılacaksa süresini yazın.',
} as const;

export const retentionUnitNames: Readonly<Record<RetentionUnit, string>> = { ay: 'ay', yil: 'yıl' };
export const disposalKindNames: Readonly<Record<DisposalKind, string>> = { periyodik: 'Periyodik imha', basvuru: 'İlgili kişi başvurusu' };
