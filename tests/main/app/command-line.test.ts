import { describe, expect, test } from 'vitest';
import { declare, ownArguments, parseCommandLine } from '../../../main/app/command-line.ts';
import { commands } from '../../../main/app/commands.ts';

const parse = (...args: string[]) => parseCommandLine(args, commands);
const period = ['--rapor', 'donem', '--baslangic', '2026-10-01', '--bitis', '2026-10-31', '--cikti', 'F.pdf'];

describe('what is asked', () => {
  test('nothing: the window on the remembered records', () => {
    expect(parse()).toEqual({ kind: 'window', dataFolder: null });
  });
  test('a data folder: the window on its records', () => {
    expect(parse('--veri', '/tmp/a b')).toEqual({ kind: 'window', dataFolder: '/tmp/a b' });
    expect(parse('--veri=C:\\Veri')).toEqual({ kind: 'window', dataFolder: 'C:\\Veri' });
  });
  test('the period report', () => {
    expect(parse('--veri', 'k', ...period)).toMatchObject({ kind: 'command', dataFolder: 'k', job: { option: 'rapor', file: 'F.pdf', input: { kind: 'donem', from: '2026-10-01', to: '2026-10-31', output: 'F.pdf', format: 'pdf' } } });
    expect(parse(...period)).toMatchObject({ kind: 'command', dataFolder: null });
  });
  test.each([['F.pdf', 'pdf'], ['/a/b.xlsx', 'xlsx'], ['c.csv', 'csv'], ['RAPOR.PDF', 'pdf']])('the page of a neighbourhood as %s', (output, format) => {
    expect(parse('--rapor', 'mahalle', '--mahalle', 'Yeni', '--cikti', output)).toMatchObject({ job: { input: { kind: 'mahalle', neighbourhood: 'Yeni', output, format } } });
  });
  test('the order of the options does not matter', () => {
    expect(parse('--cikti', 'F.pdf', '--mahalle=Yeni', '--rapor', 'mahalle', '--veri', 'k')).toMatchObject({ kind: 'command', dataFolder: 'k' });
  });
});

describe('wrong use is told in a sentence', () => {
  test.each<[string, string[], string]>([
    ['an unknown option', ['--yok'], '“--yok” diye bir seçenek yok.'],
    ['an English option', ['--help'], '“--help” diye bir seçenek yok.'],
    ['a stray word', ['klasor'], '“klasor” beklenmiyordu'],
    ['a single dash', ['-veri', 'k'], '“-veri” beklenmiyordu'],
    ['a missing value at the end', ['--veri'], '--veri seçeneğinin değeri eksik.'],
    ['an option where a value belongs', ['--veri', '--rapor', 'donem'], '--veri seçeneğinin değeri eksik.'],
    ['an empty value', ['--veri='], '--veri seçeneğinin değeri eksik.'],
    ['a blank value', ['--veri', ' '], '--veri seçeneğinin değeri eksik.'],
    ['an option twice', ['--veri', 'a', '--veri', 'b'], '--veri seçeneği iki kez verilmiş.'],
    ['an unknown report', ['--rapor', 'yillik', '--cikti', 'F.pdf'], '“yillik” diye bir rapor yok. Raporlar: donem, satinalma, mahalle.'],
    ['a report of the prototype', ['--rapor', 'constructor', '--cikti', 'F.pdf'], '“constructor” diye bir rapor yok.'],
    ['an option without its report', ['--cikti', 'F.pdf'], '--cikti yalnız --rapor ile kullanılır.'],
    ['an option of another report', [...period, '--mahalle', 'Yeni'], '--mahalle, “donem” raporunda kullanılmaz.'],
    ['a missing option', ['--rapor', 'mahalle', '--mahalle', 'Yeni'], '--cikti seçeneği eksik.'],
    ['a date in Turkish order', period.with(3, '01.10.2026'), '--baslangic tarihi anlaşılamadı: “01.10.2026”.'],
    ['a day that does not exist', period.with(5, '2026-02-30'), '--bitis tarihi anlaşılamadı: “2026-02-30”.'],
    ['an end before the start', period.with(5, '2026-09-30'), 'Bitiş tarihi başlangıçtan önce olamaz.'],
    ['an unknown file type', period.with(7, 'F.docx'), '“F.docx” dosyasının uzantısı'],
    ['no file type', period.with(7, 'F'), '“F” dosyasının uzantısı'],
    ['__proto__', ['--__proto__', 'x'], '“--__proto__” diye bir seçenek yok.'],
  ])('%s', (_name, args, message) => {
    const answer = parse(...args);
    expect(answer).toEqual({ kind: 'wrong', message: expect.stringContaining(message) });
  });
});

describe('a command of its own', () => {
  const copy = declare<readonly string[]>({
    option: 'kopyala',
    words: 2,
    options: ['bitis'],
    flags: ['hizli'],
    parse: (words, values) => ({ ok: true, input: [...words, ...Object.entries(values).map(([name, value]) => `${name}=${value ?? ''}`)] }),
    file: ([file = '']) => file,
    run: () => Promise.resolve(0),
  });
  const parseBoth = (...args: string[]) => parseCommandLine(args, [...commands.filter(({ option }) => option === 'rapor'), copy]);
  test.each<[string, string[], string[]]>([
    ['two words', ['--kopyala', 'a', 'b'], ['a', 'b']],
    ['the first one written with a sign', ['--kopyala=a', 'b'], ['a', 'b']],
    ['a flag, which takes no word', ['--hizli', '--kopyala', 'a', 'b', '--veri', 'k'], ['a', 'b', 'hizli=']],
    ['an option that it need not have', ['--kopyala', 'a', 'b', '--bitis', 'c'], ['a', 'b', 'bitis=c']],
  ])('takes %s', (_name, args, input) => {
    expect(parseBoth(...args)).toMatchObject({ kind: 'command', job: { option: 'kopyala', file: 'a', input } });
  });
  test.each<[string, string[], string]>([
    ['one word of two', ['--kopyala', 'a'], '--kopyala seçeneğinin değeri eksik.'],
    ['an option in the place of the second', ['--kopyala', 'a', '--hizli'], '--kopyala seçeneğinin değeri eksik.'],
    ['a third word', ['--kopyala', 'a', 'b', 'c'], '“c” beklenmiyordu'],
    ['a value at a flag', ['--kopyala', 'a', 'b', '--hizli=1'], '--hizli seçeneği değer almaz.'],
    ['a flag without its command', ['--hizli'], '--hizli yalnız --kopyala ile kullanılır.'],
    ['an option that two commands know', ['--bitis', '2026-10-31'], '--bitis yalnız --rapor ya da --kopyala ile kullanılır.'],
    ['an option of another command', ['--kopyala', 'a', 'b', '--cikti', 'F.pdf'], '--cikti, --kopyala ile kullanılmaz.'],
    ['two commands', [...period, '--kopyala', 'a', 'b'], '--rapor ile --kopyala birlikte verilemez.'],
  ])('refuses %s', (_name, args, message) => {
    expect(parseBoth(...args)).toEqual({ kind: 'wrong', message: expect.stringContaining(message) });
  });
});

describe('the program’s own words', () => {
  test('from the sources they follow the folder of the program', () => {
    expect(ownArguments(['electron', '--inspect=0', '--remote-debugging-port=0', '--no-sandbox', '/repo', '--veri', 'k'], false)).toEqual(['--veri', 'k']);
    expect(ownArguments(['electron', '.'], false)).toEqual([]);
    expect(ownArguments(['electron'], false)).toEqual([]);
    expect(ownArguments(['electron', '/repo', '--user-data-dir=/x', '--yok'], false)).toEqual(['--yok']);
  });
  test('packaged, switches of the browser part are passed over and nothing else', () => {
    expect(ownArguments(['/opt/defter', '--no-sandbox', '--inspect=0', '--log-level=3', '--veri', 'k', '--enabled'], true)).toEqual(['--veri', 'k', '--enabled']);
  });
});
