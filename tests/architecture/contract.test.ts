import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { handlers } from '../../main/features/index.ts';
import * as codes from '../../preload/contract/codes.ts';
import { contract } from '../../preload/contract/index.ts';
import { operationNames } from '../../preload/contract/operation-names.ts';
import { errorCodes, type Contract, type Kind } from '../../preload/contract/operation.ts';
import * as text from '../../preload/contract/text.ts';
import { root } from './sources.ts';

const operations = Object.entries(contract as Contract).flatMap(([feature, members]) => Object.entries(members).map(([name, operation]) => ({ feature, name, operation })));

const testTexts = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(test|spec)\.tsx?$/.test(name) && !name.startsWith('architecture'))
  .map((name) => readFileSync(join(root, 'tests', name), 'utf8'))
  .join('\n');

describe('contract', () => {
  test.each(operations)('$feature $name has a handler', ({ feature, name }) => {
    const members = (handlers as unknown as Record<string, Record<string, unknown>>)[feature];
    expect(typeof members?.[name]).toBe('function');
  });

  test.each(operations)('$feature $name is used by a test', ({ feature, name }) => {
    const used = new RegExp(`['"]${feature}['"],\\s*['"]${name}['"]|\\bdefter\\.${feature}\\.${name}\\b|['"]${feature}\\.${name}['"]`);
    expect(used.test(testTexts), `no test calls ${feature}.${name}`).toBe(true);
  });

  test.each(operations)('$feature $name refuses what is no input at all', ({ operation }) => {
    for (const nonsense of [42, 'x', true]) expect(v.safeParse(operation.input, nonsense).success).toBe(false);
  });

  test('every write has words for the moment it is undone, and no words are left over', () => {
    const named = (kinds: readonly Kind[]) => operations.filter(({ operation }) => kinds.includes(operation.kind)).map(({ feature, name }) => `${feature}.${name}`);
    expect(Object.keys(operationNames)).toEqual(expect.arrayContaining(named(['write'])));
    expect(named(['write', 'act'])).toEqual(expect.arrayContaining(Object.keys(operationNames)));
  });

  test('every code of a closed list has its Turkish words', () => {
    const named: readonly (readonly [readonly string[], Readonly<Record<string, string>>])[] = [
      [errorCodes, text.errorText],
      [codes.requestStates, text.stateNames],
      [codes.outcomes, text.outcomeNames],
      [codes.requestTypes, text.typeNames],
      [codes.channelCodes, text.channelNames],
      [codes.requesterKinds, text.requesterKindNames],
      [codes.priorities, text.priorityNames],
      [codes.handOffStates, text.handOffStateNames],
      [codes.notifyWays, text.notifyNames],
      [codes.seatRoles, text.seatRoleNames],
      [codes.termStarts, text.termStartNames],
      [codes.termEnds, text.termEndNames],
      [codes.holidayKinds, text.holidayKindNames],
    ];
    for (const [list, names] of named) {
      expect(Object.keys(names).toSorted()).toEqual([...list].toSorted());
      for (const name of Object.values(names)) expect(name.trim().length).toBeGreaterThan(1);
    }
  });

  test('every error sentence says what happened, what is safe and what to do', () => {
    for (const sentence of Object.values(text.errorText)) {
      expect(sentence.split(/\.\s|\.$/).filter(Boolean).length, sentence).toBeGreaterThanOrEqual(3);
      expect(sentence).not.toMatch(/!/);
    }
  });
});
