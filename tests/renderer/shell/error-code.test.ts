import { expect, test } from 'vitest';
import { errorCode } from '../../../renderer/app/error-code.ts';

function failing(message: string): Error {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n    at draw (index.js:1:2)`;
  return error;
}

test('one place gives one code, whatever the words', () => {
  expect(errorCode(failing('Hasan Işık 0532'))).toBe(errorCode(failing('Ayşe Yılmaz')));
  expect(errorCode(failing('x'))).toMatch(/^EKRAN-[0-9a-f]{8}$/);
});

test('another kind gives another code', () => {
  expect(errorCode(new RangeError('x'))).not.toBe(errorCode(failing('x')));
  expect(errorCode('only text')).toMatch(/^EKRAN-/);
});
