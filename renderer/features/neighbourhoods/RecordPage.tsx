import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import type { NeighbourhoodDetail } from '../../../preload/contract/neighbourhoods.ts';
import { neighbourhoodKindNames } from '../../../preload/contract/text.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { formatCount, formatDate } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { Section } from '../../shared/Section.tsx';
import { useToday } from '../../shared/useToday.ts';
import { purchasesSectionText } from '../../text/purchases-section.ts';
import { purchaseRecordText } from '../../text/purchase-record.ts';
import { directoryText, neighbourhoodText as text, seatText } from '../../text/directory.ts';
import { EndTermDialog } from '../people/EndTermDialog.tsx';
import { StartTermDialog } from '../people/StartTermDialog.tsx';
import { HeldSection } from '../assets/HeldSection.tsx';
import { AliasDialog, AliasSection } from './AliasSection.tsx';
import { populationWords } from './columns.tsx';
import { CouncilSection } from './CouncilSection.tsx';
import type { NeighbourhoodDialog } from './dialog.ts';
import { HistoryDialog } from '../trace/HistoryDialog.tsx';
import { historyText } from '../../text/trace.ts';
import { ChangeDialog } from './EditDialogs.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { MuhtarSection } from './MuhtarSection.tsx';
import { EventTimeline } from '../directory/EventTimeline.tsx';
import { Fact, Facts, RequestLinks } from '../directory/Facts.tsx';
import { RecordActions, type RecordAction } from '../directory/RecordActions.tsx';
import { RecordColumns, RecordRead, useRecordId } from '../directory/RecordFrame.tsx';
import { useNewRequest } from '../directory/useNewRequest.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { PurchasesSection } from '../purchases/PurchasesSection.tsx';
import { councilOf, muhtarsOf } from './seats.ts';
import { useMayWork } from '../../shared/session/ForWork.tsx';
import { useMay } from '../../shared/session/SessionContext.ts';

export function NeighbourhoodRecordPage() {
  const read = useRead('neighbourhoods', 'get', { id: useRecordId() });
  return (
    <RecordRead read={read} list={{ title: text.title, path: '/neighbourhoods' }}>
      {(record) => <NeighbourhoodRecord key={record.id} record={record} />}
    </RecordRead>
  );
}

/** One neighbourhood: at the left its line of time, at the right whom to call and what holds today. */
function NeighbourhoodRecord({ record }: { readonly record: NeighbourhoodDetail }) {
  const navigate = useNavigate();
  const today = useToday();
  const timeline = useRead('neighbourhoods', 'timeline', { id: record.id });
  const newRequest = useNewRequest();
  const [dialog, setDialog] = useState<NeighbourhoodDialog | null>(null);
  const muhtars = muhtarsOf(record.seats, today);
  const muhtar = muhtars[0];
  const mayMerge = useMay('neighbourhoods', 'merge');
  const works = useMayWork();
  const open = record.validTo === null;
  const changeable = open && works;

  const ask = () => {
    if (!muhtar) return;
    const { id: seatId, personId: _, neighbourhoodId, person: name, phone } = muhtar;
    newRequest({ kind: 'muhtar', seatId, ngoId: null, personId: null, neighbourhoodId, name, phone, neighbourhood: record.name });
  };
  const openPurchase = () => void navigate(`/purchases/new?neighbourhoodId=${record.id}`);
  const startMuhtar = () => setDialog({ kind: 'start', role: 'muhtar', position: null });
  useCommand('sameRequester', ask, { enabled: muhtar !== undefined });
  useCommand('editRecord', () => setDialog({ kind: 'change' }));
  useCommand('leave', () => void navigate(-1));

  const edit: RecordAction = { label: directoryText.edit, command: 'editRecord', run: () => setDialog({ kind: 'change' }) };
  const history: RecordAction = { label: historyText.action, looks: true, run: () => setDialog({ kind: 'history' }) };
  const others: RecordAction[] = open
    ? [
        edit,
        { label: text.rename, run: () => setDialog({ kind: 'rename' }) },
        { label: text.addAlias, run: () => setDialog({ kind: 'alias' }) },
        { label: purchaseRecordText.openForPlace, run: openPurchase },
        { label: seatText.startMuhtar, run: startMuhtar },
        { label: seatText.startMember, run: () => setDialog({ kind: 'start', role: 'aza_asil', position: null }) },
        ...(mayMerge ? [{ label: text.merge, run: () => setDialog({ kind: 'merge' }) }] : []),
        history,
      ]
    : [edit, history];
  const primary = muhtar ? { label: directoryText.newRequest, run: ask } : open ? { label: seatText.startMuhtar, run: startMuhtar } : null;

  return (
    <Page title={neighbourhoodTitle(record.name)} primary={<RecordActions primary={primary} others={others} />}>
      <RecordColumns
        banner={record.validTo !== null && <Closed record={record} validTo={record.validTo} />}
        left={<EventTimeline read={timeline} />}
        right={
          <>
            <Box sx={{ display: 'flex', gap: 1 }}>
              <PrintMenu report={{ kind: 'mahalle', neighbourhoodId: record.id }} />
              <Button onClick={() => void navigate(`/reports?kind=mahalle&neighbourhood=${record.id}`)}>{text.page}</Button>
            </Box>
            <MuhtarSection muhtars={muhtars} onStart={changeable ? startMuhtar : null} onEnd={works ? (term) => setDialog({ kind: 'end', term }) : null} />
            <NeighbourhoodFacts record={record} />
            <HeldSection neighbourhoodId={record.id} />
            <PurchasesSection of="neighbourhoodId" id={record.id} none={purchasesSectionText.none} open={open ? { label: purchaseRecordText.openNew, run: openPurchase } : null} />
            <CouncilSection
              places={councilOf(record.seats, today)}
              onFill={changeable ? ({ role, position }) => setDialog({ kind: 'start', role, position }) : null}
              onEnd={works ? (term) => setDialog({ kind: 'end', term }) : null}
            />
            <AliasSection record={record} onAdd={changeable ? () => setDialog({ kind: 'alias' }) : null} />
          </>
        }
      />
      {dialog && <Dialogs record={record} dialog={dialog} muhtar={muhtars.find(({ acting }) => !acting)?.person ?? null} onClose={() => setDialog(null)} />}
    </Page>
  );
}

function NeighbourhoodFacts({ record }: { readonly record: NeighbourhoodDetail }) {
  const { validFrom, validTo } = record;
  const from = validFrom === null ? '' : formatDate(validFrom);
  const validity = validTo === null ? from && directoryText.from(from) : from ? directoryText.range(from, formatDate(validTo)) : directoryText.until(formatDate(validTo));
  return (
    <Section title={directoryText.facts}>
      <Facts>
        <Fact name={directoryText.requestLinks}>
          <RequestLinks filter="neighbourhoodIds" id={record.id} open={record.openRequests} />
        </Fact>
        <Fact name={text.kind}>{neighbourhoodKindNames[record.kind]}</Fact>
        <Fact name={text.population}>{populationWords(record)}</Fact>
        <Fact name={text.households}>{record.households === null ? null : formatCount(record.households)}</Fact>
        <Fact name={text.code}>{record.code}</Fact>
        <Fact name={text.validity}>{validity}</Fact>
        <Fact name={text.formerNames}>{record.formerNames.map(({ name, validTo: to }) => text.formerName(name, formatDate(to))).join('\n')}</Fact>
        <Fact name={directoryText.note}>{record.note}</Fact>
      </Facts>
    </Section>
  );
}

function Closed({ record, validTo }: { readonly record: NeighbourhoodDetail; readonly validTo: string }) {
  const { mergedInto } = record;
  if (!mergedInto) return text.closed(formatDate(validTo));
  return (
    <>
      {text.merged(formatDate(validTo), neighbourhoodTitle(mergedInto.name))}{' '}
      <Link component={RouterLink} to={`/neighbourhoods/${mergedInto.id}`}>
        {text.openInto}
      </Link>
    </>
  );
}

interface DialogsProps {
  readonly record: NeighbourhoodDetail;
  readonly dialog: NeighbourhoodDialog;
  readonly muhtar: string | null;
  readonly onClose: () => void;
}

function Dialogs({ record, dialog, muhtar, onClose }: DialogsProps) {
  switch (dialog.kind) {
    case 'change':
      return <ChangeDialog record={record} onClose={onClose} />;
    case 'history':
      return <HistoryDialog subject="mahalle" id={record.id} name={neighbourhoodTitle(record.name)} onClose={onClose} />;
    case 'rename':
      return <RenameDialog record={record} onClose={onClose} />;
    case 'merge':
      return <MergeDialog record={record} onClose={onClose} />;
    case 'alias':
      return <AliasDialog record={record} onClose={onClose} />;
    case 'start':
      return <StartTermDialog neighbourhood={{ id: record.id, name: record.name }} role={dialog.role} position={dialog.position} muhtar={muhtar} onClose={onClose} />;
    case 'end':
      return <EndTermDialog term={dialog.term} onClose={onClose} />;
  }
}
