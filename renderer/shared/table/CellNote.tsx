import Popper from '@mui/material/Popper';
import type { ReactNode } from 'react';
import { NoteBox } from './parts.ts';

interface Props {
  readonly anchor: HTMLElement;
  /** Over the cell itself, or below it. */
  readonly over?: boolean;
  readonly children: ReactNode;
}

/** Something at a cell: its editor, or a sentence. It goes along when the list scrolls. */
export function CellNote({ anchor, over = false, children }: Props) {
  const offset = over ? -anchor.offsetHeight : 0;
  return (
    <Popper
      open
      disablePortal
      anchorEl={anchor}
      placement="bottom-start"
      modifiers={[
        { name: 'offset', options: { offset: [0, offset] } },
        { name: 'flip', enabled: !over },
      ]}
      sx={{ zIndex: 4 }}
    >
      {children}
    </Popper>
  );
}

/** Why nothing changes here. */
export function ToldNote({ anchor, sentence }: { readonly anchor: HTMLElement; readonly sentence: string }) {
  return (
    <CellNote anchor={anchor}>
      <NoteBox role="status" sx={{ p: 1, maxWidth: 340 }}>
        {sentence}
      </NoteBox>
    </CellNote>
  );
}
