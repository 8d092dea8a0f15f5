import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { call } from '../../api/client.ts';
import { commonText } from '../../text/common.ts';
import { printText } from '../../text/print.ts';
import { CommandLayer } from '../commands/CommandProvider.tsx';

export interface PrinterDialogProps {
  readonly onSend: (printer: string) => void;
  /** The way out where there is no printer. */
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Which printer? The PDF goes into its queue; that is all the program can promise. */
export function PrinterDialog({ onSend, onSave, onClose }: PrinterDialogProps) {
  const id = useId();
  const printers = useQuery({ queryKey: ['reports', 'printers'], queryFn: () => call('reports', 'printers', {}), staleTime: 0, gcTime: 0, retry: false });
  const [chosen, setChosen] = useState<string | null>(null);
  const list = printers.data ?? [];
  const selected = chosen ?? (list.find(({ isDefault }) => isDefault) ?? list[0])?.name ?? null;
  const none = !printers.isPending && list.length === 0;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <CommandLayer>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (selected !== null) onSend(selected);
          }}
        >
          <DialogTitle id={id}>{printText.choosePrinter}</DialogTitle>
          <DialogContent>
            {printers.isPending && <Typography role="status">{printText.looking}</Typography>}
            {none && <Typography role="alert">{printText.noPrinter}</Typography>}
            {list.length > 0 && (
              <RadioGroup aria-label={printText.printer} value={selected} onChange={(_, value) => setChosen(value)}>
                {list.map(({ name, isDefault }) => (
                  <FormControlLabel key={name} value={name} control={<Radio autoFocus={name === selected} />} label={isDefault ? printText.printerOf(name) : name} />
                ))}
              </RadioGroup>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{commonText.cancel}</Button>
            {none ? (
              <Button key="save" variant="contained" autoFocus onClick={onSave}>
                {printText.savePdf}
              </Button>
            ) : (
              <Button key="send" type="submit" variant="contained" disabled={selected === null}>
                {printText.send}
              </Button>
            )}
          </DialogActions>
        </form>
      </CommandLayer>
    </Dialog>
  );
}
