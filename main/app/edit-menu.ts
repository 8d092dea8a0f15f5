import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { editMenuText } from '../../preload/contract/start-text.ts';

/** No menu bar: the window has its own commands. macOS needs an edit menu for its keys to work. */
export function setApplicationMenu(): void {
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { label: editMenuText.undo, submenu: editItems(true, true) }]) : null);
}

/** Cut, copy and paste under the right mouse button, in Turkish. */
export function openEditMenu(window: BrowserWindow, editable: boolean, selected: boolean): void {
  if (!editable && !selected) return;
  Menu.buildFromTemplate(editItems(editable, selected)).popup({ window });
}

function editItems(editable: boolean, selected: boolean): MenuItemConstructorOptions[] {
  const { undo, cut, copy, paste, selectAll } = editMenuText;
  const copying: MenuItemConstructorOptions = { role: 'copy', label: copy, enabled: selected };
  if (!editable) return [copying];
  return [
    { role: 'undo', label: undo },
    { type: 'separator' },
    { role: 'cut', label: cut, enabled: selected },
    copying,
    { role: 'paste', label: paste },
    { type: 'separator' },
    { role: 'selectAll', label: selectAll },
  ];
}
