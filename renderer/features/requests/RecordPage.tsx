import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { ReportRequest } from '../../../preload/contract/reports.ts';
import type { RequestDetail } from '../../../preload/contract/requests.ts';
import { useRead } from '../../api/queries.ts';
import { withKey } from '../../shared/commands/withKey.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { resumedForm } from '../../shared/draft/resume.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FilesSection } from '../../shared/files/FilesSection.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { Page } from '../../shared/Page.tsx';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { SnippetValuesContext, valuesOfRequest } from '../../shared/snippets/values.ts';
import { purchasesSectionText } from '../../text/purchases-section.ts';
import { purchaseRecordText } from '../../text/purchase-record.ts';
import { ledgerText, recordText } from '../../text/requests.ts';
import { ClocksSection } from './clocks/ClocksSection.tsx';
import { HistoryDialog } from '../trace/HistoryDialog.tsx';
import { LinksSection } from '../links/LinksSection.tsx';
import { LettersSection } from '../letters/LettersSection.tsx';
import { PurchasesSection } from '../purchases/PurchasesSection.tsx';
import { requesterOf } from './form/requester.ts';
import type { CaptureState } from './FormPage.tsx';
import { useOwnFields, useReasons, useUnits } from './lookups.ts';
import { ActionDialogs } from './record/ActionDialogs.tsx';
import { Details, Now, RequesterSection } from './record/Facts.tsx';
import { StepBar } from './record/StepBar.tsx';
import { HandOffs, Timeline, WhatHappened } from './record/Story.tsx';
import { actionOfForm, useActionCommands } from './record/actionCommands.ts';
import { useMayWork } from '../../shared/session/ForWork.tsx';

/** One request: at the left what happened, at the right what holds now, above the one next step. */
export function RequestRecordPage() {
  const id = Number(useParams().id);
  const read = useRead('requests', 'get', { id: Number.isSafeInteger(id) && id > 0 ? id : 0 });
  const navigate = useNavigate();
  // The dialogs choose from these lists; they are here before a dialog opens.
  useUnits();
  useReasons();
  useOwnFields();
  if (read.data) {
    return (
      <SnippetValuesContext value={valuesOfRequest(read.data)}>
        <Record key={read.data.id} request={read.data} />
      </SnippetValuesContext>
    );
  }
  return (
    <Page title={ledgerText.title} primary={<Button onClick={() => void navigate('/requests')}>{ledgerText.title}</Button>}>
      <ReadResult read={read} skeleton={<FormShape fields={8} />}>
        {() => null}
      </ReadResult>
    </Page>
  );
}

function Record({ request }: { readonly request: RequestDetail }) {
  const navigate = useNavigate();
  const { state } = useLocation();
  const works = useMayWork();
  const actions = works ? request.actions : [];
  const [action, setAction] = useState(() => actionOfForm(resumedForm(state), actions));
  const [history, setHistory] = useState(false);
  const sameRequester = () => {
    // Whose term has ended asks no more: the form begins with "kim?".
    const state: CaptureState = request.requesterTermEnded ? {} : { requester: requesterOf(request), channel: request.channel };
    void navigate('/requests/new', { state });
  };
  useCommand('sameRequester', sameRequester);
  const openPurchase = () => void navigate(`/purchases/new?requestId=${request.id}`);
  useCommand('purchaseFromRequest', openPurchase);
  useActionCommands(actions, setAction);
  useCommand('leave', () => void navigate(-1));

  return (
    <Page title={recordText.title(request.number)} primary={works && <StepBar request={request} onAction={setAction} onSameRequester={sameRequester} />}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) clamp(300px, 28vw, 380px)', gap: 2, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <WhatHappened request={request} />
          <FilesSection owner="request" ownerId={request.id} />
          <HandOffs handOffs={request.handOffs} />
          <Timeline
            entries={request.timeline}
            action={
              <Button variant="text" startIcon={<HistoryOutlined />} onClick={() => setHistory(true)}>
                {recordText.history}
              </Button>
            }
          />
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Now request={request} />
          <ClocksSection request={request} />
          <RequesterSection request={request} />
          <LinksSection request={request} />
          <Box role="group" aria-label={recordText.papers} sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
            <Paper label={recordText.printRecord} report={{ kind: 'talep', requestId: request.id }} />
            <Paper label={recordText.printSlip} report={{ kind: 'alindi', requestId: request.id }} shortcut={false} />
          </Box>
          <PurchasesSection of="requestId" id={request.id} none={purchasesSectionText.none} open={{ label: withKey(purchaseRecordText.openNew, 'purchaseFromRequest'), run: openPurchase }} />
          <LettersSection request={request} />
          <Details request={request} />
        </Box>
      </Box>
      {action && <ActionDialogs request={request} action={action} onGo={setAction} />}
      {history && <HistoryDialog subject="talep" id={request.id} name={recordText.title(request.number)} onClose={() => setHistory(false)} />}
    </Page>
  );
}

function Paper({ label, report, shortcut = true }: { readonly label: string; readonly report: ReportRequest; readonly shortcut?: boolean }) {
  return (
    <Box role="group" aria-label={label} sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
      <Typography variant="body2">{label}</Typography>
      <PrintMenu report={report} shortcut={shortcut} />
    </Box>
  );
}
