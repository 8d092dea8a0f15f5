import { importKinds, type ImportKind } from '../../../preload/contract/import-fields.ts';
import { commandLineText as text } from '../../../preload/contract/start-text.ts';
import { declare } from '../command-line.ts';

export interface BringCommand {
  readonly kind: ImportKind;
  readonly path: string;
  /** Writes the rows without an error in spite of others that have one. */
  readonly skipRejected: boolean;
}

/** `--aktar talepler F.xlsx`: the wizard with its automatic mapping. Code 1 and nothing written where a row is rejected. */
export const bring = declare<BringCommand>({
  option: 'aktar',
  words: 2,
  options: [],
  flags: ['hatalilari-atla'],
  parse([kind = '', path = ''], values) {
    const known = importKinds.find((one) => one === kind);
    return known ? { ok: true, input: { kind: known, path, skipRejected: values['hatalilari-atla'] !== undefined } } : { ok: false, message: text.unknownImport(kind, importKinds.join(', ')) };
  },
  file: ({ path }) => path,
  run: async (command, desk) => (await import('../headless/bring.ts')).bringTable(command, desk),
});
