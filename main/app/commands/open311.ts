import { extname } from 'node:path';
import { open311Formats, type Open311Format } from '../../../preload/contract/exporting.ts';
import { commandLineText as text } from '../../../preload/contract/start-text.ts';
import { declare } from '../command-line.ts';
import { wrongPeriod } from './report.ts';

export interface Open311Command {
  readonly output: string;
  readonly format: Open311Format;
  readonly from: string | null;
  readonly to: string | null;
  readonly withPersonal: boolean;
}

/** `--open311 F.json [--baslangic …] [--bitis …]`: requests registered in the period; says the written path. */
export const open311 = declare<Open311Command>({
  option: 'open311',
  words: 1,
  options: ['baslangic', 'bitis'],
  flags: ['kisisel-veriyle'],
  parse([output = ''], values) {
    const message = wrongPeriod(values);
    if (message !== null) return { ok: false, message };
    const format = open311Formats.find((one) => new RegExp(`^\\.${one}$`, 'i').test(extname(output)));
    if (format === undefined) return { ok: false, message: text.badOpen311(output) };
    return { ok: true, input: { output, format, from: values['baslangic'] ?? null, to: values['bitis'] ?? null, withPersonal: values['kisisel-veriyle'] !== undefined } };
  },
  file: ({ output }) => output,
  run: async (command, desk) => (await import('../headless/open311.ts')).writeRequests(command, desk),
});
