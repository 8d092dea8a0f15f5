import { Box, Checkbox, FormControlLabel, FormHelperText } from '@mui/material';
import type { CountSettings } from '../../../preload/contract/deadlines.ts';
import { settingsText } from '../../text/settings.ts';

const names = settingsText.counting.names;

export interface CountSettingsBoxesProps {
  readonly settings: CountSettings;
  readonly onChange: (settings: CountSettings) => void;
  readonly disabled?: boolean;
}

/** The three questions of counting on which offices differ. */
export function CountSettingsBoxes({ settings, onChange, disabled = false }: CountSettingsBoxesProps) {
  return (
    <Box sx={{ pl: 1 }}>
      {(Object.keys(names) as (keyof CountSettings)[]).map((name) => (
        <Box key={name}>
          <FormControlLabel disabled={disabled} label={names[name].label} control={<Checkbox checked={settings[name]} onChange={(_, checked) => onChange({ ...settings, [name]: checked })} />} />
          <FormHelperText sx={{ mt: -0.75, ml: '27px !important' }}>{names[name].hint}</FormHelperText>
        </Box>
      ))}
    </Box>
  );
}
