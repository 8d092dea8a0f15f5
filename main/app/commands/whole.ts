import { alone, declare } from '../command-line.ts';

/** `--disa-aktar HEDEF`: the whole data as a folder of workbooks; says the written path. */
export const exportWhole = declare<{ readonly target: string }>({
  option: 'disa-aktar',
  words: 1,
  options: [],
  parse: ([target = ''], values) => alone(values, { target }),
  file: ({ target }) => target,
  run: async ({ target }, desk) => (await import('../headless/whole.ts')).exportWhole(target, desk),
});

/** `--ice-al KAYNAK`: makes the new data folder `--veri` of such a folder; says what was taken. */
export const importWhole = declare<{ readonly source: string }>({
  option: 'ice-al',
  words: 1,
  options: [],
  parse: ([source = ''], values) => alone(values, { source }),
  file: ({ source }) => source,
  run: async ({ source }, desk) => (await import('../headless/whole.ts')).importWhole(source, desk),
});
