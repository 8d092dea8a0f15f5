import { Button, IconButton, Snackbar } from '@mui/material';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { commonText } from '../../text/common.ts';

export interface NotifyAction {
  readonly label: string;
  readonly run: () => void;
}
export type Notify = (text: string, action?: NotifyAction) => void;

const NotifyContext = createContext<Notify>(() => undefined);

/** notify("Kaydedildi. 2026/0143", {label: "Aç", run}) — the short answer to what was just done. */
export function useNotify(): Notify {
  return useContext(NotifyContext);
}

interface Message {
  readonly key: number;
  readonly text: string;
  readonly action: NotifyAction | null;
}

export function NotifyProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<Message | null>(null);
  const [open, setOpen] = useState(false);
  const notify = useCallback<Notify>((text, action) => {
    setMessage((before) => ({ key: (before?.key ?? 0) + 1, text, action: action ?? null }));
    setOpen(true);
  }, []);
  const close = (): void => setOpen(false);
  const action = message?.action;
  return (
    <NotifyContext value={notify}>
      {children}
      <Snackbar
        key={message?.key}
        open={open}
        onClose={(_, reason) => reason !== 'clickaway' && close()}
        autoHideDuration={action ? 10_000 : 6_000}
        message={message?.text}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        sx={{ mb: 3 }}
        slotProps={{ content: { sx: { fontSize: 15, bgcolor: 'text.primary', color: 'background.paper' } } }}
        action={
          <>
            {action && (
              <Button
                variant="text"
                color="inherit"
                onClick={() => {
                  close();
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton aria-label={commonText.close} color="inherit" onClick={close}>
              <CloseOutlined fontSize="small" />
            </IconButton>
          </>
        }
      />
    </NotifyContext>
  );
}
