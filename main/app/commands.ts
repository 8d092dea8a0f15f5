import { extname } from 'node:path';
import { isDate } from '../../preload/contract/dates.ts';
import { reportFormats, type ReportFormat } from '../../preload/contract/reports.ts';
import { commandLineText as text } from '../../preload/contract/start-text.ts';
import type { Command, Values } from './command-line.ts';

/** A report asked for on the command line; a neighbourhood is still the text that was typed. */
export type ReportCommand = { readonly output: string; readonly format: ReportFormat } & (
  | { readonly kind: 'donem'; readonly from: string; readonly to: string }
  | { readonly kind: 'mahalle'; readonly neighbourhood: string }
);

type Parsed = ReturnType<Command<ReportCommand>['parse']>;

/** What `--rapor` knows. A new one is one line here. */
export const commands: Readonly<Record<ReportCommand['kind'], Command<ReportCommand>>> = {
  donem: {
    needs: ['baslangic', 'bitis', 'cikti'],
    parse(values) {
      const { baslangic = '', bitis = '' } = values;
      for (const name of ['baslangic', 'bitis']) {
        if (!isDate(values[name] ?? '')) return { ok: false, message: text.badDate(`--${name}`, values[name] ?? '') };
      }
      if (baslangic > bitis) return { ok: false, message: text.periodOrder };
      return withOutput(values, (output) => ({ kind: 'donem', from: baslangic, to: bitis, ...output }));
    },
  },
  mahalle: {
    needs: ['mahalle', 'cikti'],
    parse: (values) => withOutput(values, (output) => ({ kind: 'mahalle', neighbourhood: values['mahalle'] ?? '', ...output })),
  },
};

function withOutput(values: Values, make: (output: { output: string; format: ReportFormat }) => ReportCommand): Parsed {
  const output = values['cikti'] ?? '';
  const format = reportFormats.find((one) => new RegExp(`^\\.${one}$`, 'i').test(extname(output)));
  return format === undefined ? { ok: false, message: text.badFormat(output) } : { ok: true, input: make({ output, format }) };
}
