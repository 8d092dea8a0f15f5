import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFiles } from '../../../main/security/open-path.ts';
import { contained, containedFile, isBelow } from '../../../main/security/paths.ts';

describe('a name below a folder', () => {
  test.each(['index.html', 'assets/index-1a2B.js', 'a b/ç ğ ı.woff2', 'a..b'])('%s stays inside', (name) => {
    expect(contained('/program/renderer', name)).toBe(join('/program/renderer', name));
  });

  test.each<[string, unknown]>([
    ['up', '../main/index.js'],
    ['up from inside', 'assets/../../main/index.js'],
    ['the folder itself', '.'],
    ['an absolute path', '/etc/passwd'],
    ['backslashes', '..\\..\\main'],
    ['a drive', 'C:/Windows/win.ini'],
    ['a stream', 'index.html:$DATA'],
    ['a null byte', 'index.html\0.png'],
    ['a line break', 'a\nb'],
    ['a hidden file', '.env'],
    ['a hidden folder', 'assets/.git/config'],
    ['an empty part', 'assets//index.js'],
    ['nothing', ''],
    ['no text', 42],
    ['a list', ['index.html']],
    ['an object that reads as text', { toString: () => 'index.html' }],
  ])('%s is refused', (_name, name) => {
    expect(contained('/program/renderer', name)).toBeNull();
  });

  test('a neighbour with the same beginning is not below', () => {
    expect(isBelow('/program/renderer', '/program/renderer-2/x')).toBe(false);
    expect(isBelow('/program/renderer', '/program/renderer')).toBe(false);
    expect(isBelow('/program/renderer', '/program/renderer/..x')).toBe(true);
  });
});

describe('files on the disk', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'defter-yol-'));
    mkdirSync(join(folder, 'gecici'));
    mkdirSync(join(folder, 'kök'));
    writeFileSync(join(folder, 'kök', 'index.html'), 'x');
    writeFileSync(join(folder, 'gizli.pdf'), 'x');
    writeFileSync(join(folder, 'gecici', 'rapor.pdf'), 'x');
    writeFileSync(join(folder, 'gecici', 'betik.sh'), 'x');
    symlinkSync(join(folder, 'gizli.pdf'), join(folder, 'kök', 'kaçış.pdf'));
    symlinkSync(folder, join(folder, 'kök', 'dışarı'));
    symlinkSync(join(folder, 'gizli.pdf'), join(folder, 'gecici', 'kaçış.pdf'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a link out of the folder is not followed', () => {
    const root = join(folder, 'kök');
    expect(containedFile(root, 'index.html')).toBe(join(root, 'index.html'));
    expect(containedFile(root, 'kaçış.pdf')).toBeNull();
    expect(containedFile(root, 'dışarı/gizli.pdf')).toBeNull();
    expect(containedFile(root, 'yok.html')).toBeNull();
  });

  test('only documents that the program wrote are handed to the system', () => {
    const temporary = join(folder, 'gecici');
    const files = ownFiles(temporary);
    expect(files.own(join(temporary, 'rapor.pdf'))).toBe(join(temporary, 'rapor.pdf'));
    for (const path of [join(temporary, 'betik.sh'), join(temporary, 'kaçış.pdf'), join(temporary, '..', 'gizli.pdf'), join(folder, 'gizli.pdf'), join(temporary, 'yok.pdf'), temporary, '', 7, null, undefined, {}]) {
      expect(files.own(path), String(path)).toBeNull();
    }
    files.remember(join(folder, 'gizli.pdf'));
    expect(files.own(join(folder, 'gizli.pdf'))).toBe(join(folder, 'gizli.pdf'));
  });
});
