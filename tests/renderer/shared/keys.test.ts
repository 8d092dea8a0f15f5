import { describe, expect, test } from 'vitest';
import { commands, type Command } from '../../../preload/contract/commands.ts';
import { isBare, keyCaps, keyWords, matchesKey, type KeyPress } from '../../../renderer/shared/commands/keys.ts';

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...held };
}
const ctrl = { ctrlKey: true };

describe('matchesKey', () => {
  test.each([
    ['Ctrl+N', press('n', 'KeyN', ctrl), true],
    ['Ctrl+N', press('N', 'KeyN', ctrl), true], // caps lock
    ['Ctrl+N', press('n', 'KeyX', ctrl), true], // Turkish F: the letter decides, not the place
    ['Ctrl+N', press('m', 'KeyN', ctrl), false],
    ['Ctrl+N', press('n', 'KeyN', { ...ctrl, shiftKey: true }), false],
    ['Ctrl+Shift+N', press('N', 'KeyN', { ...ctrl, shiftKey: true }), true],
    ['Ctrl+N', press('n', 'KeyN', { ...ctrl, altKey: true }), false], // AltGr
    ['Ctrl+N', press('n', 'KeyN', { ...ctrl, metaKey: true }), false],
    ['Ctrl+N', press('n', 'KeyN'), false],
    ['Ctrl+1', press('1', 'Digit1', ctrl), true],
    ['Ctrl+1', press('1', 'Numpad1', ctrl), true],
    ['Ctrl+Enter', press('Enter', 'NumpadEnter', ctrl), true],
    ['Alt+ArrowLeft', press('ArrowLeft', 'ArrowLeft', { altKey: true }), true],
    ['F1', press('F1', 'F1'), true],
    ['F1', press('F1', 'F1', ctrl), false],
    ['H', press('h', 'KeyH'), true],
    ['H', press('H', 'KeyH'), true], // caps lock
    ['H', press('h', 'KeyM'), true], // Turkish F
    ['H', press('h', 'KeyH', ctrl), false],
    ['H', press('h', 'KeyH', { altKey: true }), false],
    ['/', press('/', 'Digit7', { shiftKey: true }), true], // Turkish Q
    ['/', press('/', 'NumpadDivide'), true],
    ['/', press('/', 'Digit7', { ctrlKey: true, altKey: true }), false], // AltGr
    ["Ctrl+'", press("'", 'Digit2', { ...ctrl, shiftKey: true }), true], // Turkish Q
    ["Ctrl+'", press("'", 'Digit2', { shiftKey: true }), false],
    ['Ü', press('ü', 'BracketRight'), true],
    ['Ü', press('Ü', 'BracketRight', { shiftKey: false }), true], // caps lock
    ['Ü', press('u', 'KeyU'), false],
    ['Ü', press('ü', 'BracketRight', ctrl), false],
    ['Escape', press('Escape', 'Escape'), true],
  ])('%s and %o → %s', (key, pressed, expected) => {
    expect(matchesKey(key, pressed)).toBe(expected);
  });

  test('ı and İ are no I', () => {
    expect(matchesKey('Ctrl+I', press('ı', 'KeyI', ctrl))).toBe(false);
    expect(matchesKey('Ctrl+I', press('İ', 'Quote', ctrl))).toBe(false);
  });
});

test('keys that write, and Esc, belong first to what has the focus', () => {
  expect(isBare(press('h', 'KeyH'))).toBe(true);
  expect(isBare(press('Escape', 'Escape'))).toBe(true);
  expect(isBare(press('F1', 'F1'))).toBe(false);
  expect(isBare(press('f', 'KeyF', ctrl))).toBe(false);
});

describe('the command list', () => {
  const keys = Object.values<Command>(commands).flatMap(({ key, otherKey }) => [key ?? [], otherKey ?? []].flat());

  test('no key twice', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('no AltGr and no letter that Turkish layouts treat apart', () => {
    expect(keys.filter((key) => (key.includes('Ctrl') && key.includes('Alt')) || /(^|\+)[Iıİ]$/.test(key))).toEqual([]);
  });

  test('caps are shown in order', () => {
    expect(keyCaps('Ctrl+Shift+N')).toEqual(['Ctrl', 'Shift', 'N']);
    expect(keyCaps('Alt+ArrowLeft')).toEqual(['Alt', '←']);
    expect(keyWords('Ctrl+Shift+N')).toBe('Ctrl+Shift+N');
  });
});
