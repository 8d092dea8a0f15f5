import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cupsSpooler, sendToPrinter, windowsSpooler, type Run, type Spooler } from '../../../main/app/printing.ts';
import { Refusal } from '../../../main/bridge/failure.ts';

/** A machine that answers as given and remembers what it was told to run. */
function machine(answers: Readonly<Record<string, string>>): { run: Run; ran: string[][] } {
  const ran: string[][] = [];
  return {
    ran,
    run: async (command, args) => {
      ran.push([command, ...args]);
      const answer = answers[[command, args[0]].join(' ')];
      if (answer === undefined) throw Object.assign(new Error('failed'), { code: 'ENOENT' });
      return answer;
    },
  };
}

describe('CUPS', () => {
  const office = { 'lpstat -e': 'Lazer\nDepo-Yazicisi\n', 'lpstat -d': 'system default destination: Depo-Yazicisi\n', 'lp -d': 'request id is Lazer-3 (1 file(s))' };

  test('lists the printers with the default one', async () => {
    expect(await cupsSpooler(machine(office).run).printers()).toEqual([{ name: 'Lazer', isDefault: false }, { name: 'Depo-Yazicisi', isDefault: true }]);
  });
  test('without CUPS, or without a printer, there is none', async () => {
    expect(await cupsSpooler(machine({}).run).printers()).toEqual([]);
    expect(await cupsSpooler(machine({ 'lpstat -e': '\n', 'lpstat -d': 'no system default destination\n' }).run).printers()).toEqual([]);
  });
  test('a file that looks like an option stays a file', async () => {
    const { run, ran } = machine(office);
    expect(await sendToPrinter(cupsSpooler(run), '-o rapor.pdf', 'Lazer')).toBe('Lazer');
    expect(ran.at(-1)).toEqual(['lp', '-d', 'Lazer', '-o', 'fit-to-page', '--', '-o rapor.pdf']);
  });
});

describe.runIf(process.platform === 'linux')('a real process', () => {
  test('takes names as they are, without a shell', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'defter-yazici-'));
    const path = process.env['PATH'];
    try {
      writeFileSync(join(folder, 'lpstat'), '#!/bin/sh\n[ "$1" = -e ] && echo "Lazer\n$(printf a)" || echo "system default destination: Lazer"\n', { mode: 0o755 });
      writeFileSync(join(folder, 'lp'), `#!/bin/sh\nfor word; do echo "$word" >> ${folder}/alinan; done\n`, { mode: 0o755 });
      process.env['PATH'] = `${folder}:${path}`;
      expect(await sendToPrinter(cupsSpooler(), '/tmp/a b; touch $(x) ç.pdf', 'Lazer')).toBe('Lazer');
      expect(readFileSync(join(folder, 'alinan'), 'utf8').trim().split('\n')).toEqual(['-d', 'Lazer', '-o', 'fit-to-page', '--', '/tmp/a b; touch $(x) ç.pdf']);
      writeFileSync(join(folder, 'lp'), '#!/bin/sh\necho "lp: error" >&2; exit 1\n', { mode: 0o755 });
      await expect(sendToPrinter(cupsSpooler(), '/tmp/a.pdf', 'Lazer')).rejects.toThrow('kuyruğu belgeyi almadı');
    } finally {
      process.env['PATH'] = path;
      rmSync(folder, { recursive: true });
    }
  });
});

describe('Windows', () => {
  test('reads one printer and several', async () => {
    const one = '{"Name":"Müdürlük Yazıcısı","Default":true}';
    expect(await windowsSpooler('s.exe', machine({ 'powershell.exe -NoProfile': one }).run).printers()).toEqual([{ name: 'Müdürlük Yazıcısı', isDefault: true }]);
    expect(await windowsSpooler('s.exe', machine({ 'powershell.exe -NoProfile': `[${one},{"Name":"PDF","Default":false}]` }).run).printers()).toHaveLength(2);
    expect(await windowsSpooler('s.exe', machine({ 'powershell.exe -NoProfile': '\n' }).run).printers()).toEqual([]);
  });
});

describe('handing over', () => {
  const spooler = (printers: readonly string[], send: Spooler['send'] = async () => undefined): Spooler => ({ printers: async () => printers.map((name, index) => ({ name, isDefault: index === 1 })), send });
  const refusal = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => (error instanceof Refusal ? [error.code, error.message] : error));

  test('no name means the default printer, or the only one', async () => {
    expect(await sendToPrinter(spooler(['a', 'b']), 'x.pdf', '')).toBe('b');
    expect(await sendToPrinter(spooler(['a']), 'x.pdf', '')).toBe('a');
  });
  test('no printer, an unknown one and a queue that refuses are told in words', async () => {
    expect(await refusal(sendToPrinter(spooler([]), 'x.pdf', ''))).toEqual(['printerMissing', expect.stringContaining('yazıcı bulunamadı')]);
    expect(await refusal(sendToPrinter(spooler(['a']), 'x.pdf', '; rm -rf /'))).toEqual(['printerMissing', expect.stringContaining('“; rm -rf /” adlı yazıcı')]);
    expect(await refusal(sendToPrinter(spooler(['a'], () => Promise.reject(new Error('lp: stopped'))), 'x.pdf', 'a'))).toEqual(['printerMissing', expect.stringContaining('kuyruğu belgeyi almadı')]);
  });
});
