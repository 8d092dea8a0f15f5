import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FILES = {
  arimo: 'arimo/400Regular/Arimo_400Regular.ttf',
  arimoBold: 'arimo/700Bold/Arimo_700Bold.ttf',
  tinos: 'tinos/400Regular/Tinos_400Regular.ttf',
  tinosBold: 'tinos/700Bold/Tinos_700Bold.ttf',
} as const;
type FontName = keyof typeof FILES;

/** pdfmake font table: family → style → a name that `fontBytes` answers. */
export const fontTable = {
  Arimo: { normal: 'arimo', bold: 'arimoBold' },
  Tinos: { normal: 'tinos', bold: 'tinosBold' },
} as const;

// Not named `require`: the built program gets a variable of that name from the bundler.
const packages = createRequire(import.meta.url);
const kept = new Map<FontName, Buffer>();

function fontBytes(name: FontName): Buffer {
  const known = kept.get(name);
  if (known) return known;
  const bytes = readFileSync(packages.resolve(`@expo-google-fonts/${FILES[name]}`));
  kept.set(name, bytes);
  return bytes;
}

/** What pdfmake takes for its file system: the four fonts and nothing else. */
export const fontShelf = {
  existsSync: (name: unknown): boolean => typeof name === 'string' && Object.hasOwn(FILES, name),
  readFileSync: (name: string): Buffer => fontBytes(name as FontName),
};
