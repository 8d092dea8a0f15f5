import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { NgoContact, NgoDetail } from '../../../preload/contract/ngos.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDate } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { Section } from '../../shared/Section.tsx';
import { directoryText, ngoText as text } from '../../text/directory.ts';
import { ContactList } from '../directory/ContactList.tsx';
import { EventTimeline } from '../directory/EventTimeline.tsx';
import { BigPhone, Fact, Facts, RequestLinks } from '../directory/Facts.tsx';
import { RecordActions, type RecordAction } from '../directory/RecordActions.tsx';
import { RecordColumns, RecordRead, useRecordId } from '../directory/RecordFrame.tsx';
import { useNewRequest } from '../directory/useNewRequest.ts';
import { HistoryDialog } from '../trace/HistoryDialog.tsx';
import { historyText } from '../../text/trace.ts';
import { ContactDialog, NgoChangeDialog } from './NgoDialogs.tsx';
import { ForWork, useMayWork } from '../../shared/session/ForWork.tsx';

export function NgoRecordPage() {
  const read = useRead('ngos', 'get', { id: useRecordId() });
  return (
    <RecordRead read={read} list={{ title: text.title, path: '/ngos' }}>
      {(ngo) => <NgoRecord key={ngo.id} ngo={ngo} />}
    </RecordRead>
  );
}

function NgoRecord({ ngo }: { readonly ngo: NgoDetail }) {
  const navigate = useNavigate();
  const timeline = useRead('ngos', 'timeline', { id: ngo.id });
  const newRequest = useNewRequest();
  const [dialog, setDialog] = useState<'change' | 'contact' | 'history' | null>(null);
  const close = () => setDialog(null);
  const { id, name, phone, neighbourhood, neighbourhoodId, closedOn } = ngo;
  const ask = () => newRequest({ kind: 'stk', seatId: null, ngoId: id, personId: null, neighbourhoodId, name, phone, neighbourhood });
  useCommand('sameRequester', ask, { enabled: closedOn === null });
  useCommand('editRecord', () => setDialog('change'));
  useCommand('leave', () => void navigate(-1));
  const others: RecordAction[] = [
    { label: directoryText.edit, command: 'editRecord', run: () => setDialog('change') },
    { label: text.addContact, run: () => setDialog('contact') },
    { label: historyText.action, looks: true, run: () => setDialog('history') },
  ];
  return (
    <Page title={name} detail={ngo.field} primary={<RecordActions primary={closedOn === null ? { label: directoryText.newRequest, run: ask } : null} others={others} />}>
      <RecordColumns
        banner={closedOn !== null && text.closed(formatDate(closedOn))}
        left={<EventTimeline read={timeline} />}
        right={
          <>
            <NgoCard ngo={ngo} />
            <Contacts ngo={ngo} onAdd={() => setDialog('contact')} />
          </>
        }
      />
      {dialog === 'change' && <NgoChangeDialog ngo={ngo} onClose={close} />}
      {dialog === 'history' && <HistoryDialog subject="stk" id={ngo.id} name={ngo.name} onClose={close} />}
      {dialog === 'contact' && <ContactDialog ngo={ngo} onClose={close} />}
    </Page>
  );
}

function NgoCard({ ngo }: { readonly ngo: NgoDetail }) {
  return (
    <Section title={text.card}>
      <Typography variant="h2" component="p">
        {ngo.name}
      </Typography>
      <BigPhone phone={ngo.phone} />
      <Box sx={{ mt: 1 }}>
        <Facts>
          <Fact name={text.field}>{ngo.field}</Fact>
          <Fact name={text.neighbourhood}>
            {ngo.neighbourhoodId !== null && (
              <Link component={RouterLink} to={`/neighbourhoods/${ngo.neighbourhoodId}`} underline="hover">
                {ngo.neighbourhood}
              </Link>
            )}
          </Fact>
          <Fact name={directoryText.email}>{ngo.email}</Fact>
          <Fact name={directoryText.address}>{ngo.address}</Fact>
          <Fact name={directoryText.requestLinks}>
            <RequestLinks filter="ngoId" id={ngo.id} open={ngo.openRequests} />
          </Fact>
          <Fact name={text.closedOn}>{ngo.closedOn && formatDate(ngo.closedOn)}</Fact>
          <Fact name={directoryText.note}>{ngo.note}</Fact>
        </Facts>
      </Box>
    </Section>
  );
}

function Contacts({ ngo, onAdd }: { readonly ngo: NgoDetail; readonly onAdd: () => void }) {
  const works = useMayWork();
  const notify = useNotify();
  const remove = useWrite('ngos', 'removeContact');
  const drop = ({ id, name }: NgoContact) =>
    remove.mutate(
      { contactId: id },
      {
        onSuccess: () => notify(directoryText.removed(name)),
        onError: (error) => notify(error.message),
      },
    );
  return (
    <Section title={text.contacts} action={<ForWork><Button variant="text" onClick={onAdd}>{text.addContact}</Button></ForWork>}>
      <ContactList people={ngo.contacts} none={text.noContacts} removeLabel={text.removeContact} onRemove={works ? drop : null} />
    </Section>
  );
}
