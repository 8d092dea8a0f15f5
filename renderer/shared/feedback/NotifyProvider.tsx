import { Button, IconButton, Snackbar } from '@mui/material';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { call } from '../../api/client.ts';
import { steps } from '../../api/steps.ts';
import { commonText } from '../../text/common.ts';
import { onForget } from '../session/forget.ts';
import { useCommand } from '../commands/CommandProvider.tsx';

export interface NotifyAction {
  readonly label: string;
  readonly run: () => void;
}
export type Notify = (text: string, action?: NotifyAction) => void;

const NotifyContext = createContext<Notify>(() => undefined);

/** notify("Kaydedildi. 2026/0143", {label: "Aç", run}) — the short answer to what was just done; after a write "Geri al" comes by itself. */
export function useNotify(): Notify {
  return useContext(NotifyContext);
}

interface Message {
  readonly key: number;
  readonly text: string;
  readonly actions: readonly NotifyAction[];
}

export function NotifyProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [message, setMessage] = useState<Message | null>(null);
  const [open, setOpen] = useState(false);
  const show = useCallback((text: string, actions: readonly NotifyAction[]): void => {
    setMessage((before) => ({ key: (before?.key ?? 0) + 1, text, actions }));
    setOpen(true);
  }, []);
  const undo = useCallback(
    async (step: number): Promise<void> => {
      try {
        const { numbers, count } = await call('undo', 'step', { step });
        steps.undone(step);
        show(commonText.undone(numbers, count), []);
        await queries.invalidateQueries();
      } catch (error) {
        show(error instanceof Error ? error.message : String(error), []);
      }
    },
    [queries, show],
  );
  const notify = useCallback<Notify>(
    (text, action) => {
      const step = steps.offer();
      show(text, [...(action ? [action] : []), ...(step === null ? [] : [{ label: commonText.undo, run: () => void undo(step) }])]);
    },
    [show, undo],
  );
  useCommand('undo', () => {
    const step = steps.last();
    if (step === null) show(commonText.nothingToUndo, []);
    else void undo(step);
  });
  const close = (): void => setOpen(false);
  // A notice names records: it does not stay over the lock.
  useEffect(() => onForget(() => setMessage(null)), []);
  return (
    <NotifyContext value={notify}>
      {children}
      <Snackbar
        key={message?.key}
        open={open && message !== null}
        onClose={(_, reason) => reason !== 'clickaway' && close()}
        autoHideDuration={message && message.actions.length > 0 ? 10_000 : 6_000}
        message={message?.text}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        sx={{ mb: 3 }}
        slotProps={{ content: { sx: { fontSize: 15, bgcolor: 'text.primary', color: 'background.paper' } } }}
        action={
          <>
            {message?.actions.map(({ label, run }) => (
              <Button
                key={label}
                variant="text"
                color="inherit"
                onClick={() => {
                  close();
                  run();
                }}
              >
                {label}
              </Button>
            ))}
            <IconButton aria-label={commonText.close} color="inherit" onClick={close}>
              <CloseOutlined fontSize="small" />
            </IconButton>
          </>
        }
      />
    </NotifyContext>
  );
}
