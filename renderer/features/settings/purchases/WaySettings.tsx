import EditOutlined from '@mui/icons-material/EditOutlined';
import RestoreOutlined from '@mui/icons-material/RestoreOutlined';
import { useState } from 'react';
import { purchaseKindNames } from '../../../../preload/contract/purchase-text.ts';
import type { PurchaseWayRow } from '../../../../preload/contract/purchase-ways.ts';
import { useRead, useWrite } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../../shared/feedback/Shape.tsx';
import { SimpleTable } from '../../../shared/SimpleTable.tsx';
import { wayText as text } from '../../../text/purchase-settings.ts';
import { RowButton } from '../RowButton.tsx';
import { SectionHead } from '../SectionHead.tsx';
import { WayDialog } from './WayDialog.tsx';

/** The stages of each kind of purchase. */
export function WaySettings() {
  const ways = useRead('purchaseSettings', 'ways', {});
  const reset = useWrite('purchaseSettings', 'resetWay');
  const notify = useNotify();
  const [edited, setEdited] = useState<PurchaseWayRow | null>(null);
  const goBack = ({ kind }: PurchaseWayRow): void => reset.mutate({ kind }, { onSuccess: () => notify(text.resetDone(purchaseKindNames[kind])), onError: (error) => notify(error.message) });
  return (
    <div>
      <SectionHead title={text.title} lead={text.lead} />
      <ReadResult read={ways} skeleton={<TableShape rows={4} rowHeight={48} />}>
        {(rows) => (
          <SimpleTable
            label={text.title}
            rows={rows}
            rowKey={({ kind }) => kind}
            columns={[
              { title: text.columns.kind, width: 170, cell: ({ kind }) => purchaseKindNames[kind] },
              { title: text.columns.stages, cell: ({ stages }) => stages.map(({ name }) => name).join(' → ') },
              { title: text.columns.state, width: 180, cell: ({ own }) => (own ? text.own : text.shipped) },
            ]}
            actionsTitle={text.edit}
            actions={(row) => (
              <>
                {row.own && <RowButton label={text.resetOf(purchaseKindNames[row.kind])} icon={<RestoreOutlined />} onClick={() => goBack(row)} />}
                <RowButton label={text.editOf(purchaseKindNames[row.kind])} icon={<EditOutlined />} onClick={() => setEdited(row)} />
              </>
            )}
          />
        )}
      </ReadResult>
      {edited && <WayDialog way={edited} onClose={() => setEdited(null)} />}
    </div>
  );
}
