import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { HandOff, RequestDetail, TimelineEntry } from '../../../../preload/contract/requests.ts';
import { handOffStateNames } from '../../../../preload/contract/text.ts';
import { DueBadge } from '../../../shared/chips/DueBadge.tsx';
import { Mark, type Tone } from '../../../shared/chips/Mark.tsx';
import { formatDate } from '../../../shared/format.ts';
import { EventLines } from '../../../shared/EventLines.tsx';
import { Section } from '../../../shared/Section.tsx';
import { recordText, timelineNames } from '../../../text/requests.ts';

/** What was wanted and what came of it, in the words that were written down. */
export function WhatHappened({ request }: { readonly request: RequestDetail }) {
  return (
    <Section title={recordText.whatHappened}>
      <Typography variant="h2" component="p" sx={{ overflowWrap: 'anywhere' }}>
        {request.subject}
      </Typography>
      <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: 320, overflow: 'auto' }} color={request.text ? 'text.primary' : 'text.secondary'} {...(request.text.length > 1500 ? { tabIndex: 0 } : {})}>
        {request.text || recordText.noText}
      </Typography>
      {request.resultText && (
        <Box sx={{ mt: 2 }}>
          <Typography variant="h3">{recordText.result}</Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{request.resultText}</Typography>
        </Box>
      )}
    </Section>
  );
}

const handOffLook: Readonly<Record<HandOff['state'], readonly [Tone, string]>> = {
  bekliyor: ['busy', '➜'],
  yanitlandi: ['busy', '↩'],
  iade: ['plain', '⤺'],
  geri_alindi: ['plain', '⊘'],
};

export function HandOffs({ handOffs }: { readonly handOffs: readonly HandOff[] }) {
  return (
    <Section title={recordText.handOffs}>
      {handOffs.length === 0 && <Typography color="textSecondary">{recordText.noHandOffs}</Typography>}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {handOffs.map((handOff) => (
          <HandOffLine key={handOff.id} handOff={handOff} />
        ))}
      </Box>
    </Section>
  );
}

function HandOffLine({ handOff }: { readonly handOff: HandOff }) {
  const [tone, symbol] = handOffLook[handOff.state];
  const facts = [
    recordText.sentOn(formatDate(handOff.sentOn)),
    handOff.paperNo && recordText.paperNo(handOff.paperNo),
    handOff.dueOn && recordText.handOffDue(formatDate(handOff.dueOn)),
    handOff.returnedOn && recordText.returnedOn(formatDate(handOff.returnedOn)),
    handOff.answeredOn && recordText.answeredOn(formatDate(handOff.answeredOn)),
    handOff.answerPaperNo && recordText.paperNo(handOff.answerPaperNo),
  ].filter(Boolean);
  const judged = handOff.adequate === null ? recordText.notJudged : handOff.adequate ? recordText.adequate : recordText.inadequate;
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{handOff.person ? `${handOff.unit}, ${handOff.person}` : handOff.unit}</Typography>
        <Mark tone={tone} symbol={symbol}>
          {handOffStateNames[handOff.state]}
        </Mark>
        {handOff.state === 'bekliyor' && handOff.dueOn && <DueBadge due={handOff.dueOn} open kind="internal" />}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {facts.join(' · ')}
      </Typography>
      <Quote text={handOff.note} />
      <Quote text={handOff.returnReason} />
      <Quote text={handOff.answerText} />
      {handOff.state === 'yanitlandi' && <Typography variant="body2">{[judged, handOff.adequacyNote].filter(Boolean).join(': ')}</Typography>}
    </Box>
  );
}

function Quote({ text }: { readonly text: string }) {
  if (!text) return null;
  return <Typography sx={{ mt: 0.5, pl: 1.5, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>;
}

/** Everything that happened, one line each, in the order it happened. */
export function Timeline({ entries, action }: { readonly entries: readonly TimelineEntry[]; readonly action?: ReactNode }) {
  return <EventLines title={recordText.timeline} action={action} events={entries.map(({ kind, text, ...entry }) => ({ ...entry, kind: timelineNames[kind], words: text }))} />;
}
