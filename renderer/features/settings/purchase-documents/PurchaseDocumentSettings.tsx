import EditOutlined from '@mui/icons-material/EditOutlined';
import RestoreOutlined from '@mui/icons-material/RestoreOutlined';
import { Box } from '@mui/material';
import { useState } from 'react';
import type { PurchaseTemplate } from '../../../../preload/contract/purchase-document-model.ts';
import { templateNames } from '../../../../preload/contract/purchase-text.ts';
import { useRead, useWrite } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../../shared/feedback/Shape.tsx';
import { SimpleTable } from '../../../shared/SimpleTable.tsx';
import { letterSettingsText } from '../../../text/letters.ts';
import { purchaseDocumentsText as text } from '../../../text/purchase-documents.ts';
import { RowButton } from '../RowButton.tsx';
import { SectionHead } from '../SectionHead.tsx';
import { PurchaseDocumentDialog } from './PurchaseDocumentDialog.tsx';

/** The office's words on the papers of a purchase and on zimmet forms. */
export function PurchaseDocumentSettings() {
  const templates = useRead('purchaseDocuments', 'templates', {});
  const notify = useNotify();
  const reset = useWrite('purchaseDocuments', 'resetTemplate');
  const [edited, setEdited] = useState<PurchaseTemplate | null>(null);
  const goBack = ({ kind }: PurchaseTemplate) =>
    reset.mutate({ kind }, { onSuccess: () => notify(text.resetDone(templateNames[kind])), onError: (error) => notify(error.message) });
  return (
    <Box sx={{ maxWidth: 860 }}>
      <SectionHead title={text.title} lead={text.lead} />
      <ReadResult read={templates} skeleton={<TableShape rows={14} rowHeight={32} />}>
        {(rows) => (
          <SimpleTable<PurchaseTemplate>
            label={text.title}
            rows={rows}
            rowKey={({ kind }) => kind}
            columns={[
              { title: text.columns.kind, cell: ({ kind }) => templateNames[kind] },
              { title: text.columns.state, width: 190, cell: ({ own }) => (own ? letterSettingsText.own : letterSettingsText.shipped) },
            ]}
            actionsTitle={letterSettingsText.edit}
            actions={(row) => (
              <>
                {row.own && <RowButton label={text.resetOf(templateNames[row.kind])} icon={<RestoreOutlined />} onClick={() => goBack(row)} />}
                <RowButton label={text.editOf(templateNames[row.kind])} icon={<EditOutlined />} onClick={() => setEdited(row)} />
              </>
            )}
          />
        )}
      </ReadResult>
      {edited && <PurchaseDocumentDialog template={edited} onClose={() => setEdited(null)} />}
    </Box>
  );
}
