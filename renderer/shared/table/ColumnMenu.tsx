import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import type { RowData } from '@tanstack/react-table';
import { useState } from 'react';
import { tableText } from '../../text/table.ts';
import type { Column, Density } from './column.ts';
import { forgetArrangement, moveColumn } from './remembered.ts';
import type { ColumnTable } from './useColumnTable.ts';

interface Props<Row extends RowData> {
  readonly name: string;
  readonly table: ColumnTable<Row>;
  readonly columns: readonly Column<Row>[];
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** Which columns are shown, in which order and how dense the rows stand, by mouse or keyboard. */
export function ColumnMenu<Row extends RowData>({ name, table, columns, density, onDensity }: Props<Row>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const titles = new Map(columns.map(({ id, header }) => [id, header]));
  const all = table.getAllLeafColumns();
  const shown = table.getVisibleLeafColumns().map(({ id }) => id);
  const move = (id: string, step: -1 | 1) => table.setColumnOrder((order) => moveColumn(order, shown, id, step));
  const reset = () => {
    forgetArrangement(window.localStorage, name);
    table.setColumnSizing({});
    table.setColumnOrder(columns.map(({ id }) => id));
    table.setColumnVisibility(Object.fromEntries(columns.flatMap(({ id, hiddenAtFirst }) => (hiddenAtFirst ? [[id, false]] : []))));
  };

  return (
    <>
      <IconButton
        size="small"
        aria-label={tableText.columns}
        title={tableText.columns}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ position: 'absolute', top: 2, right: 12, zIndex: 3, width: 24, height: 24, bgcolor: 'background.default' }}
      >
        <ViewColumnOutlined sx={{ fontSize: 16 }} />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': tableText.columnsHelp, sx: { p: 1 } } }}
      >
        {all.map(({ id }) => {
          const title = titles.get(id) ?? id;
          const visible = shown.includes(id);
          return (
            <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
              <FormControlLabel
                sx={{ flex: 1, mr: 1, ml: 0 }}
                control={
                  <Checkbox
                    size="small"
                    sx={{ p: 0.5 }}
                    checked={visible}
                    disabled={visible && shown.length === 1}
                    onChange={(_, checked) => table.setColumnVisibility((before) => ({ ...before, [id]: checked }))}
                  />
                }
                label={title}
              />
              <IconButton size="small" aria-label={tableText.moveLeft(title)} disabled={!visible || shown[0] === id} onClick={() => move(id, -1)}>
                <ArrowBackOutlined sx={{ fontSize: 16 }} />
              </IconButton>
              <IconButton size="small" aria-label={tableText.moveRight(title)} disabled={!visible || shown.at(-1) === id} onClick={() => move(id, 1)}>
                <ArrowForwardOutlined sx={{ fontSize: 16 }} />
              </IconButton>
            </Box>
          );
        })}
        <FormControlLabel
          sx={{ display: 'flex', ml: 0, mt: 0.5, pt: 0.5, borderTop: 1, borderColor: 'divider' }}
          control={<Checkbox size="small" sx={{ p: 0.5 }} checked={density === 'genis'} onChange={(_, checked) => onDensity(checked ? 'genis' : 'sik')} />}
          label={tableText.wideRows}
        />
        <Button size="small" onClick={reset}>
          {tableText.reset}
        </Button>
      </Popover>
    </>
  );
}
