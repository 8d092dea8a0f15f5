import { Box } from '@mui/material';
import type { RequesterSuggestion } from '../../../../preload/contract/requests.ts';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { PhoneField } from '../../../shared/form/PhoneField.tsx';
import { captureText } from '../../../text/requests.ts';
import { usable, useNeighbourhoods } from '../lookups.ts';
import { fieldGrid } from './RequestFields.tsx';
import type { RequestControl } from './values.ts';

/** Phone of a person, and the neighbourhood that an NGO or a person asks for. A muhtar brings both. */
export function PersonFields({ control, chosen }: { readonly control: RequestControl; readonly chosen: RequesterSuggestion | null }) {
  const neighbourhoods = usable(useNeighbourhoods());
  if (!chosen || chosen.kind === 'muhtar') return null;
  return (
    <Box sx={fieldGrid}>
      {chosen.kind === 'kisi' && <PhoneField control={control} name="requester.phone" label={captureText.phone} />}
      <EntityPicker control={control} name="requester.neighbourhoodId" label={captureText.neighbourhood} options={neighbourhoods} />
    </Box>
  );
}
