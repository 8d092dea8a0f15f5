import type { Page } from '@playwright/test';

/** A keyboard that counts its keys besides the text itself: the budgets of a day in the office. */
export function keyboard(page: Page) {
  let keys = 0;
  return {
    press: async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    },
    type: (text: string) => page.keyboard.type(text, { delay: 15 }),
    count: () => keys,
  };
}
