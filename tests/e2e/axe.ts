import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** No accessibility problem on what is drawn now. axe goes into a page once: it is half a megabyte, and asked often. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is fading has the colours of neither state.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const told = await page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    // A tooltip floats above the landmarks by its nature, and stands there or not as the mouse happens to rest.
    const { violations } = await here.run({ exclude: [['[role="tooltip"]']] }, { resultTypes: ['violations'], preload: false });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html, failureSummary }) => `${html}\n  ${failureSummary}`).join('\n  ')}`);
  });
  expect(told).toEqual([]);
}
