import { Box, Button, Checkbox, FormControlLabel, FormGroup, FormLabel, Typography } from '@mui/material';
import { useState } from 'react';
import type { ReminderSettings as Hours } from '../../../preload/contract/clocks.ts';
import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { reminderSettingsText as text } from '../../text/clocks.ts';
import { PauseReasonSettings } from './PauseReasonSettings.tsx';
import { SectionHead } from './SectionHead.tsx';

/** When the program may speak up, and the reasons for which a request waits. */
export function ReminderSettings() {
  const hours = useRead('clocks', 'reminderSettings', {});
  const [editing, setEditing] = useState(false);
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 720 }}>
      <div>
        <SectionHead title={text.title} lead={text.lead} action={<Button onClick={() => setEditing(true)}>{text.edit}</Button>} />
        <ReadResult read={hours} skeleton={<TableShape rows={1} rowHeight={40} />}>
          {(value) => (
            <>
              <Typography>{value.enabled ? text.spoken(value.days.map((day) => text.days[day - 1] ?? '').join(', '), value.from, value.until) : text.silent}</Typography>
              {editing && <HoursDialog hours={value} onClose={() => setEditing(false)} />}
            </>
          )}
        </ReadResult>
      </div>
      <PauseReasonSettings />
    </Box>
  );
}

function HoursDialog({ hours, onClose }: { readonly hours: Hours; readonly onClose: () => void }) {
  const notify = useNotify();
  const form = useOperationForm('clocks', 'saveReminderSettings', {
    defaults: { ...hours, days: [...hours.days] },
    onSaved: () => {
      notify(text.saved);
      onClose();
    },
  });
  const { control, watch, setValue } = form.form;
  const days = watch('days');
  const toggle = (day: number, on: boolean) => setValue('days', [1, 2, 3, 4, 5, 6, 7].filter((each) => (each === day ? on : days.includes(each))), { shouldDirty: true });
  return (
    <FormDialog title={text.title} form={form} onClose={onClose}>
      <CheckField control={control} name="enabled" label={text.enabled} hint={text.enabledHint} />
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
        <FormLabel component="legend">{text.daysLabel}</FormLabel>
        <FormGroup row>
          {text.days.map((name, index) => (
            <FormControlLabel key={name} label={name} control={<Checkbox checked={days.includes(index + 1)} onChange={(_, checked) => toggle(index + 1, checked)} />} />
          ))}
        </FormGroup>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
        <TextField control={control} name="from" label={text.from} required />
        <TextField control={control} name="until" label={text.until} required />
      </Box>
    </FormDialog>
  );
}
