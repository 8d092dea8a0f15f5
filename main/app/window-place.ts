import * as v from 'valibot';
import { readJson, writeJson } from './json-file.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  /** Missing: in the middle of the screen. */
  readonly x?: number;
  readonly y?: number;
  readonly maximized: boolean;
}

export const smallest = { width: 1024, height: 700 } as const;
export const usual: WindowPlace = { width: 1366, height: 768, maximized: false };

const whole = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const schema = v.object({ x: whole, y: whole, width: whole, height: whole, maximized: v.boolean() });

/** Where the window was, as far as a screen of today still shows it there. */
export function readPlace(path: string, screens: readonly Rectangle[]): WindowPlace {
  const kept = readJson(path, schema);
  return kept === null ? usual : placeOn(kept, screens);
}

export function keepPlace(path: string, place: Rectangle & { readonly maximized: boolean }): void {
  try {
    writeJson(path, { ...place });
  } catch {
    // A window that opens in the middle is no reason to disturb anybody.
  }
}

/** The kept place on a screen that holds its title bar; where a screen is gone, only the size is kept. */
export function placeOn(kept: Rectangle & { readonly maximized: boolean }, screens: readonly Rectangle[]): WindowPlace {
  const width = Math.max(smallest.width, kept.width);
  const height = Math.max(smallest.height, kept.height);
  const holdsTitle = screens.some(
    (screen) => kept.y >= screen.y && kept.y < screen.y + screen.height - 60 && kept.x + width > screen.x + 120 && kept.x < screen.x + screen.width - 120,
  );
  const { maximized } = kept;
  return holdsTitle ? { x: kept.x, y: kept.y, width, height, maximized } : { width, height, maximized };
}
