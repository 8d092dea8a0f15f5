import { Box, FormHelperText } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { commonText } from '../../text/common.ts';
import { visuallyHidden } from '../visuallyHidden.ts';

/** What a field tells about itself; every field component takes these. */
export interface FieldWords {
  readonly label: string;
  readonly required?: boolean;
  /** Shown under the field until there is an error. */
  readonly hint?: ReactNode;
  /** In a table the column's head says it for the eye; the field keeps its name. */
  readonly labelHidden?: boolean;
}

export interface FrameIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly labelId: string;
}

export interface FieldFrameProps extends FieldWords {
  readonly error?: string | undefined;
  readonly children: (ids: FrameIds) => ReactNode;
}

/** Label above, field, sentence below: an error with its symbol, else the hint. */
export function FieldFrame({ label, required = false, hint, labelHidden = false, error, children }: FieldFrameProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="label" id={`${id}-label`} htmlFor={id} style={labelHidden ? visuallyHidden : undefined} sx={labelHidden ? {} : { display: 'block', mb: 0.5, fontSize: 14, fontWeight: 600, color: error ? 'error.main' : 'text.primary' }}>
        {label}{' '}
        {required && (
          <Box component="span" aria-hidden="true" title={commonText.required} sx={{ color: 'error.main' }}>
            *
          </Box>
        )}
      </Box>
      {children({ id, labelId: `${id}-label`, describedBy: below ? `${id}-below` : undefined })}
      {below && (
        <FormHelperText id={`${id}-below`} error={error !== undefined} role={error ? 'alert' : undefined}>
          {error ? <span aria-hidden="true">⚠ </span> : null}
          {below}
        </FormHelperText>
      )}
    </Box>
  );
}
