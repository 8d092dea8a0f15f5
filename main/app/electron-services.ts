import { constants, existsSync } from 'node:fs';
import { access, mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter, type MessageBoxOptions, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { dialogText } from '../../preload/contract/start-text.ts';
import { Refusal } from '../bridge/failure.ts';
import { endings } from '../files/names.ts';
import { openOwnFile } from '../security/external.ts';
import { ownFiles } from '../security/open-path.ts';
import { pictureType } from './picture.ts';
import { cupsSpooler, sendToPrinter, windowsSpooler } from './printing.ts';
import type { Services } from './services.ts';

/** Dialogs, documents and printers of the real machine. Paths come from here, never from the window. */
export function electronServices(window: () => BrowserWindow | null, temporaryFolder: string): Omit<Services, 'start' | 'session' | 'exporter' | 'health' | 'backups' | 'updates'> {
  const files = ownFiles(temporaryFolder);
  const spooler = process.platform === 'win32' ? windowsSpooler(join(process.resourcesPath, 'SumatraPDF.exe')) : cupsSpooler();

  const ask = async (options: OpenDialogOptions): Promise<string | null> => {
    const parent = window();
    const { canceled, filePaths } = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    return canceled ? null : (filePaths[0] ?? null);
  };

  const mayReplace = async (path: string): Promise<boolean> => {
    const { question, replace, keep } = dialogText.replace;
    const options: MessageBoxOptions = { type: 'question', message: question(basename(path)), buttons: [replace, keep], defaultId: 1, cancelId: 1, noLink: true };
    const parent = window();
    return (await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options))).response === 0;
  };

  return {
    temporaryFolder,

    async askSavePath({ title, fileName, extension }) {
      const filters: FileFilter[] = [{ name: dialogText.fileTypes[extension], extensions: [extension] }];
      const options: SaveDialogOptions = {
        title,
        filters,
        buttonLabel: dialogText.save,
        defaultPath: join(app.getPath('documents'), `${fileName}.${extension}`),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      };
      const parent = window();
      const { canceled, filePath } = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      if (canceled || filePath === '') return null;
      const path = extname(filePath) === `.${extension}` ? filePath : `${filePath}.${extension}`;
      // The Linux dialog does not add the ending by itself, and so has not asked about this file.
      if (path !== filePath && existsSync(path) && !(await mayReplace(path))) return null;
      files.remember(path);
      return path;
    },

    askFolder: (title) => ask({ title, buttonLabel: dialogText.choose, properties: ['openDirectory', 'createDirectory'] }),

    async askFiles(title) {
      const options: OpenDialogOptions = { title, buttonLabel: dialogText.add, properties: ['openFile', 'multiSelections'], filters: [{ name: dialogText.documents, extensions: Object.values(endings).flat() }] };
      const parent = window();
      const { canceled, filePaths } = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
      return canceled ? [] : filePaths;
    },

    async askPicture(title, maximum) {
      const path = await ask({ title, properties: ['openFile'], filters: [{ name: dialogText.pictures, extensions: ['png', 'jpg', 'jpeg'] }] });
      return path === null ? null : readPicture(path, maximum);
    },

    async askTable(title) {
      const { readTableFile, tableEndings } = await import('./table-file.ts');
      const path = await ask({ title, buttonLabel: dialogText.open, properties: ['openFile'], filters: [{ name: dialogText.tables, extensions: [...tableEndings] }] });
      return path === null ? null : readTableFile(path);
    },

    askPackage: (title) => ask({ title, buttonLabel: dialogText.open, properties: ['openFile'], filters: [{ name: dialogText.fileTypes.mdpaket, extensions: ['mdpaket'] }] }),

    async openFile(path) {
      if (files.own(path) === null) throw new Refusal('forbidden', dialogText.notOurs);
      if (!(await openOwnFile(files, path))) throw new Refusal('fileNotWritable', dialogText.cannotOpen);
    },

    printers: () => spooler.printers(),
    printFile: (path, printer) => sendToPrinter(spooler, path, printer),
  };
}

/** Papers of the last run are gone at the next start: they hold names and phones. */
export async function emptyTemporaryFolder(folder: string): Promise<void> {
  await access(dirname(folder), constants.W_OK)
    .then(() => rm(folder, { recursive: true, force: true }))
    .then(() => mkdir(folder, { recursive: true, mode: 0o700 }))
    .catch(() => undefined);
}

async function readPicture(path: string, maximum: number) {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > maximum) throw new Refusal('invalid', dialogText.pictureTooLarge(Math.round(maximum / 1_000_000)));
    const bytes = new Uint8Array(await file.readFile());
    const type = pictureType(bytes);
    if (type === null) throw new Refusal('invalid', dialogText.pictureUnreadable);
    return { bytes, type };
  } finally {
    await file.close();
  }
}
