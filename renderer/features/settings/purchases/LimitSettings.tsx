import { Box, Button, Typography } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import { addDays } from '../../../../preload/contract/dates.ts';
import { formatMoney } from '../../../../preload/contract/money.ts';
import type { LimitRow, LimitTable } from '../../../../preload/contract/purchase-settings.ts';
import { limitCertaintyNames } from '../../../../preload/contract/purchase-text.ts';
import { useRead, useWrite } from '../../../api/queries.ts';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { ConfirmDialog } from '../../../shared/feedback/ConfirmDialog.tsx';
import { EmptyState } from '../../../shared/feedback/EmptyState.tsx';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../../shared/feedback/Shape.tsx';
import { formatDate } from '../../../shared/format.ts';
import { SimpleTable } from '../../../shared/SimpleTable.tsx';
import { useToday } from '../../../shared/useToday.ts';
import { limitText as text } from '../../../text/purchase-settings.ts';
import { RowButton } from '../RowButton.tsx';
import { SectionHead } from '../SectionHead.tsx';
import { LimitDialog } from './LimitDialog.tsx';

/** 22/d by period, and which of its two amounts counts here. */
export function LimitSettings() {
  const table = useRead('purchaseSettings', 'limits', {});
  const notify = useNotify();
  const remove = useWrite('purchaseSettings', 'removeLimit');
  const [edited, setEdited] = useState<LimitRow | 'new' | null>(null);
  const [removing, setRemoving] = useState<LimitRow | null>(null);
  const confirm = (): void => {
    if (removing) remove.mutate({ id: removing.id }, { onSuccess: () => notify(text.removed(removing.notice)), onError: (error) => notify(error.message) });
    setRemoving(null);
  };
  return (
    <div>
      <SectionHead
        title={text.title}
        lead={text.lead}
        action={
          <Button startIcon={<AddOutlined />} onClick={() => setEdited('new')} sx={{ whiteSpace: 'nowrap', flex: 'none' }}>
            {text.add}
          </Button>
        }
      />
      <ReadResult read={table} skeleton={<TableShape rows={4} rowHeight={40} />}>
        {(data) => (data.limits.length === 0 ? <EmptyState title={text.empty} body={text.emptyBody} /> : <Limits table={data} onEdit={setEdited} onRemove={setRemoving} />)}
      </ReadResult>
      {edited && <LimitDialog limit={edited === 'new' ? null : edited} newest={table.data?.limits[0] ?? null} onClose={() => setEdited(null)} />}
      <ConfirmDialog
        open={removing !== null}
        title={text.removeTitle}
        body={removing ? text.removeBody(period(removing)) : ''}
        confirm={text.remove}
        onConfirm={confirm}
        onCancel={() => setRemoving(null)}
      />
    </div>
  );
}

const period = ({ from, to }: LimitRow): string => text.period(formatDate(from), formatDate(to));

function Limits({ table, onEdit, onRemove }: { readonly table: LimitTable; readonly onEdit: (limit: LimitRow) => void; readonly onRemove: (limit: LimitRow) => void }) {
  const today = useToday();
  const { limits, insideMetropolitan } = table;
  const last = limits[0]?.to ?? '';
  const amount = (figure: number, counts: boolean) => <span style={{ fontWeight: counts ? 650 : 400, whiteSpace: 'nowrap' }}>{formatMoney(figure)}</span>;
  return (
    <>
      <Box sx={{ display: 'grid', gap: 0.5, mb: 1, justifyItems: 'start' }}>
        <Typography sx={{ fontWeight: 600 }}>{insideMetropolitan ? text.inside : text.outside}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 820 }}>
          {text.wider}
        </Typography>
        {last < today && <Mark tone="late" symbol="✕">{text.noLimitToday(formatDate(addDays(last, 1)))}</Mark>}
        {last >= today && last <= addDays(today, 45) && <Mark tone="near" symbol="!">{text.endsSoon(formatDate(last))}</Mark>}
      </Box>
      <SimpleTable
        label={text.title}
        rows={limits}
        rowKey={(row) => row.id}
        quiet={(row) => row.to < today}
        actionsTitle={text.edit}
        actions={(row) => (
          <>
            <RowButton label={text.editOf(period(row))} icon={<EditOutlined />} onClick={() => onEdit(row)} />
            <RowButton label={text.removeOf(period(row))} icon={<DeleteOutlined />} onClick={() => onRemove(row)} />
          </>
        )}
        columns={[
          { title: text.columns.period, width: 190, cell: period },
          { title: text.columns.notice, width: 150, cell: ({ notice, gazette }) => <NoticeCell notice={notice} gazette={gazette} /> },
          { title: insideMetropolitan ? text.columns.metropolitanHere : text.columns.metropolitan, width: 160, number: true, cell: ({ metropolitan }) => amount(metropolitan, insideMetropolitan) },
          { title: insideMetropolitan ? text.columns.other : text.columns.otherHere, width: 160, number: true, cell: ({ other }) => amount(other, !insideMetropolitan) },
          {
            title: text.columns.certainty,
            cell: ({ certainty }) => (
              <Typography variant="body2">
                <span aria-hidden="true">{certainty === 'teyitli' ? '✔ ' : '? '}</span>
                {limitCertaintyNames[certainty]}
              </Typography>
            ),
          },
        ]}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1, maxWidth: 820 }}>
        {text.basis}
      </Typography>
    </>
  );
}

function NoticeCell({ notice, gazette }: { readonly notice: string; readonly gazette: string }) {
  return (
    <>
      {notice}
      <Typography variant="caption" color="textSecondary" component="div">
        {text.gazetteOf(gazette)}
      </Typography>
    </>
  );
}
