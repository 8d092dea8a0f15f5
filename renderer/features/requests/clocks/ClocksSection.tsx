import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { ClockAction, RequestClocks } from '../../../../preload/contract/clocks.ts';
import type { LetterKind } from '../../../../preload/contract/letter-model.ts';
import { letterKindNames } from '../../../../preload/contract/letter-text.ts';
import type { RequestDetail } from '../../../../preload/contract/requests.ts';
import { notifyNames, pausedName } from '../../../../preload/contract/text.ts';
import { useRead } from '../../../api/queries.ts';
import { DueBadge } from '../../../shared/chips/DueBadge.tsx';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../../shared/feedback/Shape.tsx';
import { formatDate, formatDateLong } from '../../../shared/format.ts';
import { Section } from '../../../shared/Section.tsx';
import { clockActionNames, clockText as text } from '../../../text/clocks.ts';
import { LetterDialog } from '../../letters/LetterDialog.tsx';
import { waitingHandOffs } from '../nextStep.ts';
import { ClockDialogs } from './ClockDialogs.tsx';
import { ClockLine } from './ClockLine.tsx';
import { useClockCommands } from './clockCommands.ts';
import { useMayWork } from '../../../shared/session/ForWork.tsx';

/** The clocks of a record, what stops and extends them, and what can be done about them. */
export function ClocksSection({ request }: { readonly request: RequestDetail }) {
  const read = useRead('clocks', 'of', { id: request.id });
  return (
    <Section title={text.title}>
      <ReadResult read={read} skeleton={<TableShape rows={3} rowHeight={32} />}>
        {(clocks) => <Clocks request={request} clocks={clocks} />}
      </ReadResult>
    </Section>
  );
}

function Clocks({ request, clocks }: { readonly request: RequestDetail; readonly clocks: RequestClocks }) {
  const [action, setAction] = useState<ClockAction | null>(null);
  const [letter, setLetter] = useState<LetterKind | null>(null);
  const works = useMayWork();
  useClockCommands(works ? clocks.actions : [], setAction);
  const open = clocks.actions.length > 0;
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      <Paused clocks={clocks} />
      {clocks.clocks.length === 0 && <Typography color="textSecondary">{text.none}</Typography>}
      {clocks.clocks.map((clock) => (
        <ClockLine key={clock.code} clock={clock} open={open} alone={clocks.clocks.length === 1} />
      ))}
      {waitingHandOffs(request.handOffs).map(({ id, unit, dueOn }) =>
        dueOn === null ? null : (
          <Box key={id}>
            <Typography variant="h3" component="h3">
              {text.internal}
            </Typography>
            <Typography variant="body2">
              {unit}: {formatDateLong(dueOn)} <DueBadge due={dueOn} open kind="internal" />
            </Typography>
          </Box>
        ),
      )}
      <Past clocks={clocks} />
      {open && works && (
        <Box role="group" aria-label={text.actions} sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
          {clocks.actions.map((each) => (
            <Button key={each} size="small" onClick={() => setAction(each)}>
              {clockActionNames[each]}
            </Button>
          ))}
          {lettersFor(clocks).map((each) => (
            <Button key={each} size="small" variant="text" onClick={() => setLetter(each)}>
              {text.prepare(letterKindNames[each])}
            </Button>
          ))}
        </Box>
      )}
      {letter && <LetterDialog requestId={request.id} kind={letter} onClose={() => setLetter(null)} />}
      {action && <ClockDialogs request={request} clocks={clocks} action={action} onClose={() => setAction(null)} />}
    </Box>
  );
}

/** What was extended or told in between is also told in writing. */
function lettersFor({ clocks, interims }: RequestClocks): readonly LetterKind[] {
  return [...(clocks.some(({ extendedOn }) => extendedOn !== null) ? (['uzatma'] as const) : []), ...(interims.length > 0 ? (['ara_cevap'] as const) : [])];
}

/** It stands still now, or its reminders do. */
function Paused({ clocks }: { readonly clocks: RequestClocks }) {
  const running = clocks.pauses.find((pause) => pause.running);
  const legal = clocks.clocks.find(({ code, metOn }) => code === 'yasal' && metOn === null);
  const target = clocks.clocks.some(({ code }) => code === 'hedef');
  const legalWords = legal === undefined ? null : running?.stopsLegal && legal.pauseBasis !== '' ? text.pausedLegal : target ? text.pausedTarget : text.pausedNothing;
  return (
    <>
      {running && (
        <Alert severity="info" icon={false}>
          <Mark tone="accent" symbol="‖">
            {pausedName}
          </Mark>{' '}
          {text.paused(running.reason, formatDate(running.wakesOn))} {legalWords} {running.note}
        </Alert>
      )}
      {clocks.snooze && (
        <Typography variant="body2" color="textSecondary">
          {text.snoozed(formatDate(clocks.snooze.until), clocks.snooze.reason)}
        </Typography>
      )}
    </>
  );
}

function Past({ clocks }: { readonly clocks: RequestClocks }) {
  const ended = clocks.pauses.filter(({ running }) => !running);
  return (
    <>
      {ended.length > 0 && <List title={text.pauses} lines={ended.map(({ startedOn, endedOn, wakesOn, reason }) => text.pauseLine(formatDate(startedOn), formatDate(endedOn ?? wakesOn), reason))} />}
      {clocks.interims.length > 0 && <List title={text.interims} lines={clocks.interims.map(({ toldOn, how, stage }) => text.interimLine(formatDate(toldOn), notifyNames[how], stage))} />}
    </>
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <Box>
      <Typography variant="h3" component="h3">
        {title}
      </Typography>
      {lines.map((line, index) => (
        <Typography key={index} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}
