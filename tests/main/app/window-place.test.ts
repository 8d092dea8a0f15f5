import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepPlace, placeOn, readPlace, usual } from '../../../main/app/window-place.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };

describe('the place of the window', () => {
  test('is kept', () => {
    expect(placeOn({ x: 100, y: 50, width: 1400, height: 800, maximized: false }, [screen])).toEqual({ x: 100, y: 50, width: 1400, height: 800, maximized: false });
  });
  test('on a screen that is gone only the size is kept', () => {
    const place = { x: 2000, y: 50, width: 1200, height: 800, maximized: true };
    expect(placeOn(place, [screen, second])).toMatchObject({ x: 2000 });
    expect(placeOn(place, [screen])).toEqual({ width: 1200, height: 800, maximized: true });
  });
  test('is never too small, and its title bar is never out of reach', () => {
    expect(placeOn({ x: 0, y: -500, width: 10, height: 10, maximized: false }, [screen])).toEqual({ width: 1024, height: 700, maximized: false });
    expect(placeOn({ x: 0, y: 1030, width: 1366, height: 768, maximized: false }, [screen])).toEqual({ width: 1366, height: 768, maximized: false });
  });

  test('is written and read; a spoiled file means the usual place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'defter-pencere-'));
    const path = join(folder, 'alt', 'pencere.json');
    expect(readPlace(path, [screen])).toEqual(usual);
    keepPlace(path, { x: 10, y: 20, width: 1500, height: 900, maximized: true });
    expect(readPlace(path, [screen])).toEqual({ x: 10, y: 20, width: 1500, height: 900, maximized: true });
    for (const content of ['', '{', '[]', '{"x":"1","y":0,"width":1,"height":1,"maximized":false}', '{"x":1e99,"y":0,"width":1,"height":1,"maximized":false}', 'null']) {
      writeFileSync(path, content);
      expect(readPlace(path, [screen]), content).toEqual(usual);
    }
    rmSync(folder, { recursive: true });
  });
});
