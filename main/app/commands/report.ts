import { extname } from 'node:path';
import { isDate } from '../../../preload/contract/dates.ts';
import { reportFormats, type ReportFormat } from '../../../preload/contract/reports.ts';
import { commandLineText as text } from '../../../preload/contract/start-text.ts';
import { declare, wrongOptions, type Understood, type Values } from '../command-line.ts';

/** A report asked for on the command line; a neighbourhood is still the text that was typed. */
export type ReportCommand = { readonly output: string; readonly format: ReportFormat } & (
  | { readonly kind: 'donem' | 'satinalma'; readonly from: string; readonly to: string }
  | { readonly kind: 'mahalle'; readonly neighbourhood: string }
);

interface Kind {
  readonly needs: readonly string[];
  readonly parse: (values: Values) => Understood<ReportCommand>;
}

/** What `--rapor` knows. A new report is one line here. */
const kinds: Readonly<Record<ReportCommand['kind'], Kind>> = {
  donem: ofPeriod('donem'),
  satinalma: ofPeriod('satinalma'),
  mahalle: {
    needs: ['mahalle', 'cikti'],
    parse: (values) => withOutput(values, (output) => ({ kind: 'mahalle', neighbourhood: values['mahalle'] ?? '', ...output })),
  },
};

function ofPeriod(kind: 'donem' | 'satinalma'): Kind {
  return {
    needs: ['baslangic', 'bitis', 'cikti'],
    parse(values) {
      const { baslangic = '', bitis = '' } = values;
      const message = wrongPeriod(values);
      if (message !== null) return { ok: false, message };
      return withOutput(values, (output) => ({ kind, from: baslangic, to: bitis, ...output }));
    },
  };
}

/** `--rapor donem --baslangic … --bitis … --cikti F.pdf`: reads beside a window that may be open; says the written path. */
export const report = declare<ReportCommand>({
  option: 'rapor',
  words: 1,
  options: [...new Set(Object.values(kinds).flatMap(({ needs }) => needs))],
  parse([name = ''], values) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name as ReportCommand['kind']] : undefined;
    if (!kind) return { ok: false, message: text.unknownReport(name, Object.keys(kinds).join(', ')) };
    const message = wrongOptions(values, kind.needs, [], (option) => text.notForReport(option, name));
    return message === null ? kind.parse(values) : { ok: false, message };
  },
  file: ({ output }) => output,
  run: async (command, desk) => (await import('../headless/report.ts')).makeReport(command, desk),
});

/** The sentence about `--baslangic` and `--bitis` where they were given and make no period. */
export function wrongPeriod(values: Values): string | null {
  const { baslangic, bitis } = values;
  for (const [name, value] of Object.entries({ baslangic, bitis })) {
    if (value !== undefined && !isDate(value)) return text.badDate(`--${name}`, value);
  }
  return baslangic !== undefined && bitis !== undefined && baslangic > bitis ? text.periodOrder : null;
}

function withOutput(values: Values, make: (output: { output: string; format: ReportFormat }) => ReportCommand): Understood<ReportCommand> {
  const output = values['cikti'] ?? '';
  const format = reportFormats.find((one) => new RegExp(`^\\.${one}$`, 'i').test(extname(output)));
  return format === undefined ? { ok: false, message: text.badFormat(output) } : { ok: true, input: make({ output, format }) };
}
