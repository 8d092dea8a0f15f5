import { Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { CommandName } from '../../../../preload/contract/commands.ts';
import type { RequestRow } from '../../../../preload/contract/requests.ts';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../../shared/commands/withKey.ts';
import { usePrinting } from '../../../shared/print/usePrinting.ts';
import { bulkText as text } from '../../../text/bulk.ts';
import { ledgerText } from '../../../text/requests.ts';
import { ChaseDialog } from '../actions/ChaseDialog.tsx';
import { HandOffDialog } from '../actions/HandOffDialog.tsx';
import { CloseManyDialog } from './CloseManyDialog.tsx';
import { TellManyDialog } from './TellManyDialog.tsx';
import { useMayWork } from '../../../shared/session/ForWork.tsx';

interface Options {
  readonly selected: readonly RequestRow[];
  /** Taken where nothing is selected. */
  readonly active: RequestRow | null;
  readonly onDone: () => void;
}

interface Step {
  readonly kind: 'handOff' | 'chase' | 'close' | 'tell';
  readonly rows: readonly RequestRow[];
}

/** What the keys and the buttons at the foot do with the selected rows. */
export function useLedgerActions({ selected, active, onDone }: Options): { readonly buttons: ReactNode; readonly dialogs: ReactNode } {
  const [step, setStep] = useState<Step | null>(null);
  const works = useMayWork();
  const printing = usePrinting();
  const rows = selected.length > 0 ? selected : active ? [active] : [];
  const enabled = rows.length > 0;
  const begin = (kind: Step['kind']) => () => setStep({ kind, rows });
  const print = () => printing.busy || printing.open({ kind: 'talepler', requestIds: rows.map(({ id }) => id) });
  useCommand('handOff', begin('handOff'), { enabled });
  useCommand('chase', begin('chase'), { enabled });
  useCommand('closeRequest', begin('close'), { enabled });
  useCommand('tellRequester', begin('tell'), { enabled });
  useCommand('printRecords', print, { enabled });

  const close = () => setStep(null);
  const done = () => {
    setStep(null);
    onDone();
  };
  const ids = step?.rows.map(({ id }) => id) ?? [];
  return {
    buttons: (
      <>
        {works && <FootButton words={ledgerText.handOff} command="handOff" onClick={begin('handOff')} primary />}
        {works && <FootButton words={ledgerText.chase} command="chase" onClick={begin('chase')} />}
        {works && <FootButton words={text.close} command="closeRequest" onClick={begin('close')} />}
        {works && <FootButton words={text.tell} command="tellRequester" onClick={begin('tell')} />}
        <FootButton words={text.print} command="printRecords" onClick={print} />
      </>
    ),
    dialogs: (
      <>
        {step?.kind === 'handOff' && <HandOffDialog requests={step.rows} onClose={close} onDone={done} />}
        {step?.kind === 'chase' && <ChaseDialog requests={step.rows} onClose={close} onDone={done} />}
        {step?.kind === 'close' && <CloseManyDialog ids={ids} onClose={close} onDone={done} />}
        {step?.kind === 'tell' && <TellManyDialog ids={ids} onClose={close} onDone={done} />}
      </>
    ),
  };
}

function FootButton({ words, command, onClick, primary = false }: { readonly words: string; readonly command: CommandName; readonly onClick: () => void; readonly primary?: boolean }) {
  return (
    <Button sx={{ minHeight: 22, py: 0, px: 1, flex: 'none' }} variant={primary ? 'contained' : 'outlined'} onClick={onClick}>
      {withKey(words, command)}
    </Button>
  );
}
