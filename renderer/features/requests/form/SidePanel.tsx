import { Box, Chip, Link, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { Link as RouterLink } from 'react-router';
import type { ChannelCode, Priority, RequestType } from '../../../../preload/contract/codes.ts';
import { isDate } from '../../../../preload/contract/dates.ts';
import type { Joined } from '../../../../preload/contract/links.ts';
import type { RequesterSuggestion } from '../../../../preload/contract/requests.ts';
import { requesterKindNames } from '../../../../preload/contract/text.ts';
import { useRead } from '../../../api/queries.ts';
import { DueBadge } from '../../../shared/chips/DueBadge.tsx';
import { StateChip } from '../../../shared/chips/StateChip.tsx';
import { formatDateLong, formatPhone } from '../../../shared/format.ts';
import { useShown } from '../../../shared/privacy/usePrivacy.ts';
import { Section } from '../../../shared/Section.tsx';
import { clockNames } from '../../../text/clocks.ts';
import { captureText } from '../../../text/requests.ts';
import { Similar } from './Similar.tsx';
import type { RequestControl } from './values.ts';

interface Props {
  readonly control: RequestControl;
  readonly chosen: RequesterSuggestion | null;
  /** The one who asks was added to a record that is here already. */
  readonly onJoined: (joined: Joined) => void;
}

/** Beside the form: is it the right person, is it here already, until when must it be answered. */
export function SidePanel({ control, chosen, onJoined }: Props) {
  return (
    <Box component="aside" aria-label={captureText.side} sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
      <Section title={captureText.requester}>{chosen ? <RequesterCard chosen={chosen} /> : <Typography color="textSecondary">{captureText.noRequester}</Typography>}</Section>
      <Similar control={control} chosen={chosen} onJoined={onJoined} />
      <Due control={control} />
    </Box>
  );
}

/** Phone in large type: the clerk compares it with the number on the display. */
export function RequesterCard({ chosen: kept }: { readonly chosen: RequesterSuggestion }) {
  const chosen = useShown(kept);
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <Typography variant="h2" component="p">
        {chosen.name}
      </Typography>
      <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
        <Chip label={requesterKindNames[chosen.kind]} variant="outlined" />
        {chosen.neighbourhood && <Chip label={chosen.neighbourhood} color="primary" />}
      </Box>
      <Typography sx={{ fontSize: 22, fontWeight: 650, lineHeight: 1.3 }}>{chosen.phone ? formatPhone(chosen.phone) : captureText.noPhone}</Typography>
      <Typography variant="h3" component="p" sx={{ mt: 0.5 }}>
        {captureText.lastRequests}
      </Typography>
      {chosen.lastRequests.length === 0 && <Typography color="textSecondary">{captureText.noRequests}</Typography>}
      {chosen.lastRequests.map(({ id, number, subject, state }) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, alignItems: 'center', minWidth: 0 }}>
          <Link component={RouterLink} to={`/requests/${id}`} sx={{ flex: 'none' }}>
            {number}
          </Link>
          <Typography variant="body2" noWrap sx={{ flex: 1 }} title={subject}>
            {subject}
          </Typography>
          <StateChip state={state} />
        </Box>
      ))}
    </Box>
  );
}

/** The last day and how it is counted, before anything is saved. */
function Due({ control }: Pick<Props, 'control'>) {
  const [channel, type, registeredOn, externalDate, priority] = useWatch({ control, name: ['channel', 'type', 'registeredOn', 'externalDate', 'priority'] }) as [
    ChannelCode,
    RequestType,
    string | null,
    string | null,
    Priority | undefined,
  ];
  // MBS counts from the day recorded there, everything else from the day it was received.
  const start = channel === 'mbs' && externalDate ? externalDate : (registeredOn ?? '');
  const { data } = useRead('requests', 'previewDue', { channel, type, priority: priority ?? 'normal', start }, { enabled: isDate(start), keep: true });
  return (
    <Section title={captureText.due}>
      {data && data.dueDate === null && <Typography color="textSecondary">{captureText.noDue}</Typography>}
      {data?.dueDate && (
        <Box sx={{ display: 'grid', gap: 0.5 }} role="status">
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Typography sx={{ fontWeight: 650 }}>{formatDateLong(data.dueDate)}</Typography>
            <DueBadge due={data.dueDate} open kind={data.kind} estimated={data.estimated} />
          </Box>
          <Typography variant="body2">{data.explanation}</Typography>
          {data.later && <Typography variant="body2">{captureText.laterClock(clockNames[data.later.kind === 'legal' ? 'yasal' : 'hedef'], formatDateLong(data.later.dueDate))}</Typography>}
          {data.legalBasis && (
            <Typography variant="caption" color="textSecondary">
              {captureText.legalBasis(data.legalBasis)}
            </Typography>
          )}
        </Box>
      )}
    </Section>
  );
}
