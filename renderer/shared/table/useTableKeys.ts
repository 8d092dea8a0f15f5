import type { KeyboardEvent, RefObject } from 'react';
import { commands, type CommandName } from '../../../preload/contract/commands.ts';
import { matchesKey } from '../commands/keys.ts';
import { cellFor, type Size } from './cells.ts';
import type { CellCursor } from './useCellCursor.ts';
import type { RowWindow } from './useRowWindow.ts';

interface Options {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly cursor: CellCursor;
  readonly size: Size;
  readonly view: RowWindow;
  /** What a key of the group "tablo" does here; false where it has nothing to do. */
  readonly run: Partial<Record<CommandName, () => boolean | void>>;
  readonly open: (row: number) => void;
  /** Esc: true where there was something to let go. */
  readonly letGo: () => boolean;
}

/** The keys of a list: those that move, and those that the list of commands gives to a table. */
export function useTableKeys({ scroller, cursor, size, view, run, open, letGo }: Options): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== scroller.current || event.metaKey) return;
    const press = event.nativeEvent;
    const named = (Object.keys(run) as CommandName[]).find((name) => matchesKey(commands[name].key ?? '', press));
    if (named) {
      if (run[named]?.() === false) return;
    } else if (event.altKey) return;
    else {
      const target = cellFor(event, cursor.cell, size, view.pageRows());
      if (target) {
        cursor.move(target, event.shiftKey);
        view.show(target.row);
      } else if (event.key === 'Enter' && !event.ctrlKey) open(cursor.cell.row);
      else if (event.key !== 'Escape' || !letGo()) return;
    }
    event.preventDefault();
  };
}
