import { Box, Button, Typography } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import { formatMoney } from '../../../../preload/contract/money.ts';
import { ceilingKinds, type BudgetOfYear, type CeilingRow } from '../../../../preload/contract/purchase-settings.ts';
import { useWrite } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { SimpleTable } from '../../../shared/SimpleTable.tsx';
import { ceilingText as text } from '../../../text/purchase-settings.ts';
import { RowButton } from '../RowButton.tsx';
import { CeilingDialog } from './CeilingDialog.tsx';
import { Spent } from './Spent.tsx';

/** What may be spent of the year's budget under 22/d (62/ı), goods and services each. */
export function CeilingSettings({ budget: { year, ceilings } }: { readonly budget: BudgetOfYear }) {
  const notify = useNotify();
  const remove = useWrite('purchaseSettings', 'removeCeiling');
  const [edited, setEdited] = useState<CeilingRow | 'new' | null>(null);
  const free = ceilingKinds.filter((kind) => !ceilings.some((row) => row.kind === kind));
  const drop = (row: CeilingRow): void => remove.mutate({ id: row.id }, { onSuccess: () => notify(text.removed(text.kinds[row.kind])), onError: (error) => notify(error.message) });
  return (
    <Box component="section" aria-label={text.title}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 0.5 }}>
        <Typography variant="h3" sx={{ flex: 1, fontSize: 16, fontWeight: 650 }}>
          {text.title}
        </Typography>
        {free.length > 0 && (
          <Button startIcon={<AddOutlined />} onClick={() => setEdited('new')}>
            {text.add}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 820, mb: 1 }}>
        {text.lead}
      </Typography>
      {ceilings.length === 0 ? (
        <Typography variant="body2">{text.none(year)}</Typography>
      ) : (
        <SimpleTable
          label={text.title}
          rows={ceilings}
          rowKey={(row) => row.id}
          actionsTitle={text.edit}
          actions={(row) => (
            <>
              <RowButton label={text.editOf(text.kinds[row.kind])} icon={<EditOutlined />} onClick={() => setEdited(row)} />
              <RowButton label={text.removeOf(text.kinds[row.kind])} icon={<DeleteOutlined />} onClick={() => drop(row)} />
            </>
          )}
          columns={[
            { title: text.columns.kind, width: 130, cell: ({ kind }) => text.kinds[kind] },
            { title: text.columns.budget, width: 160, number: true, cell: ({ budget }) => formatMoney(budget) },
            { title: text.columns.ceiling, width: 200, number: true, cell: (row) => text.ceilingOf(formatMoney(row.most), row.percent) },
            { title: text.columns.spent, number: true, cell: (row) => <Spent spent={row.spent} most={row.most} warnAt={(row.most * row.warnPercent) / 100} /> },
          ]}
        />
      )}
      {edited && <CeilingDialog year={year} ceiling={edited === 'new' ? null : edited} free={free} onClose={() => setEdited(null)} />}
    </Box>
  );
}
