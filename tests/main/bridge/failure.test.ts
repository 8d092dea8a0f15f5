import { describe, expect, test } from 'vitest';
import { fieldRefusal, Refusal, toFailure } from '../../../main/bridge/failure.ts';
import { errorCodes } from '../../../preload/contract/operation.ts';
import { errorText } from '../../../preload/contract/text.ts';

const newRef = () => 'H-0000AB';
const withCode = (code: string) => Object.assign(new Error('"Ayşe" 0532'), { code });

describe('what the window is told', () => {
  test.each([
    ['SQLITE_FULL', 'diskFull'],
    ['ENOSPC', 'diskFull'],
    ['SQLITE_READONLY', 'readOnly'],
    ['SQLITE_CANTOPEN', 'readOnly'],
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'conflict'],
    ['EACCES', 'fileNotWritable'],
    ['EISDIR', 'fileNotWritable'],
    ['SQLITE_CONSTRAINT_CHECK', 'internal'],
    ['ERR_WHATEVER', 'internal'],
  ])('%s becomes %s with its sentence', (code, expected) => {
    const failure = toFailure(Object.assign(new Error('outer'), { driverError: withCode(code) }), newRef);
    expect(failure).toEqual({ code: expected, message: errorText[expected as keyof typeof errorText], fields: [], ref: expected === 'internal' ? 'H-0000AB' : null });
  });

  test('nothing of the error itself gets out', () => {
    for (const error of [withCode('SQLITE_ERROR'), 'Ayşe', null, { message: 'Ayşe' }]) expect(JSON.stringify(toFailure(error, newRef))).not.toMatch(/Ayşe|0532/);
  });

  test('a foreseen refusal passes as it is', () => {
    expect(toFailure(new Refusal('rule', 'Önce kapatın.'), newRef)).toEqual({ code: 'rule', message: 'Önce kapatın.', fields: [], ref: null });
    expect(toFailure(fieldRefusal('who.seatTermId', 'Görevdeki muhtarı seçin.'), newRef).fields).toEqual([{ field: 'who.seatTermId', message: 'Görevdeki muhtarı seçin.' }]);
    for (const code of errorCodes) expect(new Refusal(code).message).toBe(errorText[code]);
  });
});
