import { buildProgram } from './build.ts';
import { packForShipping } from './dist/pack.ts';
import { setUp } from './setup/index.ts';
import { packageTool } from './tool/package-tool.ts';
import { runHere } from './tool/process.ts';
import { repositoryRoot } from './tool/root.ts';
import { StepError, runCommand, say } from './tool/step.ts';

/** `npm run dist:dir`: the unpacked program of this machine. `npm run dist -- [--win|--linux]`: installers. */
await runCommand(async () => {
  const args = process.argv.slice(2);
  if (process.platform === 'darwin') throw new StepError('There is no macOS package; pack on Windows or Linux.');
  const electron = await setUp();
  await buildProgram();
  if (args.includes('--dir')) {
    const { folder, executable } = await packForShipping(electron);
    say(`Packed in ${folder}`);
    process.stdout.write(`${executable}\n`);
    return 0;
  }
  // Installers always carry the official Electron, so electron-builder fetches it and its own tools.
  const { ELECTRON_OVERRIDE_DIST_PATH: _own, ...env } = electron.env;
  say('Making installers; electron-builder downloads Electron and its packing tools when they are used first …');
  const code = await runHere(process.execPath, [packageTool('electron-builder', 'electron-builder'), '--publish=never', ...args], { cwd: repositoryRoot, env });
  if (code === 0) return 0;
  throw new StepError('The installers could not be made. If a download failed above, run this where github.com can be reached (or set ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR); "npm run dist:dir" works without.');
});
