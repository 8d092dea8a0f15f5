import { describe, expect, test } from 'vitest';
import { colors, type Colors } from '../../../renderer/app/colors.ts';

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const text: readonly (readonly [keyof Colors, keyof Colors])[] = (['ink', 'quiet', 'primary', 'accent', 'late', 'near', 'done'] as const).flatMap((front) => [
  [front, 'paper'] as const,
  [front, 'sheet'] as const,
]);
const badges: readonly (readonly [keyof Colors, keyof Colors])[] = [
  ['primary', 'primarySoft'],
  ['accent', 'accentSoft'],
  ['late', 'lateSoft'],
  ['near', 'nearSoft'],
  ['done', 'doneSoft'],
  ['onPrimary', 'primary'],
  ['onPrimary', 'primaryStrong'],
];

describe.each(['light', 'dark'] as const)('%s', (mode) => {
  test.each([...text, ...badges])('%s on %s holds 4.5:1', (front, back) => {
    expect(contrast(colors[mode][front], colors[mode][back])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'sheet'] as const)('the edge of a field holds 3:1 on %s', (back) => {
    expect(contrast(colors[mode].edge, colors[mode][back])).toBeGreaterThanOrEqual(3);
  });
});

test('the measure itself: black on white is 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
