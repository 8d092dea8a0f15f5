import { expect, type Page } from '@playwright/test';

/** The keyboard of the person at the desk; the mouse stays where it is. */
export interface Keyboard {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Tab until the field with this label has the cursor. */
  goTo(label: string): Promise<void>;
  /** Goes to a short closed list, opens it and takes a line with the arrows. */
  choose(label: string, line: string): Promise<void>;
  /** Types into a field that picks from a list, waits for the line that is meant, and takes it. */
  pick(text: string, line: RegExp): Promise<void>;
}

const mostFields = 20;
const mostLines = 20;

export function keyboardOf(page: Page): Keyboard {
  const goTo = async (label: string): Promise<void> => {
    await expect(page.getByLabel(label).first()).toBeAttached();
    for (let tabs = 0; tabs < mostFields; tabs++) {
      if (await page.evaluate((wanted) => labelsOf(document.activeElement).some((text) => text === wanted || text === `${wanted} *` || text === `${wanted}*`), label)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to the field "${label}"`);
  };
  return {
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text, { delay: 12 }),
    goTo,
    async choose(label, line) {
      await goTo(label);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('option', { name: line, exact: true })).toBeVisible();
      await page.keyboard.press('Home');
      for (let lines = 0; (await page.evaluate(() => document.activeElement?.textContent)) !== line; lines++) {
        if (lines === mostLines) throw new Error(`The list "${label}" has no line "${line}"`);
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await expect(page.getByRole('listbox')).toHaveCount(0);
    },
    async pick(text, line) {
      await page.keyboard.type(text, { delay: 12 });
      await expect(page.getByRole('option', { name: line }).first()).toBeVisible();
      await page.keyboard.press('Enter');
    },
  };
}

declare function labelsOf(element: Element | null): string[];

/** Gives the page what `goTo` asks: the words a screen reader would say of an element. */
export async function teachLabels(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, {
      labelsOf(element: Element | null): string[] {
        if (element === null) return [];
        const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
        const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])].map((label) => label.textContent ?? '') : [];
        return [element.getAttribute('aria-label') ?? '', ...named, ...labels].map((text) => text.trim()).filter((text) => text !== '');
      },
    });
  });
}
