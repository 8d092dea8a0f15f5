import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Control, FieldValues } from 'react-hook-form';
import type { OperationForm } from '../../shared/form/useOperationForm.ts';

/** Fields that the new form and the change share see both forms alike. */
export type SharedControl = Control<FieldValues, unknown, FieldValues>;

export function sharedControl<V extends FieldValues>(operation: OperationForm<V>): SharedControl {
  return operation.form.control as unknown as SharedControl;
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
