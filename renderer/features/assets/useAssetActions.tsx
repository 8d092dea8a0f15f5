import { Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { AssetRow, AssetState } from '../../../preload/contract/assets.ts';
import type { CommandName } from '../../../preload/contract/commands.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../shared/commands/withKey.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { useMayWork } from '../../shared/session/ForWork.tsx';
import { assetsText as text } from '../../text/assets.ts';
import { HandOverDialog } from './HandOverDialog.tsx';
import { TakeBackDialog } from './TakeBackDialog.tsx';
import { useAssetPapers } from './useAssetPapers.tsx';

interface Options {
  readonly selected: readonly AssetRow[];
  /** Taken where nothing is selected. */
  readonly active: AssetRow | null;
  readonly onDone: () => void;
}

interface Step {
  readonly kind: 'give' | 'back';
  readonly rows: readonly AssetRow[];
  /** So many of the selection stay out. */
  readonly left: number;
}

const wanted: Readonly<Record<Step['kind'], AssetState>> = { give: 'depoda', back: 'zimmette' };

/** "Zimmetle" and "İade al" for the selected rows: those that stand the right way, the others are counted. */
export function useAssetActions({ selected, active, onDone }: Options): { readonly buttons: ReactNode; readonly dialogs: ReactNode } {
  const notify = useNotify();
  const works = useMayWork();
  const papers = useAssetPapers();
  const [step, setStep] = useState<Step | null>(null);
  const rows = selected.length > 0 ? selected : active ? [active] : [];
  const begin = (kind: Step['kind']) => () => {
    const fitting = rows.filter(({ state }) => state === wanted[kind]);
    if (fitting.length === 0) notify(kind === 'give' ? text.noneInStore : text.noneOnLoan);
    else setStep({ kind, rows: fitting, left: rows.length - fitting.length });
  };
  const enabled = works && rows.length > 0;
  useCommand('giveAssets', begin('give'), { enabled });
  useCommand('takeAssetsBack', begin('back'), { enabled });
  const done = () => {
    setStep(null);
    onDone();
  };
  return {
    buttons: works && (
      <>
        <FootButton words={text.handOver} command="giveAssets" onClick={begin('give')} primary />
        <FootButton words={text.takeBack} command="takeAssetsBack" onClick={begin('back')} />
      </>
    ),
    dialogs: (
      <>
        {step?.kind === 'give' && (
          <HandOverDialog
            assets={step.rows}
            note={step.left === 0 ? null : text.notAllInStore(step.left)}
            onClose={() => setStep(null)}
            onGiven={(words, formNo) => {
              papers.tellGiven(words, formNo);
              done();
            }}
          />
        )}
        {step?.kind === 'back' && (
          <TakeBackDialog
            assets={step.rows}
            note={step.left === 0 ? null : text.notAllOnLoan(step.left)}
            onClose={() => setStep(null)}
            onBack={(words, holdingIds) => {
              papers.tellBack(words, holdingIds);
              done();
            }}
          />
        )}
        {papers.question}
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
