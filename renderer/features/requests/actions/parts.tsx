import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { HandOff, RequestDetail } from '../../../../preload/contract/requests.ts';
import { formatDate } from '../../../shared/format.ts';
import { actionText } from '../../../text/request-actions.ts';
import { EntityInput } from '../../../shared/form/EntityPicker.tsx';

/** What every dialog of the record gets. `onDone` may name the action that follows at once. */
export interface ActionProps {
  readonly request: RequestDetail;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export interface HandOffActionProps extends ActionProps {
  /** Hand-offs this can be done for; the newest is proposed. */
  readonly handOffs: readonly HandOff[];
}

/** Fields side by side. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)', gap: 2, alignItems: 'start' }}>{children}</Box>;
}

/** What stays as it is and what follows. */
export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {children}
    </Typography>
  );
}

export const newestHandOff = (handOffs: readonly HandOff[]): number => handOffs.at(-1)?.id ?? 0;

interface ChooseProps {
  readonly handOffs: readonly HandOff[];
  readonly value: number;
  readonly onChange: (id: number) => void;
}

/** Asked only where several units are at it. */
export function ChooseHandOff({ handOffs, value, onChange }: ChooseProps) {
  if (handOffs.length < 2) return null;
  const options = handOffs.map(({ id, unit, sentOn }) => ({ id, label: unit, detail: formatDate(sentOn) }));
  return <EntityInput label={actionText.handOff} required options={options} value={value} onChange={(id) => id && onChange(id)} />;
}
