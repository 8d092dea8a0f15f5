import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../renderer/text/', import.meta.url);

/** Every string of a text module; functions are called with plain words in every place. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return strings(value(...Array.from({ length: value.length }, () => '7')));
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(strings);
  return [];
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.ts')))('text/%s', (name) => {
  test('formal Turkish: no exclamation mark, no straight apostrophe inside a word, no double space, no English', async () => {
    const all = strings(await import(new URL(name, folder).href));
    expect(all.length).toBeGreaterThan(0);
    const faulty = all.filter((line) => /!|  |\p{L}'\p{L}|\b(please|error|save|cancel|loading|undefined|null|object Object)\b/iu.test(line));
    expect(faulty).toEqual([]);
  });
});
