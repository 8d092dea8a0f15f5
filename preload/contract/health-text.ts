import type { FileFault, HealthPoint, HealthState } from './health.ts';

/** Names that the health page and the support bundle share. */
export const healthPointNames: Readonly<Record<HealthPoint, string>> = {
  database: 'Veritabanı',
  files: 'Dosyalar',
  backup: 'Yedek',
  disk: 'Disk',
  printers: 'Yazıcılar',
  fonts: 'Yazı tipleri',
  version: 'Sürüm',
  holidays: 'Tatil takvimi',
};

export const healthStateNames: Readonly<Record<HealthState, string>> = { good: 'İyi', notice: 'Dikkat', bad: 'Bozuk' };

export const healthSymbols: Readonly<Record<HealthState, string>> = { good: '✔', notice: '▲', bad: '✖' };

export const fileFaultNames: Readonly<Record<FileFault, string>> = { missing: 'Kayıp', changed: 'Değişmiş', orphan: 'Kayda bağlı değil' };
