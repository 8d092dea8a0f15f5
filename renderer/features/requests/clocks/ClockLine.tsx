import { Box, Typography } from '@mui/material';
import type { RequestClock } from '../../../../preload/contract/clocks.ts';
import { DueBadge } from '../../../shared/chips/DueBadge.tsx';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { formatDate, formatDateLong } from '../../../shared/format.ts';
import { clockNames, clockText as text } from '../../../text/clocks.ts';
import { captureText } from '../../../text/requests.ts';

interface Props {
  readonly clock: RequestClock;
  readonly open: boolean;
  readonly alone: boolean;
}

/** One clock: its day, how far it is, the sentence of the count, its basis. */
export function ClockLine({ clock, open, alone }: Props) {
  const { code, kind, rule, dueDate, estimated, explanation, legalBasis, metOn, extendedOn, dueBefore, extensionReason, shown } = clock;
  return (
    <Box>
      <Typography variant="h3" component="h3">
        {clockNames[code]}
        {rule && (
          <Typography component="span" variant="body2" color="textSecondary">
            {' '}
            {rule}
          </Typography>
        )}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {formatDateLong(dueDate)}
        </Typography>
        {metOn === null && open && <DueBadge due={dueDate} open kind={kind} estimated={estimated} />}
        {metOn !== null && (
          <Mark tone="done" symbol="✔">
            {text.met(formatDate(metOn))}
          </Mark>
        )}
        {open && shown && !alone && (
          <Typography component="span" variant="caption" color="textSecondary">
            {text.shown}
          </Typography>
        )}
      </Box>
      {extendedOn !== null && dueBefore !== null && <Typography variant="body2">{text.extended(formatDate(extendedOn), formatDate(dueBefore), extensionReason)}</Typography>}
      <Typography variant="body2">{explanation}</Typography>
      {legalBasis && (
        <Typography variant="caption" component="p" color="textSecondary">
          {captureText.legalBasis(legalBasis)}
        </Typography>
      )}
    </Box>
  );
}
