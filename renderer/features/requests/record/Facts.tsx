import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { RequestDetail } from '../../../../preload/contract/requests.ts';
import { formatOwn } from '../../../../preload/contract/own-fields.ts';
import { priorityNames, requesterKindNames, typeNames } from '../../../../preload/contract/text.ts';
import { DueBadge } from '../../../shared/chips/DueBadge.tsx';
import { OutcomeChip, StateChip } from '../../../shared/chips/StateChip.tsx';
import { formatDate, formatDateLong, formatPhone } from '../../../shared/format.ts';
import { Section } from '../../../shared/Section.tsx';
import { captureText, recordText } from '../../../text/requests.ts';
import { isOpen } from '../columns.tsx';
import { useChannelNames, useOwnFields } from '../lookups.ts';

/** What holds now: number, state, the clock with its sentence, the unit. */
export function Now({ request }: { readonly request: RequestDetail }) {
  return (
    <FactSection title={recordText.now}>
      <Fact name={recordText.number}>
        <strong>{request.number}</strong>
      </Fact>
      <Fact name={recordText.state}>
        <StateChip state={request.state} pausedUntil={request.pausedUntil} />
      </Fact>
      {request.outcome && (
        <Fact name={recordText.outcome}>
          <OutcomeChip outcome={request.outcome} />
        </Fact>
      )}
      <Fact name={recordText.reason}>{[request.reason, request.reasonText].filter(Boolean).join(' – ')}</Fact>
      <Fact name={recordText.cancelReason}>{request.cancelReason}</Fact>
      <Fact name={recordText.notifiedOn}>{request.state === 'kapali' ? (day(request.notifiedOn) ?? recordText.notTold) : day(request.notifiedOn)}</Fact>
      <Fact name={recordText.due}>
        {request.dueDate && (
          <>
            {formatDateLong(request.dueDate)} {isOpen(request.state) && <DueBadge due={request.dueDate} open kind={request.dueKind} estimated={request.dueEstimated} />}
          </>
        )}
      </Fact>
      <Fact name={recordText.unit}>{request.unit || recordText.noUnit}</Fact>
    </FactSection>
  );
}

/** Everything else that was written down. */
export function Details({ request }: { readonly request: RequestDetail }) {
  const channelNames = useChannelNames();
  const ownFields = useOwnFields();
  const external = [request.externalNo, day(request.externalDate)].filter(Boolean).join(', ');
  const priority = [priorityNames[request.priority], request.priorityReason].filter(Boolean).join(' – ');
  return (
    <FactSection title={recordText.details}>
      <Fact name={recordText.registeredOn}>{formatDate(request.registeredOn)}</Fact>
      <Fact name={recordText.channel}>{channelNames[request.channel]}</Fact>
      <Fact name={recordText.externalNo}>{external}</Fact>
      <Fact name={recordText.petitionDate}>{day(request.petitionDate)}</Fact>
      <Fact name={recordText.type}>{typeNames[request.type]}</Fact>
      <Fact name={recordText.topic}>{request.topic}</Fact>
      <Fact name={recordText.priority}>{request.priority === 'normal' ? null : priority}</Fact>
      <Fact name={recordText.closedOn}>{day(request.closedOn)}</Fact>
      <Fact name={recordText.firstClosedOn}>{request.firstClosedOn === request.closedOn ? null : day(request.firstClosedOn)}</Fact>
      <Fact name={recordText.doneOn}>{day(request.doneOn)}</Fact>
      <Fact name={recordText.planYear}>{request.planYear}</Fact>
      <Fact name={recordText.forwardedTo}>{request.forwardedTo}</Fact>
      <Fact name={recordText.duplicateOf}>{request.duplicateOf}</Fact>
      {ownFields.map(({ id, name, kind }) => (
        <Fact key={id} name={name}>
          {request.own[id] === undefined ? null : formatOwn(kind, request.own[id])}
        </Fact>
      ))}
      <Fact name={recordText.reopened}>{request.reopenCount > 0 ? recordText.reopenedTimes(request.reopenCount) : null}</Fact>
    </FactSection>
  );
}

const day = (value: string | null) => (value ? formatDate(value) : null);

function FactSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Section title={title}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '120px minmax(0, 1fr)', columnGap: 1, rowGap: 0.5 }}>
        {children}
      </Box>
    </Section>
  );
}

/** A line that has nothing to say is left out. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <>
      <Typography component="dt" variant="body2" color="textSecondary">
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </>
  );
}

/** Who asked, as on that day, with the phone large enough to dial from. */
export function RequesterSection({ request }: { readonly request: RequestDetail }) {
  const card = request.ngoId !== null ? `/ngos/${request.ngoId}` : request.personId !== null ? `/people/${request.personId}` : null;
  return (
    <Section title={recordText.requester}>
      <Typography variant="h2" component="p">
        {request.requester}
      </Typography>
      <Typography color="textSecondary">{[requesterKindNames[request.requesterKind], request.neighbourhood].filter(Boolean).join(', ')}</Typography>
      <Typography sx={{ fontSize: 22, fontWeight: 650 }}>{request.requesterPhone ? formatPhone(request.requesterPhone) : captureText.noPhone}</Typography>
      {request.requesterTermEnded && (
        <Typography variant="body2" color="textSecondary">
          {recordText.termEnded}
        </Typography>
      )}
      <Box component="nav" aria-label={recordText.links} sx={{ mt: 1, display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        {card && (
          <Link component={RouterLink} to={card}>
            {recordText.linkPerson}
          </Link>
        )}
        {request.neighbourhoodId !== null && (
          <Link component={RouterLink} to={`/neighbourhoods/${request.neighbourhoodId}`}>
            {recordText.linkPlace}
          </Link>
        )}
        {request.neighbourhoodId !== null && (
          <Link component={RouterLink} to={`/requests?neighbourhoodIds=${request.neighbourhoodId}`}>
            {recordText.linkNeighbourhood}
          </Link>
        )}
      </Box>
    </Section>
  );
}
