import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import { Alert, Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink, useLocation, useNavigate } from 'react-router';
import type { PurchaseDetail } from '../../../preload/contract/purchase-shapes.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { resumedForm } from '../../shared/draft/resume.ts';
import { FilesSection } from '../../shared/files/FilesSection.tsx';
import { formatDate } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { Section } from '../../shared/Section.tsx';
import { useMayWork } from '../../shared/session/ForWork.tsx';
import { purchaseListText } from '../../text/purchases.ts';
import { purchaseRecordText as text } from '../../text/purchase-record.ts';
import { RecordRead, useRecordId } from '../directory/RecordFrame.tsx';
import { ActionDialogs } from './actions/ActionDialogs.tsx';
import { useFirms } from './lookups.ts';
import { PurchaseStateChip } from './PurchaseStateChip.tsx';
import { Details, Money, Now } from './record/FactsPanel.tsx';
import { LinesSection } from './record/LinesSection.tsx';
import { MovementsSection } from './record/MovementsSection.tsx';
import { OffersSection } from './record/OffersSection.tsx';
import { PapersSection } from './record/PapersSection.tsx';
import { StageBar } from './record/StageBar.tsx';
import { StepBar } from './record/StepBar.tsx';
import { nextStep, stepOfForm, type RecordStep } from './record/steps.ts';
import { Timeline } from './record/Timeline.tsx';
import { WarningList } from './WarningList.tsx';

/** One purchase: its way over the page, at the left what happened, at the right what holds now, above the one next step. */
export function PurchaseRecordPage() {
  const read = useRead('purchases', 'get', { id: useRecordId() });
  // The dialogs choose from this list; it is here before one opens.
  useFirms();
  return (
    <RecordRead read={read} list={{ title: purchaseListText.title, path: '/purchases' }}>
      {(purchase) => <PurchaseRecord key={purchase.id} purchase={purchase} />}
    </RecordRead>
  );
}

function PurchaseRecord({ purchase }: { readonly purchase: PurchaseDetail }) {
  const navigate = useNavigate();
  const { state } = useLocation();
  const works = useMayWork();
  const [step, setStep] = useState<RecordStep | null>(() => stepOfForm(resumedForm(state), purchase));
  const openOffers = () => void navigate(`/purchases/${purchase.id}/offers`);
  const take = (next: RecordStep) => (next.kind === 'action' && next.action === 'teklif' ? openOffers() : setStep(next));
  // What the commission takes becomes demirbaş at once, if wished.
  const taken = purchase.lines.find(({ open }) => open.kabul > 0);
  const offerAssets = taken && purchase.kind === 'mal' ? { label: text.makeAssets, run: () => setStep({ kind: 'assets', id: taken.id }) } : null;
  const next = works ? nextStep(purchase) : null;
  useCommand('nextStep', () => next && take(next), { enabled: next !== null });
  useCommand('enterOffers', openOffers, { enabled: purchase.actions.includes('teklif') || purchase.offers.length > 0 });
  useCommand('editRecord', () => setStep({ kind: 'action', action: 'duzelt' }), { enabled: works && purchase.actions.includes('duzelt') });
  useCommand('leave', () => void navigate(-1));
  return (
    <Page title={text.title(purchase.number)} primary={<StepBar purchase={purchase} onStep={take} onOffers={openOffers} />} filters={<Headline purchase={purchase} />}>
      <StageBar stages={purchase.stages} onStep={take} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) clamp(288px, 25vw, 360px)' }, gap: 2, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Over purchase={purchase} />
          <LinesSection purchase={purchase} onStep={take} />
          <OffersSection purchase={purchase} onOpen={openOffers} />
          <MovementsSection purchase={purchase} onStep={take} />
          <PapersSection purchase={purchase} onStep={take} />
          <FilesSection owner="purchase" ownerId={purchase.id} />
          <Timeline
            events={purchase.timeline}
            action={
              <Button variant="text" startIcon={<HistoryOutlined />} onClick={() => setStep({ kind: 'history' })}>
                {text.history}
              </Button>
            }
          />
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Now purchase={purchase} />
          {purchase.warnings.length > 0 && (
            <Section title={text.warnings}>
              <WarningList warnings={purchase.warnings} />
            </Section>
          )}
          <Money purchase={purchase} />
          <Details purchase={purchase} />
        </Box>
      </Box>
      {step && <ActionDialogs purchase={purchase} step={step} afterAccept={offerAssets} onClose={() => setStep(null)} />}
    </Page>
  );
}

/** Under the title: the state, and the whole subject where the bar on top has cut it. */
function Headline({ purchase }: { readonly purchase: PurchaseDetail }) {
  return (
    <>
      <PurchaseStateChip state={purchase.state} />
      <Box component="span" sx={{ fontWeight: 600 }}>
        {purchase.subject}
      </Box>
    </>
  );
}

/** How it ended, or that it is done. */
function Over({ purchase: { endReason, endedOn, endNote, mergedInto, concludedOn } }: { readonly purchase: PurchaseDetail }) {
  if (endReason !== null && endedOn !== null) {
    return (
      <Alert severity="info">
        {text.over[endReason]} {text.endedOn(formatDate(endedOn), endNote)}{' '}
        {mergedInto && (
          <Link component={RouterLink} to={`/purchases/${mergedInto.id}`}>
            {text.mergedInto(mergedInto.number)}
          </Link>
        )}
      </Alert>
    );
  }
  return concludedOn === null ? null : <Alert severity="success">{text.concluded(formatDate(concludedOn))}</Alert>;
}
