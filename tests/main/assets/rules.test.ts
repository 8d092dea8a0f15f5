import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSound, obstacleToAcquiredOn, obstacleToCount, obstacleToHandOver, obstacleToRetire, obstacleToTakeBack, obstacleToUnretire, openHolding, type AssetCourse, type Obstacle } from '../../../main/features/assets/rules.ts';
import { addDays } from '../../../preload/contract/dates.ts';

const today = '2026-11-22';
const inStore: AssetCourse = { number: 'D-2026/0001', acquiredOn: '2026-03-01', retiredOn: null, holdings: [] };
const given: AssetCourse = { ...inStore, holdings: [{ holder: 'Hasan Işık', givenOn: '2026-04-10', returnedOn: null }] };
const back: AssetCourse = { ...inStore, holdings: [{ holder: 'Hasan Işık', givenOn: '2026-04-10', returnedOn: '2026-06-15' }] };
const retired: AssetCourse = { ...back, retiredOn: '2026-07-01' };

const saysAt = (obstacle: Obstacle | null) => (obstacle === null ? null : [obstacle.field, obstacle.message]);

describe('handing over', () => {
  test.each<[string, AssetCourse, string, ReturnType<typeof saysAt>]>([
    ['from the store', inStore, '2026-03-01', null],
    ['before it was there', inStore, '2026-02-28', ['on', 'D-2026/0001: Demirbaş 01.03.2026 tarihinde edinilmiş. Bu tarihten önce zimmet verilemez.']],
    ['tomorrow', inStore, '2026-11-23', ['on', 'Tarih bugünden ileri olamaz.']],
    ['while somebody has it', given, today, [null, 'D-2026/0001, 10.04.2026 tarihinden beri Hasan Işık zimmetinde. Hiçbir şey değişmedi. Önce iade alın, sonra yeniden verin.']],
    ['on the day it came back', back, '2026-06-15', null],
    ['on a day when somebody had it', back, '2026-06-14', ['on', 'D-2026/0001: Demirbaş 15.06.2026 tarihine kadar başkasının zimmetindeydi. Bu tarihten önce verilemez.']],
    ['when it is struck off', retired, today, [null, 'D-2026/0001, 01.07.2026 tarihinde kayıttan düşülmüş. Hiçbir şey değişmedi. Gerekirse önce düşme işlemini kaldırın.']],
  ])('%s', (_name, asset, on, expected) => expect(saysAt(obstacleToHandOver(asset, on, today))).toEqual(expected));
});

describe('taking back', () => {
  test.each<[string, AssetCourse, string, ReturnType<typeof saysAt>]>([
    ['on the same day', given, '2026-04-10', null],
    ['before it was given', given, '2026-04-09', ['on', 'D-2026/0001: Zimmet tarihi 10.04.2026. İade bundan önce olamaz.']],
    ['tomorrow', given, '2026-11-23', ['on', 'Tarih bugünden ileri olamaz.']],
    ['what nobody has', back, today, [null, 'D-2026/0001 kimsenin zimmetinde değil. Hiçbir şey değişmedi. Listeyi yenileyin.']],
  ])('%s', (_name, asset, on, expected) => expect(saysAt(obstacleToTakeBack(asset, on, today))).toEqual(expected));
});

describe('striking off', () => {
  test.each<[string, AssetCourse, string, string | null]>([
    ['from the store', back, '2026-06-15', null],
    ['while somebody has it', given, today, 'Hasan Işık zimmetinde'],
    ['before it came back', back, '2026-06-14', '15.06.2026 tarihinde iade alınmış'],
    ['before it was there', inStore, '2026-02-01', '01.03.2026 tarihinde edinilmiş'],
    ['in the future', inStore, '2026-11-23', 'bugünden ileri'],
    ['twice', retired, today, 'kayıttan düşülmüş'],
  ])('%s', (_name, asset, on, words) => {
    const obstacle = obstacleToRetire(asset, on, today);
    if (words === null) expect(obstacle).toBeNull();
    else expect(obstacle?.message).toContain(words);
  });

  test('only what is struck off comes back', () => {
    expect(obstacleToUnretire(retired)).toBeNull();
    expect(obstacleToUnretire(back)?.message).toContain('düşülmüş değil');
  });
});

test.each<[string, AssetCourse, string, string | null]>([
  ['earlier', given, '2020-01-01', null],
  ['the day it was given', given, '2026-04-10', null],
  ['after it was given', given, '2026-04-11', '10.04.2026'],
  ['after it was struck off', { ...inStore, retiredOn: '2026-05-01' }, '2026-05-02', '01.05.2026'],
  ['tomorrow', inStore, '2026-11-23', 'ileri'],
])('the day of acquisition may move: %s', (_name, asset, on, words) => {
  const obstacle = obstacleToAcquiredOn(asset, on, today);
  if (words === null) expect(obstacle).toBeNull();
  else expect(obstacle).toMatchObject({ field: 'acquiredOn', message: expect.stringContaining(words) });
});

test.each([
  [3, 300, 0, null],
  [1, 300, 2, null],
  [2, 300, 2, 'Bu kalemden 3 adet kabul edildi, 2 adet demirbaş kaydı açıldı. Adedi azaltın.'],
  [1, 99, 0, 'Bu kalemden henüz kabul edilen yok. Önce muayene ve kabulü işleyin.'],
  [2, 250, 0, null],
  [3, 250, 0, 'Bu kalemden 2 adet kabul edildi, 0 adet demirbaş kaydı açıldı. Adedi azaltın.'],
])('%i of %i hundredths with %i made', (count, accepted, made, expected) => expect(obstacleToCount(count, accepted, made)?.message ?? null).toBe(expected));

const deeds = fc.array(fc.record({ deed: fc.constantFrom('give', 'back', 'retire', 'unretire', 'acquired'), day: fc.integer({ min: -400, max: 20 }) }), { maxLength: 30 });

/** What the handlers do once the rules have let it pass. */
function after(asset: AssetCourse, deed: string, on: string): AssetCourse {
  switch (deed) {
    case 'give':
      return obstacleToHandOver(asset, on, today) ? asset : { ...asset, holdings: [...asset.holdings, { holder: 'Ömer Ünal', givenOn: on, returnedOn: null }] };
    case 'back':
      return obstacleToTakeBack(asset, on, today) ? asset : { ...asset, holdings: asset.holdings.map((held) => (held.returnedOn === null ? { ...held, returnedOn: on } : held)) };
    case 'retire':
      return obstacleToRetire(asset, on, today) ? asset : { ...asset, retiredOn: on };
    case 'unretire':
      return obstacleToUnretire(asset) ? asset : { ...asset, retiredOn: null };
    default:
      return obstacleToAcquiredOn(asset, on, today) ? asset : { ...asset, acquiredOn: on };
  }
}

test('whatever is done in whatever order, one holds it at most, the days are in order and it is never stuck', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      let asset = inStore;
      for (const { deed, day } of all) {
        asset = after(asset, deed, addDays(today, day));
        expect(isSound(asset)).toBe(true);
        expect(asset.holdings.filter(({ returnedOn }) => returnedOn === null).length).toBeLessThanOrEqual(1);
        const dates = [asset.acquiredOn, ...asset.holdings.flatMap(({ givenOn, returnedOn }) => [givenOn, returnedOn ?? today]), asset.retiredOn ?? today, today];
        expect(dates).toEqual(dates.toSorted());
        const next = asset.retiredOn !== null ? obstacleToUnretire(asset) : openHolding(asset) ? obstacleToTakeBack(asset, today, today) : obstacleToHandOver(asset, today, today);
        expect(next).toBeNull();
      }
    }),
    { numRuns: 500 },
  );
});

test('what cannot have happened is noticed', () => {
  expect(isSound({ ...given, retiredOn: today })).toBe(false);
  expect(isSound({ ...given, acquiredOn: '2026-05-01' })).toBe(false);
  expect(isSound({ ...retired, retiredOn: '2026-06-01' })).toBe(false);
  expect(isSound({ ...given, holdings: [...given.holdings, ...back.holdings] })).toBe(false);
});
