import type { Role } from './rights.ts';

/** Turkish words about users that both sides of the bridge need. */

export const roleNames: Readonly<Record<Role, string>> = { izleyici: 'İzleyici', memur: 'Memur', mudur: 'Müdür' };

export const userText = {
  pinFormat: (least: number, most: number) => `PIN ${least} ile ${most} rakam arasında olmalı; harf ve boşluk içermemeli.`,
  pinTooEasy: 'Bu PIN ilk denenenlerden (1111, 1234 gibi). Başka bir PIN seçin.',
  idleMinutes: 'Buraya 1 ile 60 arasında bir tam sayı yazın.',
} as const;
