import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { newRecoveryCode, plainCode } from '../../../main/session/recovery-code.ts';
import { hashSecret, isSecret } from '../../../main/session/scrypt.ts';
import { newPin, pinProblem } from '../../../preload/contract/pin.ts';

describe('a PIN', () => {
  test.each(['2580', '1290', '00001', '11112222', '1357913', '2468024', '90125'])('%s may be chosen', (pin) => expect(pinProblem(pin)).toBeNull());

  test.each(['', '123', '258', '123456789', '12a4', '12 34', '２５８０', '-2580', '2580\n', '٢٥٨٠'])('“%s” is no PIN', (pin) => expect(pinProblem(pin)).toContain('4 ile 8 rakam'));

  test.each(['0000', '1111', '99999999', '1234', '0123', '3456789', '9876', '3210'])('%s is what is tried first', (pin) => expect(pinProblem(pin)).toContain('Başka bir PIN'));

  test('whatever else is typed is refused, and the schema says the same as the screen', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 10 }), fc.stringMatching(/^\d{1,10}$/)), (text) => {
        const problem = pinProblem(text.trim());
        expect(v.safeParse(newPin, text).success).toBe(problem === null);
        if (problem === null) expect(text.trim()).toMatch(/^[0-9]{4,8}$/);
      }),
    );
  });
});

describe('what is kept of it', () => {
  test('opens to the same and to nothing else; two of the same look different', async () => {
    const [one, two] = [await hashSecret('2580'), await hashSecret('2580')];
    expect(one.hash).not.toBe(two.hash);
    expect(one.salt).not.toBe(two.salt);
    expect(await isSecret('2580', one)).toBe(true);
    for (const wrong of ['2581', '', '258', '25800', ' 2580']) expect(await isSecret(wrong, one)).toBe(false);
    expect(JSON.stringify(one)).not.toContain('2580');
    expect(await isSecret('2580', { ...one, hash: '' })).toBe(false);
  });
});

describe('a recovery code', () => {
  test('has four groups of signs that cannot be taken for each other, and no two are the same', () => {
    const codes = Array.from({ length: 500 }, newRecoveryCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^[34679ACDEFHJKMNPRTY]{4}(-[34679ACDEFHJKMNPRTY]{4}){3}$/);
  });

  test.each([['K7MP-2RTA-9HCE-YB4D'], ['k7mp 2rta 9hce yb4d'], ['K7MP2RTA9HCEYB4D'], [' k7mp–2rta–9hce–yb4d ']])('%s is the same code however it is typed', (typed) => {
    expect(plainCode(typed)).toBe('k7mp2rta9hceyb4d');
  });
});
