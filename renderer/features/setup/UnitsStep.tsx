import { Box, Button, Checkbox, FormControlLabel, OutlinedInput, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { fold } from '../../../preload/contract/turkish.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';
import { formatCount } from '../../shared/format.ts';
import { setupText } from '../../text/setup.ts';

const text = setupText.units;

export interface UnitsStepProps {
  readonly units: readonly string[];
  readonly onChange: (units: readonly string[]) => void;
}

/** The usual units to tick, and others to type. */
export function UnitsStep({ units, onChange }: UnitsStepProps) {
  const usual = useRead('office', 'defaultUnits', {});
  const [other, setOther] = useState('');
  const add = (): void => {
    const name = other.trim().replace(/\s+/g, ' ');
    if (name !== '' && !units.some((unit) => fold(unit) === fold(name))) onChange([...units, name]);
    setOther('');
  };
  return (
    <ReadResult read={usual} skeleton={<FormShape />}>
      {(names) => {
        const all = [...names, ...units.filter((unit) => !names.includes(unit))];
        return (
          <Box>
            <Typography sx={{ mb: 1 }}>{text.lead}</Typography>
            <Stack direction="row" sx={{ gap: 1, alignItems: 'center', mb: 1 }}>
              <Button variant="text" onClick={() => onChange(all)}>
                {text.all}
              </Button>
              <Button variant="text" onClick={() => onChange([])}>
                {text.none}
              </Button>
              <Typography color="textSecondary" role="status">
                {text.chosen(formatCount(units.length))}
              </Typography>
            </Stack>
            <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, pl: 1 }}>
              {all.map((name) => (
                <FormControlLabel
                  key={name}
                  label={name}
                  control={<Checkbox checked={units.includes(name)} onChange={(_, checked) => onChange(checked ? all.filter((one) => one === name || units.includes(one)) : units.filter((unit) => unit !== name))} />}
                />
              ))}
            </Box>
            <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-end', mt: 2, maxWidth: 520 }}>
              <Box sx={{ flex: 1 }}>
                <FieldFrame label={text.other}>
                  {({ id }) => (
                    <OutlinedInput
                      id={id}
                      fullWidth
                      value={other}
                      onChange={(event) => setOther(event.target.value)}
                      inputProps={{ maxLength: 150, autoComplete: 'off' }}
                      onKeyDown={(event) => {
                        if (event.key !== 'Enter' || other.trim() === '') return;
                        event.preventDefault();
                        add();
                      }}
                    />
                  )}
                </FieldFrame>
              </Box>
              <Button onClick={add} disabled={other.trim() === ''}>
                {text.add}
              </Button>
            </Stack>
          </Box>
        );
      }}
    </ReadResult>
  );
}
