import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PersonDetail, SeatTerm } from '../../../preload/contract/people.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { formatPhone } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { useMay } from '../../shared/session/SessionContext.ts';
import { Section } from '../../shared/Section.tsx';
import { useToday } from '../../shared/useToday.ts';
import { directoryText, peopleText as text, seatText } from '../../text/directory.ts';
import { disposalText } from '../../text/disposal.ts';
import { historyText } from '../../text/trace.ts';
import { AnswerDialog } from '../disposal/AnswerDialog.tsx';
import { EventTimeline } from '../directory/EventTimeline.tsx';
import { BigPhone, Fact, Facts, RequestLinks } from '../directory/Facts.tsx';
import { RecordActions, type RecordAction } from '../directory/RecordActions.tsx';
import { RecordColumns, RecordRead, useRecordId } from '../directory/RecordFrame.tsx';
import { useNewRequest } from '../directory/useNewRequest.ts';
import { askerOf } from './asker.ts';
import { HistoryDialog } from '../trace/HistoryDialog.tsx';
import { EndTermDialog } from './EndTermDialog.tsx';
import { PersonChangeDialog } from './PersonDialog.tsx';
import { SeatsSection } from './SeatsSection.tsx';
import { StartTermDialog } from './StartTermDialog.tsx';
import { TcknShown } from './TcknShown.tsx';
import { useOpenedNote } from './useOpenedNote.ts';

export function PersonRecordPage() {
  const read = useRead('people', 'get', { id: useRecordId() });
  return (
    <RecordRead read={read} list={{ title: text.title, path: '/people' }}>
      {(person) => <PersonRecord key={person.id} person={person} />}
    </RecordRead>
  );
}

type Dialog = 'change' | 'start' | 'history' | 'answer' | SeatTerm;

function PersonRecord({ person }: { readonly person: PersonDetail }) {
  const navigate = useNavigate();
  const today = useToday();
  const timeline = useRead('people', 'timeline', { id: person.id });
  const newRequest = useNewRequest();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const mayDispose = useMay('disposal', 'preview');
  const close = () => setDialog(null);
  const ask = () => newRequest(askerOf(person, today));
  useOpenedNote(person.id);
  useCommand('sameRequester', ask);
  useCommand('editRecord', () => setDialog('change'));
  useCommand('leave', () => void navigate(-1));
  const others: RecordAction[] = [
    { label: directoryText.edit, command: 'editRecord', run: () => setDialog('change') },
    { label: seatText.start, run: () => setDialog('start') },
    { label: historyText.action, looks: true, run: () => setDialog('history') },
    ...(mayDispose ? [{ label: disposalText.answerAction, run: () => setDialog('answer' as const) }] : []),
    ...(mayDispose ? [{ label: disposalText.action, run: () => void navigate(`/settings/kvkk?kisi=${person.id}`) }] : []),
  ];
  return (
    <Page title={person.name} detail={person.office} primary={<RecordActions primary={{ label: directoryText.newRequest, run: ask }} others={others} />}>
      <RecordColumns
        left={<EventTimeline read={timeline} />}
        right={
          <>
            <ContactCard person={person} />
            <SeatsSection seats={person.seats} onStart={() => setDialog('start')} onEnd={setDialog} />
          </>
        }
      />
      {dialog === 'change' && <PersonChangeDialog person={person} onClose={close} />}
      {dialog === 'history' && <HistoryDialog subject="kisi" id={person.id} name={person.name} onClose={close} />}
      {dialog === 'answer' && <AnswerDialog person={person} onClose={close} />}
      {dialog === 'start' && <StartTermDialog person={person} onClose={close} />}
      {dialog !== null && typeof dialog === 'object' && <EndTermDialog term={dialog} onClose={close} />}
    </Page>
  );
}

function ContactCard({ person }: { readonly person: PersonDetail }) {
  return (
    <Section title={text.card}>
      <Typography variant="h2" component="p">
        {person.name}
      </Typography>
      <Typography color="textSecondary">{person.office || text.noOffice}</Typography>
      <BigPhone phone={person.phone} />
      <Box sx={{ mt: 1 }}>
        <Facts>
          <Fact name={directoryText.phone2}>{person.phone2 && formatPhone(person.phone2)}</Fact>
          <Fact name={directoryText.email}>{person.email}</Fact>
          <Fact name={directoryText.address}>{person.address}</Fact>
          <Fact name={text.tckn}>{person.tckn && <TcknShown key={person.id} id={person.id} masked={person.tckn} />}</Fact>
          <Fact name={directoryText.requestLinks}>
            <RequestLinks filter="personId" id={person.id} open={person.openRequests} />
          </Fact>
          <Fact name={directoryText.note}>{person.note}</Fact>
        </Facts>
      </Box>
    </Section>
  );
}
