import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import { programName } from '../../preload/contract/start-text.ts';
import { startPage } from '../security/origin.ts';
import { openEditMenu } from './edit-menu.ts';
import { askBeforeLosing } from './unsaved.ts';
import { keepPlace, readPlace, smallest } from './window-place.ts';

/** Paper colours of the theme, so that nothing flashes before the page is drawn. */
const paper = { light: '#F7F8FA', dark: '#121A22' } as const;

/** Opens the one window and begins to load the page; it is shown when it has something to show. */
export function openWindow(preload: string, placeFile: string, packaged: boolean): BrowserWindow {
  const place = readPlace(placeFile, screen.getAllDisplays().map(({ workArea }) => workArea));
  const { maximized, ...bounds } = place;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: programName,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: preferences(preload, packaged),
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  // The title names the office, which the page does not know.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => keepPlace(placeFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }));
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => openEditMenu(window, isEditable, selectionText !== ''));
  askBeforeLosing(window);
  void window.loadURL(startPage);
  return window;
}

/** The small window that is left while the backup of the closing is made. */
export function openClosingWindow(preload: string, packaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 480,
    height: 250,
    useContentSize: true,
    resizable: false,
    maximizable: false,
    fullscreenable: false,
    center: true,
    show: false,
    title: programName,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: preferences(preload, packaged),
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(`${startPage}#/closing`);
  return window;
}

function preferences(preload: string, packaged: boolean): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !packaged,
  };
}

/** A second start ends up here: the window that is open comes to the front. */
export function bringToFront(window: BrowserWindow | null): void {
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
