import { alone, declare } from '../command-line.ts';

/** `--yedekle HEDEF`: a checked backup in a folder of its own below HEDEF; says its path. */
export const backUp = declare<{ readonly target: string }>({
  option: 'yedekle',
  words: 1,
  options: [],
  parse: ([target = ''], values) => alone(values, { target }),
  file: ({ target }) => target,
  run: async ({ target }, desk) => (await import('../headless/backup.ts')).backUp(target, desk),
});

/** `--geri-yukle YEDEK`: puts a backup in the place of the records of `--veri`, which are kept aside; says both. */
export const restore = declare<{ readonly source: string }>({
  option: 'geri-yukle',
  words: 1,
  options: [],
  parse: ([source = ''], values) => alone(values, { source }),
  file: () => '',
  run: async ({ source }, desk) => (await import('../headless/backup.ts')).restore(source, desk),
});

/** `--dogrula`: looks over the data folder, or the backup, that `--veri` names; code 1 where anything is lost or changed. */
export const check = declare<null>({
  option: 'dogrula',
  words: 0,
  options: [],
  parse: (_words, values) => alone(values, null),
  file: () => '',
  run: async (_input, desk) => (await import('../headless/backup.ts')).check(desk),
});
