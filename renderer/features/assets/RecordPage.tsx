import { Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { AssetDetail } from '../../../preload/contract/assets.ts';
import { formatMoney } from '../../../preload/contract/money.ts';
import type { ReportRequest } from '../../../preload/contract/reports.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { FilesSection } from '../../shared/files/FilesSection.tsx';
import { formatDate } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { Section } from '../../shared/Section.tsx';
import { useMayWork } from '../../shared/session/ForWork.tsx';
import { assetsText as text } from '../../text/assets.ts';
import { directoryText } from '../../text/directory.ts';
import { historyText } from '../../text/trace.ts';
import { Fact, Facts } from '../directory/Facts.tsx';
import { RecordActions, type RecordAction } from '../directory/RecordActions.tsx';
import { RecordColumns, RecordRead, useRecordId } from '../directory/RecordFrame.tsx';
import { HistoryDialog } from '../trace/HistoryDialog.tsx';
import { AssetChangeDialog } from './AssetDialogs.tsx';
import { AssetMark, whereWords } from './columns.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { HoldingLines } from './HoldingLines.tsx';
import { RetireDialog } from './RetireDialog.tsx';
import { TakeBackDialog } from './TakeBackDialog.tsx';
import { useAssetPapers } from './useAssetPapers.tsx';

export function AssetRecordPage() {
  const read = useRead('assets', 'get', { id: useRecordId() });
  return (
    <RecordRead read={read} list={{ title: text.title, path: '/assets' }}>
      {(asset) => <AssetRecord key={asset.id} asset={asset} />}
    </RecordRead>
  );
}

/** One demirbaş: at the left who had it and its files, at the right who has it now and what it is. */
function AssetRecord({ asset }: { readonly asset: AssetDetail }) {
  const navigate = useNavigate();
  const notify = useNotify();
  const works = useMayWork();
  const papers = useAssetPapers();
  const unretire = useWrite('assets', 'unretire');
  const [dialog, setDialog] = useState<'change' | 'give' | 'back' | 'retire' | 'history' | null>(null);
  const close = () => setDialog(null);
  const { id, number, name, state, retiredOn, retireReason } = asset;
  const comeBack = () => unretire.mutate({ id }, { onSuccess: () => notify(text.unretired(number)), onError: (failure) => notify(failure.message) });
  const give: RecordAction = { label: text.handOver, command: 'giveAssets', run: () => setDialog('give') };
  const back: RecordAction = { label: text.takeBack, command: 'takeAssetsBack', run: () => setDialog('back') };
  useCommand('giveAssets', give.run, { enabled: works && state === 'depoda' });
  useCommand('takeAssetsBack', back.run, { enabled: works && state === 'zimmette' });
  useCommand('editRecord', () => setDialog('change'));
  useCommand('leave', () => void navigate(-1));
  const others: RecordAction[] = [
    { label: directoryText.edit, command: 'editRecord', run: () => setDialog('change') },
    ...(state === 'depoda' ? [{ label: text.retire, run: () => setDialog('retire') }] : []),
    { label: historyText.action, looks: true, run: () => setDialog('history') },
  ];
  const next: Readonly<Record<AssetDetail['state'], RecordAction>> = { depoda: give, zimmette: back, dusulen: { label: text.unretire, run: comeBack } };
  const paper = paperOf(asset);
  return (
    <Page title={number} detail={name} primary={<RecordActions primary={next[state]} others={others} />}>
      <RecordColumns
        banner={retiredOn !== null && text.retiredBanner(formatDate(retiredOn), retireReason)}
        left={
          <>
            <HoldingLines holdings={asset.holdings} papers={papers} />
            <FilesSection owner="asset" ownerId={id} />
          </>
        }
        right={
          <>
            {paper && <PrintMenu report={paper} />}
            <AssetCard asset={asset} />
          </>
        }
      />
      {dialog === 'change' && <AssetChangeDialog asset={asset} onClose={close} />}
      {dialog === 'retire' && <RetireDialog asset={asset} onClose={close} />}
      {dialog === 'history' && <HistoryDialog subject="demirbas" id={id} name={number} onClose={close} />}
      {dialog === 'give' && (
        <HandOverDialog
          assets={[asset]}
          onClose={close}
          onGiven={(words, formNo) => {
            papers.tellGiven(words, formNo);
            close();
          }}
        />
      )}
      {dialog === 'back' && (
        <TakeBackDialog
          assets={[asset]}
          onClose={close}
          onBack={(words, holdingIds) => {
            papers.tellBack(words, holdingIds);
            close();
          }}
        />
      )}
      {papers.question}
    </Page>
  );
}

/** What Ctrl+P makes: the form of the hand-over that holds, else of the last return. */
function paperOf({ holdings: [last] }: AssetDetail): ReportRequest | null {
  if (!last) return null;
  return last.returnedOn === null ? { kind: 'zimmet_fisi', formNo: last.formNo } : { kind: 'iade_fisi', holdingIds: [last.id] };
}

function AssetCard({ asset }: { readonly asset: AssetDetail }) {
  const { name, state, holder, neighbourhoodId, place, since, detail, registerNo, value, acquiredOn, purchase, note } = asset;
  const where = whereWords(asset);
  return (
    <Section title={text.card}>
      <Typography variant="h2" component="p" sx={{ mb: 1 }}>
        {name}
      </Typography>
      <Facts>
        <Fact name={text.state}>
          <AssetMark state={state} />
        </Fact>
        <Fact name={text.holder}>{holder}</Fact>
        <Fact name={text.where}>
          {neighbourhoodId === null ? (
            where
          ) : (
            <Link component={RouterLink} to={`/neighbourhoods/${neighbourhoodId}`} underline="hover">
              {where}
            </Link>
          )}
        </Fact>
        <Fact name={text.place}>{place}</Fact>
        <Fact name={text.since}>{since && formatDate(since)}</Fact>
        <Fact name={text.detail}>{detail}</Fact>
        <Fact name={text.registerNo}>{registerNo}</Fact>
        <Fact name={text.value}>{value !== null && formatMoney(value)}</Fact>
        <Fact name={text.acquiredField}>{formatDate(acquiredOn)}</Fact>
        <Fact name={text.purchase}>{purchase && text.purchaseOf(purchase.number, purchase.subject)}</Fact>
        <Fact name={text.note}>{note}</Fact>
      </Facts>
    </Section>
  );
}
