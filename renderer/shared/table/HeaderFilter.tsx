import Popover from '@mui/material/Popover';
import type { ReactNode, RefObject } from 'react';
import { tableText } from '../../text/table.ts';
import { CommandLayer } from '../commands/CommandProvider.tsx';

/** What the arrow at a column's head opens. */
export interface HeaderFilter {
  /** Does it narrow the list now? */
  readonly active: boolean;
  readonly content: (close: () => void) => ReactNode;
}

interface Props {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly column: string;
  readonly header: string;
  readonly filter: HeaderFilter;
  readonly onClose: () => void;
}

/** The filter of one column; every change is seen in the list behind at once. */
export function HeaderFilterPopover({ list, column, header, filter, onClose }: Props) {
  return (
    <Popover
      open
      anchorEl={() => list.current?.querySelector(`[data-column="${column}"]`) ?? document.body}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': tableText.filterOf(header), sx: { p: 1.5, width: 300 } } }}
    >
      <CommandLayer>{filter.content(onClose)}</CommandLayer>
    </Popover>
  );
}
