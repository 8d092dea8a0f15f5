import { dialog, type BrowserWindow } from 'electron';
import { dialogText } from '../../preload/contract/start-text.ts';

/** The page holds something typed and unsaved: the user decides, and going back is the answer of Enter and of Esc. */
export function askBeforeLosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { question, back, close } = dialogText.unsaved;
    const answer = dialog.showMessageBoxSync(window, { type: 'warning', message: question, buttons: [back, close], defaultId: 0, cancelId: 0, noLink: true });
    // Preventing the page's prevention lets the window close.
    if (answer === 1) event.preventDefault();
  });
}
