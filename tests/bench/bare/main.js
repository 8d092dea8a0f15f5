// The least that can be called a window: what Electron itself costs on this machine.
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { contextIsolation: true, sandbox: true } });
  void window.loadFile(new URL('index.html', import.meta.url).pathname);
});
app.on('window-all-closed', () => app.quit());
