import { writeFileSync, mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from '../display.ts';
import { setUp } from '../setup/index.ts';
import { runHere } from '../tool/process.ts';
import { repositoryRoot } from '../tool/root.ts';
import { runCommand, say } from '../tool/step.ts';

/** Draws icon.svg to icon.png (512 px) and icon.ico (256 px); to be run again when the drawing changes. */
await runCommand(async () => {
  const assets = join(repositoryRoot, 'scripts/assets');
  const electron = await setUp();
  const display = await openDisplay();
  const program = mkdtempSync(join(tmpdir(), 'muhtarlik-icon-'));
  writeFileSync(join(program, 'package.json'), JSON.stringify({ name: 'icon', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(program, 'main.cjs'), drawing(readFileSync(join(assets, 'icon.svg'), 'utf8'), program));
  try {
    const code = await runHere(electron.electronPath, [...electron.args, '--force-device-scale-factor=1', program], { env: { ...electron.env, ...display.env } });
    if (code !== 0) return code;
    writeFileSync(join(assets, 'icon.png'), readFileSync(join(program, '512.png')));
    writeFileSync(join(assets, 'icon.ico'), asIco(readFileSync(join(program, '256.png'))));
    say('Drawn: scripts/assets/icon.png, icon.ico');
    return 0;
  } finally {
    display.stop();
    rmSync(program, { recursive: true, force: true });
  }
});

function drawing(svg: string, folder: string): string {
  const page = `data:text/html;base64,${Buffer.from(`<style>body{margin:0;overflow:hidden}</style>${svg}`).toString('base64')}`;
  return `
    const { app, BrowserWindow } = require('electron');
    const { writeFileSync } = require('node:fs');
    app.whenReady().then(async () => {
      const window = new BrowserWindow({ width: 512, height: 512, frame: false, transparent: true, useContentSize: true, webPreferences: { offscreen: true } });
      await window.loadURL(${JSON.stringify(page)});
      await new Promise((resolve) => setTimeout(resolve, 500));
      const image = await window.webContents.capturePage();
      for (const size of [512, 256]) writeFileSync(${JSON.stringify(folder)} + '/' + size + '.png', image.resize({ width: size, height: size, quality: 'best' }).toPNG());
      app.exit(0);
    });`;
}

/** An ICO file with one PNG of 256 px inside. */
function asIco(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
