import { expect, test } from 'vitest';
import { backupRow, databaseRow, diskRow, filesRow, fontsRow, holidaysRow, printersRow } from '../../../main/features/health/points.ts';

const today = '2026-11-22';
const told = ({ state, found, advice }: { state: string; found: string; advice: string }) => [state, found, advice];

test('the records: damaged, never looked over, looked over today, a week ago, longer ago', () => {
  const row = (lookedAt: string | null, damaged = false) => databaseRow({ size: 5_242_880, damaged, lookedAt }, today);
  expect(row('2026-11-22T09:00:00')).toMatchObject({ state: 'good', found: 'Kayıtların dosyası 5 MB; 22.11.2026 günü baştan sona denetlendi, sorun bulunmadı.', advice: '' });
  expect(row('2026-11-15T23:59:00').state).toBe('good');
  expect(told(row('2026-11-14T09:00:00'))).toEqual(['notice', 'Kayıtların dosyası 5 MB; baştan sona son denetim 14.11.2026 (8 gün önce), sorun bulunmamıştı.', 'Program haftada bir kendisi denetler. Beklemek istemezseniz “Baştan sona denetle” düğmesine basın.']);
  expect(row(null).state).toBe('notice');
  expect(row('2026-11-22T09:00:00', true)).toMatchObject({ state: 'bad', found: 'Kayıtların dosyasında bozulma bulundu.' });
});

test('files: lost and changed ones are a fault, those that no record names are only told', () => {
  const none = { count: 12, size: 1_048_576, missing: 0, changed: 0, orphan: 0 };
  expect(told(filesRow(none))).toEqual(['good', '12 dosya (1 MB), hepsi yerinde.', '']);
  expect(filesRow({ ...none, count: 0 }).found).toBe('Kayıtlara eklenmiş dosya yok.');
  expect(filesRow({ ...none, orphan: 3 })).toMatchObject({ state: 'notice', found: '3 dosya hiçbir kayda bağlı değil.' });
  expect(filesRow({ ...none, missing: 1, changed: 2, orphan: 3 })).toMatchObject({ state: 'bad', found: '1 dosya kayıp, 2 dosya eklendiğinden beri değişmiş. 3 dosya hiçbir kayda bağlı değil.' });
  expect(filesRow({ ...none, changed: 2 }).found).toBe('2 dosya eklendiğinden beri değişmiş.');
});

test('a backup is amber after two days, and where there is none', () => {
  const row = (day: string) => backupRow({ madeAt: `${day}T17:02:00`, place: '/yedek' }, today);
  expect([row('2026-11-22'), row('2026-11-20'), row('2026-11-19'), backupRow(null, today)].map(({ state }) => state)).toEqual(['good', 'good', 'notice', 'notice']);
  expect(row('2026-11-21')).toMatchObject({ found: 'Son denetlenmiş yedek: 21.11.2026 17:02 (dün).', names: ['/yedek'] });
});

test('the disk: bad below what the program warns of at its start, amber below ten times as much', () => {
  expect([49, 50, 499, 500, null].map((free) => diskRow(free).state)).toEqual(['bad', 'notice', 'notice', 'good', 'notice']);
  expect(diskRow(20_480)).toMatchObject({ found: 'Veri klasörünün bulunduğu diskte 20 GB boş yer var.', advice: '' });
  expect(diskRow(1234).found).toContain('1.234 MB');
});

test('printers by name on the screen only; fonts by name', () => {
  expect(printersRow([]).state).toBe('notice');
  const some = printersRow([{ name: 'Muhtarlık HP', isDefault: true }, { name: 'PDF', isDefault: false }]);
  expect(some).toMatchObject({ state: 'good', found: '2 yazıcı var; biri varsayılan.', names: ['Muhtarlık HP (varsayılan)', 'PDF'] });
  expect(fontsRow(4, []).state).toBe('good');
  expect(fontsRow(4, ['Tinos bold'])).toMatchObject({ state: 'bad', found: 'Şu yazı tiplerinde eksik var: Tinos bold.' });
});

test('the holiday table: amber from October of its last year, bad after it', () => {
  const states = ['2025-12-31', '2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'].map((day) => holidaysRow(2026, day).state);
  expect(states).toEqual(['good', 'good', 'notice', 'notice', 'bad']);
  expect(told(holidaysRow(2026, '2026-10-01'))).toEqual(['notice', 'Tatil takvimi 2026 sonunda bitiyor; 2027 yılına düşen son günler “tahmini” gösterilir.', 'Resmî tatiller ilan edildiğinde 2027 yılını Ayarlar › Tatil takvimi sayfasına ekleyin.']);
  expect(holidaysRow(2024, today)).toMatchObject({ state: 'bad', found: 'Tatil takvimi 2024 sonunda bitti; bugünkü son günler “tahmini” gösterilir.', advice: expect.stringContaining('2026 yılını') });
  expect(holidaysRow(0, today).found).toContain('Tatil takvimi boş');
});
