import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { importKindNames } from '../../../preload/contract/import-text.ts';
import type { ImportBatch } from '../../../preload/contract/imports.ts';
import { steps } from '../../api/steps.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { formatCount, formatDateTime } from '../../shared/format.ts';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { importsText as text } from '../../text/imports.ts';

/** Every import with its counts; each can be taken back as a whole. */
export function PastImports() {
  const notify = useNotify();
  const past = useRead('imports', 'batches', {});
  const undo = useWrite('undo', 'step');
  const [asking, setAsking] = useState<ImportBatch | null>(null);
  const takeBack = ({ step }: ImportBatch) => {
    setAsking(null);
    if (step === null) return;
    undo.mutate(
      { step },
      {
        onSuccess: () => {
          steps.undone(step);
          notify(text.undone);
        },
      },
    );
  };
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h2">{text.past}</Typography>
      <Typography variant="body2" color="textSecondary">
        {text.pastHint}
      </Typography>
      {undo.error && <Problem error={undo.error} />}
      {past.data?.total === 0 && <Typography color="textSecondary">{text.pastEmpty}</Typography>}
      {past.data && past.data.total > 0 && (
        <SimpleTable<ImportBatch>
          label={text.past}
          rows={past.data.rows}
          rowKey={({ id }) => id}
          quiet={({ undone }) => undone}
          columns={[
            { title: text.when, cell: ({ at }) => formatDateTime(at) },
            { title: text.who, cell: ({ actor }) => actor },
            { title: text.what, cell: ({ kind }) => importKindNames[kind] },
            { title: text.file, cell: ({ fileName }) => (fileName === '' ? text.clipboard : fileName) },
            { title: text.counts, cell: ({ fresh, known, rejected }) => [fresh, known, rejected].map(formatCount).join(' / ') },
          ]}
          actionsTitle={text.undo}
          actions={(batch) =>
            batch.undone ? (
              <Mark tone="plain" symbol="↶">
                {text.isUndone}
              </Mark>
            ) : (
              batch.step !== null && (
                <Button size="small" variant="text" aria-label={text.undoOf(formatDateTime(batch.at))} onClick={() => setAsking(batch)}>
                  {text.undo}
                </Button>
              )
            )
          }
        />
      )}
      <ConfirmDialog
        open={asking !== null}
        title={text.undoTitle}
        body={asking ? text.undoBody(asking.fresh, text.records[asking.kind]) : ''}
        confirm={text.undo}
        onConfirm={() => asking && takeBack(asking)}
        onCancel={() => setAsking(null)}
      />
    </Box>
  );
}
