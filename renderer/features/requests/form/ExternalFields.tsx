import { Alert, Box, Link } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { Link as RouterLink } from 'react-router';
import type { ChannelCode } from '../../../../preload/contract/codes.ts';
import { useRead } from '../../../api/queries.ts';
import { DateField } from '../../../shared/form/DateField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { captureText } from '../../../text/requests.ts';
import { useChannels } from '../lookups.ts';
import type { RequestControl } from './values.ts';

interface Props {
  readonly control: RequestControl;
  readonly exceptId: number | null;
}

/** Number and date that the channel gives (MBS, registry); a number that is taken is said while it is typed. */
export function ExternalFields({ control, exceptId }: Props) {
  const channel = useWatch({ control, name: 'channel' }) as ChannelCode;
  const externalNo = String(useWatch({ control, name: 'externalNo' }) ?? '').trim();
  const kind = useChannels().find(({ code }) => code === channel)?.externalNo ?? null;
  const taken = useRead('requests', 'findByExternalNo', { channel, externalNo, exceptId }, { enabled: kind !== null && externalNo !== '' });
  if (kind === null) return null;
  return (
    <>
      <Box>
        <TextField control={control} name="externalNo" label={captureText.externalNo[kind]} maxLength={60} />
        {taken.data && externalNo !== '' && (
          <Alert severity="warning" sx={{ mt: 0.5, py: 0 }} role="status">
            {captureText.taken(taken.data.number)}{' '}
            <Link component={RouterLink} to={`/requests/${taken.data.id}`}>
              {captureText.openTaken}
            </Link>
          </Alert>
        )}
      </Box>
      {kind === 'evrak' && <DateField control={control} name="petitionDate" label={captureText.petitionDate} />}
      <DateField control={control} name="externalDate" label={captureText.externalDate[kind]} />
    </>
  );
}
