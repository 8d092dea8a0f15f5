import type { Page } from '@playwright/test';

export interface Brought {
  readonly name: string;
  readonly type: string;
  readonly bytes: string;
}

export const file = (name: string, bytes: Buffer, type = ''): Brought => ({ name, type, bytes: bytes.toString('base64') });

/** What Explorer or the clipboard hands over: real File objects in a real event. */
export async function bring(page: Page, how: 'drop' | 'paste', files: readonly Brought[]): Promise<void> {
  await page.evaluate(
    ([event, given]) => {
      const data = new DataTransfer();
      for (const { name, type, bytes } of given) data.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name, { type }));
      const target = document.activeElement ?? document.body;
      if (event === 'paste') target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      else for (const name of ['dragover', 'drop']) target.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [how, files] as const,
  );
}
