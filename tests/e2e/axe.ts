import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** No accessibility problem on what is drawn now. Electron opens no second page, so axe runs in its one-page mode. */
export async function expectAccessible(page: Page): Promise<void> {
  // A tooltip floats above the landmarks by its nature, and stands there or not as the mouse happens to rest.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('[role="tooltip"]').analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html, failureSummary }) => `${html}\n  ${failureSummary}`).join('\n  ')}`);
  expect(told).toEqual([]);
}
