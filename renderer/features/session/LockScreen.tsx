import { Box, Paper, Stack, Typography } from '@mui/material';
import LockOutlined from '@mui/icons-material/LockOutlined';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { SessionStatus, SignInAnswer } from '../../../preload/contract/session.ts';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { sessionText as text } from '../../text/session.ts';
import { ForgottenPin } from './ForgottenPin.tsx';
import { PinForm } from './PinForm.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { UserTiles } from './UserTiles.tsx';

export interface LockScreenProps {
  readonly status: SessionStatus;
  /** Asks anew who may sign in and how long they wait. */
  readonly onAsk: () => void;
  readonly onEnter: (status: SessionStatus) => void;
}

/** Covers everything: who are you, and your PIN. The last user is chosen and the PIN field has the focus. */
export function LockScreen({ status, onAsk, onEnter }: LockScreenProps) {
  const { tiles } = status;
  const [chosenId, choose] = useState(() => (tiles.find(({ last }) => last) ?? tiles[0])?.id);
  const [forgotten, setForgotten] = useState(false);
  const [entered, setEntered] = useState<SignInAnswer | null>(null);
  const chosen = tiles.find(({ id }) => id === chosenId) ?? tiles[0];
  useEffect(() => {
    document.title = text.title;
  }, []);

  const enter = (answer: SignInAnswer): void => {
    if (answer.recoveryCode === null) onEnter(answer.status);
    else setEntered(answer);
  };
  // The PIN field keeps the focus: another user is two keys away.
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || forgotten || !chosen) return;
    event.preventDefault();
    choose(tiles[(tiles.indexOf(chosen) + step + tiles.length) % tiles.length]?.id);
  };

  return (
    <CommandLayer>
      <Box component="main" onKeyDown={onKeyDown} sx={{ height: '100%', overflow: 'auto', display: 'grid', placeItems: 'center', p: 3 }}>
        <Paper variant="outlined" sx={{ p: 4, width: '100%', maxWidth: 440 }}>
          <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
            <LockOutlined color="primary" />
            <Typography variant="h1">{text.title}</Typography>
          </Stack>
          {entered?.recoveryCode ? (
            <RecoveryCode code={entered.recoveryCode} onDone={() => onEnter(entered.status)} />
          ) : forgotten && chosen ? (
            <ForgottenPin key={chosen.id} tile={chosen} onEnter={enter} onBack={() => setForgotten(false)} />
          ) : (
            <>
              <Typography color="textSecondary" sx={{ mt: 0.5, mb: 2 }}>
                {tiles.some(({ hasPin }) => hasPin) ? text.leadPin : text.leadOpen}
              </Typography>
              <UserTiles tiles={tiles} chosen={chosen?.id} onChoose={choose} />
              {chosen && <PinForm key={chosen.id} tile={chosen} onAsk={onAsk} onEnter={enter} onForgotten={() => setForgotten(true)} />}
            </>
          )}
        </Paper>
      </Box>
    </CommandLayer>
  );
}
