import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { banState } from '../../../preload/contract/firm-ban.ts';
import type { FirmDetail } from '../../../preload/contract/firms.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { formatDate } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { Section } from '../../shared/Section.tsx';
import { useToday } from '../../shared/useToday.ts';
import { directoryText } from '../../text/directory.ts';
import { firmText as text } from '../../text/firms.ts';
import { historyText } from '../../text/trace.ts';
import { BigPhone, Fact, Facts } from '../directory/Facts.tsx';
import { RecordActions, type RecordAction } from '../directory/RecordActions.tsx';
import { RecordColumns, RecordRead, useRecordId } from '../directory/RecordFrame.tsx';
import { PurchasesSection } from '../purchases/PurchasesSection.tsx';
import { HistoryDialog } from '../trace/HistoryDialog.tsx';
import { BanCheckDialog } from './BanCheckDialog.tsx';
import { BanMark } from './BanMark.tsx';
import { FirmChangeDialog } from './FirmDialogs.tsx';

export function FirmRecordPage() {
  const read = useRead('firms', 'get', { id: useRecordId() });
  return (
    <RecordRead read={read} list={{ title: text.title, path: '/firms' }}>
      {(firm) => <FirmRecord key={firm.id} firm={firm} />}
    </RecordRead>
  );
}

function FirmRecord({ firm }: { readonly firm: FirmDetail }) {
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'change' | 'ban' | 'history' | null>(null);
  const close = () => setDialog(null);
  useCommand('editRecord', () => setDialog('change'));
  useCommand('leave', () => void navigate(-1));
  const others: RecordAction[] = [
    { label: directoryText.edit, command: 'editRecord', run: () => setDialog('change') },
    { label: historyText.action, looks: true, run: () => setDialog('history') },
  ];
  return (
    <Page title={firm.name} primary={<RecordActions primary={firm.closedOn === null ? { label: text.recordBan, run: () => setDialog('ban') } : null} others={others} />}>
      <RecordColumns
        banner={firm.closedOn !== null && text.closed(formatDate(firm.closedOn))}
        left={
          <>
            <BanSection firm={firm} />
            <PurchasesSection of="firmId" id={firm.id} none={text.noPurchases} open={null} />
          </>
        }
        right={<FirmCard firm={firm} />}
      />
      {dialog === 'change' && <FirmChangeDialog firm={firm} onClose={close} />}
      {dialog === 'ban' && <BanCheckDialog firm={firm} onClose={close} />}
      {dialog === 'history' && <HistoryDialog subject="firma" id={firm.id} name={firm.name} onClose={close} />}
    </Page>
  );
}

/** What the list of the banned said last; the earlier looks stand in the history. */
function BanSection({ firm }: { readonly firm: FirmDetail }) {
  const today = useToday();
  const state = banState(firm, today);
  return (
    <Section title={text.banSection}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <BanMark firm={firm} />
        {state === 'yasakli' && <Alert severity="error">{text.bannedMeans}</Alert>}
        {state === 'doldu' && <Alert severity="warning">{text.banOverMeans}</Alert>}
        {state === 'teyitsiz' ? (
          <Typography variant="body2" color="textSecondary">
            {text.uncheckedMeans}
          </Typography>
        ) : (
          <Facts>
            <Fact name={text.banOn}>{firm.banCheckedOn && formatDate(firm.banCheckedOn)}</Fact>
            <Fact name={text.banNo}>{firm.banCheckNo}</Fact>
            <Fact name={text.until}>{firm.bannedUntil && formatDate(firm.bannedUntil)}</Fact>
          </Facts>
        )}
      </Box>
    </Section>
  );
}

function FirmCard({ firm }: { readonly firm: FirmDetail }) {
  return (
    <Section title={text.card}>
      <Typography variant="h2" component="p">
        {firm.name}
      </Typography>
      <BigPhone phone={firm.phone} />
      <Box sx={{ mt: 1 }}>
        <Facts>
          <Fact name={text.contact}>{firm.contact}</Fact>
          <Fact name={text.taxNo}>{firm.taxNo}</Fact>
          <Fact name={text.taxOffice}>{firm.taxOffice}</Fact>
          <Fact name={directoryText.email}>{firm.email}</Fact>
          <Fact name={directoryText.address}>{firm.address}</Fact>
          <Fact name={text.closedOn}>{firm.closedOn && formatDate(firm.closedOn)}</Fact>
          <Fact name={directoryText.note}>{firm.note}</Fact>
        </Facts>
      </Box>
    </Section>
  );
}
