import { expect, test } from 'vitest';
import { problemCodes } from '../../preload/contract/app.ts';
import { problemText } from '../../preload/contract/start-text.ts';

test.each(problemCodes)('%s says what happened, what is safe and what to do', (code) => {
  const sentence = problemText[code]('2026-11-22');
  expect(sentence.split(/\.\s|\.$/).filter(Boolean).length).toBeGreaterThanOrEqual(3);
  expect(sentence).not.toMatch(/!|undefined|null/);
});
