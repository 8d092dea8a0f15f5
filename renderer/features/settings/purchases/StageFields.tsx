import { Box, Typography } from '@mui/material';
import { useWatch, type Control } from 'react-hook-form';
import { stageEffectNames } from '../../../../preload/contract/purchase-text.ts';
import type { InputOf } from '../../../api/client.ts';
import { CheckField } from '../../../shared/form/CheckField.tsx';
import { NumberField } from '../../../shared/form/NumberField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { wayText as text } from '../../../text/purchase-settings.ts';
import { Columns } from '../../directory/forms.tsx';
import { StagePapers } from './StagePapers.tsx';

export type WayValues = InputOf<'purchaseSettings', 'saveWay'>;
export type WayControl = Control<WayValues, unknown, WayValues>;

/** One stage of a way with its papers. */
export function StageFields({ control, at }: { readonly control: WayControl; readonly at: number }) {
  const effect = useWatch({ control, name: `stages.${at}.effect` });
  const { fields } = text;
  return (
    <Box role="group" aria-label={text.stage} sx={{ display: 'grid', gap: 2, alignContent: 'start', pr: 1, overflow: 'auto', position: 'relative' }}>
      <Columns>
        <TextField control={control} name={`stages.${at}.name`} label={fields.name} required maxLength={60} />
        <TextField control={control} name={`stages.${at}.waitsOn`} label={fields.waitsOn} required hint={fields.waitsOnHint} maxLength={100} />
      </Columns>
      <Columns>
        <NumberField control={control} name={`stages.${at}.days`} label={fields.days} hint={fields.daysHint} />
        <Box>
          <Typography sx={{ fontSize: 14, fontWeight: 600, mb: 0.5 }}>{fields.effect}</Typography>
          <Typography variant="body2">{stageEffectNames[effect]}</Typography>
        </Box>
      </Columns>
      <CheckField control={control} name={`stages.${at}.skippable`} label={fields.skippable} />
      <StagePapers control={control} at={at} />
    </Box>
  );
}
