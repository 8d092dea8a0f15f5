import AddOutlined from '@mui/icons-material/AddOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { wishedOffers } from '../../../preload/contract/offer-table.ts';
import type { PurchaseDetail } from '../../../preload/contract/purchase-shapes.ts';
import { call } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../shared/commands/withKey.ts';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { useUnsavedGuard } from '../../shared/feedback/useUnsavedGuard.tsx';
import { formatDate } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { useMayWork } from '../../shared/session/ForWork.tsx';
import { commonText } from '../../text/common.ts';
import { purchaseListText } from '../../text/purchases.ts';
import { purchaseOffersText as text } from '../../text/purchase-offers.ts';
import { RecordRead, useRecordId } from '../directory/RecordFrame.tsx';
import { FirmDialog } from '../firms/FirmDialogs.tsx';
import { comparedLines } from './actions/awards.ts';
import { DecideDialog } from './actions/DecideDialog.tsx';
import { compareColumns, hasContent, type OfferColumn } from './offers/columns.ts';
import { MeanOffered } from './offers/MeanOffered.tsx';
import { OfferGrid } from './offers/OfferGrid.tsx';
import { useOfferTable } from './offers/useOfferTable.ts';

/** The price research: all lines × all firms in one table. */
export function PurchaseOffersPage() {
  const read = useRead('purchases', 'get', { id: useRecordId() });
  return (
    <RecordRead read={read} list={{ title: purchaseListText.title, path: '/purchases' }}>
      {(purchase) => <Offers key={purchase.id} purchase={purchase} />}
    </RecordRead>
  );
}

function Offers({ purchase }: { readonly purchase: PurchaseDetail }) {
  const navigate = useNavigate();
  const notify = useNotify();
  const works = useMayWork();
  const writable = works && purchase.actions.includes('teklif');
  const offers = useOfferTable(purchase, writable);
  const [removing, setRemoving] = useState<OfferColumn | null>(null);
  const [deciding, setDeciding] = useState(false);
  const [making, setMaking] = useState(false);
  const lines = comparedLines(purchase.lines);
  const table = compareColumns(lines, offers.columns);
  const written = offers.columns.filter((column) => column.offerId !== null || hasContent(column)).length;
  const record = () => void navigate(`/purchases/${purchase.id}`);
  const save = async () => {
    if (offers.pending) return;
    const saved = await offers.save();
    if (saved !== null) notify(saved === 0 ? text.nothingToSave : text.saved(saved));
  };
  const decide = () => (offers.unsaved() ? notify(text.decideFirst) : setDeciding(true));
  const remove = (column: OfferColumn) => {
    if (column.offerId === null) void offers.remove(column);
    else setRemoving(column);
  };
  const made = async (id: number) => {
    setMaking(false);
    const { name } = await call('firms', 'get', { id });
    offers.add({ firmId: id, firm: name });
  };
  const mayDecide = works && purchase.actions.includes('karar');
  useCommand('save', () => void save(), { enabled: writable });
  useCommand('nextStep', decide, { enabled: mayDecide });
  useCommand('leave', record);
  return (
    <Page
      title={text.title(purchase.number)}
      detail={purchase.subject}
      primary={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button onClick={record}>{withKey(text.back, 'leave')}</Button>
          {mayDecide && <Button onClick={decide}>{withKey(text.decide, 'nextStep')}</Button>}
          {writable && (
            <Button variant="contained" disabled={offers.pending} onClick={() => void save()}>
              {offers.pending ? commonText.saving : withKey(text.save, 'save')}
            </Button>
          )}
        </Box>
      }
    >
      {useUnsavedGuard(offers.unsaved, offers.discard)}
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {!writable && works && <Alert severity="info">{purchase.decidedOn === null ? text.closedNote : text.decidedNote(formatDate(purchase.decidedOn))}</Alert>}
        <Typography variant="body2" color="textSecondary">
          {text.compared}
        </Typography>
        <OfferGrid lines={lines} columns={offers.columns} table={table} writable={writable} onChange={offers.change} onRemove={remove} />
        {writable && (
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline' }}>
            <Button startIcon={<AddOutlined />} onClick={() => offers.add()} sx={{ flex: 'none' }}>
              {text.addFirm}
            </Button>
            <Button variant="text" onClick={() => setMaking(true)} sx={{ flex: 'none' }}>
              {text.newFirm}
            </Button>
            <Typography variant="caption" color="textSecondary">
              {text.keys}
            </Typography>
          </Box>
        )}
        {works && <MeanOffered purchase={purchase} unsaved={offers.unsaved} />}
        {written < wishedOffers && purchase.decidedOn === null && (
          <Alert severity="info" role="status">
            {text.few(written)}
            <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
              {text.fewBasis}
            </Typography>
          </Alert>
        )}
      </Box>
      <ConfirmDialog
        open={removing !== null}
        title={text.removeTitle}
        body={text.removeBody(removing?.firm ?? '')}
        confirm={text.removeConfirm}
        onCancel={() => setRemoving(null)}
        onConfirm={() => {
          if (!removing) return;
          const { firm } = removing;
          setRemoving(null);
          offers.remove(removing).then(
            () => notify(text.removed(firm)),
            (error: unknown) => notify(error instanceof Error ? error.message : String(error)),
          );
        }}
      />
      {making && <FirmDialog onClose={() => setMaking(false)} onMade={(id) => void made(id)} />}
      {deciding && <DecideDialog purchase={purchase} onClose={() => setDeciding(false)} />}
    </Page>
  );
}
