import { Alert, Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { importFieldNames, importKindNames } from '../../../preload/contract/import-text.ts';
import type { ImportDone, ImportKind, OpenedTable } from '../../../preload/contract/imports.ts';
import { useAct } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../shared/commands/withKey.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { Page } from '../../shared/Page.tsx';
import { importsText as text } from '../../text/imports.ts';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { CountChips } from './CountChips.tsx';
import { DonePanel } from './DonePanel.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { RunDialog } from './RunDialog.tsx';
import { TableBar } from './TableBar.tsx';
import { UnknownPlaces } from './UnknownPlaces.tsx';
import { useLook } from './useLook.ts';
import { useOpening } from './useOpening.ts';
import { useRun } from './useRun.ts';
import { usePasteTable } from './usePasteTable.ts';

interface Props {
  readonly kind: ImportKind;
  readonly table: OpenedTable;
  readonly onOther: (table: OpenedTable | null) => void;
}

/** A table that is open: which column is what, what would become of each row, and the one button that writes. */
export function Wizard({ kind, table, onOther }: Props) {
  const notify = useNotify();
  const [done, setDone] = useState<ImportDone | null>(null);
  const [skip, setSkip] = useState(false);
  const [columnsOpen, setColumnsOpen] = useState(false);
  const { look, decisions, decide } = useLook(table.tableId, kind, done === null);
  const opening = useOpening(onOther);
  const saving = useAct('imports', 'saveRejected');
  const found = look.data;
  const { resolutions, includeSame } = decisions;
  const wish = found && { tableId: table.tableId, kind, mapping: found.mapping, resolutions: [...resolutions], includeSame };
  const run = useRun((answer) => {
    setDone(answer);
    notify(text.done(answer.fresh, text.records[kind]));
  });
  const ready = found !== undefined && !look.isPlaceholderData && done === null && !run.pending && found.missing.length === 0 && found.counts.fresh > 0 && (found.counts.rejected === 0 || skip);
  const start = () => wish && ready && run.start({ ...wish, skipRejected: skip });
  useCommand('save', start, { enabled: ready });
  usePasteTable(opening.paste, () => notify(text.notATable));
  const saveRejected = wish && found.counts.rejected > 0 ? () => saving.mutate(wish, { onSuccess: (answer) => answer && notify(text.rejectedSaved(answer.path)) }) : null;

  if (done !== null) return <DonePanel kind={kind} done={done} onSaveRejected={saveRejected} problem={saving.error} onAnother={() => onOther(null)} />;
  return (
    <Page
      title={text.title(importKindNames[kind])}
      scroll={false}
      primary={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button onClick={() => onOther(null)}>{text.otherFile}</Button>
          <Button variant="contained" disabled={!ready} onClick={start}>
            {withKey(text.run(found?.counts.fresh ?? 0), 'save')}
          </Button>
        </Box>
      }
    >
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1, p: 2 }}>
        {[opening.problem, look.error, run.problem, saving.error].map((problem, at) => problem && <Problem key={at} error={problem} />)}
        {found ? (
          <>
            <TableBar table={table} kind={kind} look={found} corrected={decisions.mapping !== null} onDecide={decide} onColumns={() => setColumnsOpen(true)} />
            {table.repaired && <Alert severity="info">{text.repaired(table.repaired.before, table.repaired.after)}</Alert>}
            {found.missing.length > 0 && (
              <Alert severity="warning" action={<Button onClick={() => setColumnsOpen(true)}>{text.columns}</Button>}>
                {text.missing(found.missing.map((field) => importFieldNames[field]).join(', '))}
              </Alert>
            )}
            <UnknownPlaces unknown={found.unknown} resolutions={resolutions} onResolve={(next) => decide({ resolutions: next })} />
            <CountChips counts={found.counts} show={decisions.show} onShow={(show) => decide({ show })} />
            <PreviewTable look={found} />
            <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography variant="body2" color="textSecondary">
                {text.previewOf(found.preview.length, found.counts.rows)}
              </Typography>
              {kind === 'talepler' && (
                <FormControlLabel title={text.includeSameHint} control={<Checkbox checked={includeSame} onChange={(_, checked) => decide({ includeSame: checked })} />} label={text.includeSame} />
              )}
              {found.counts.rejected > 0 && <FormControlLabel control={<Checkbox checked={skip} onChange={(_, checked) => setSkip(checked)} />} label={text.skipRejected(found.counts.rejected)} />}
              {saveRejected && (
                <Button disabled={saving.isPending} onClick={saveRejected}>
                  {text.saveRejected}
                </Button>
              )}
            </Box>
            {columnsOpen && (
              <ColumnsDialog
                kind={kind}
                table={table}
                look={found}
                onClose={() => setColumnsOpen(false)}
                onHeaderRow={(mapping) => decide({ mapping, profile: '' })}
                onApply={(mapping) => {
                  setColumnsOpen(false);
                  decide({ mapping, profile: '' });
                }}
              />
            )}
          </>
        ) : (
          !look.error && <TableShape />
        )}
      </Box>
      {run.pending && <RunDialog tableId={table.tableId} />}
    </Page>
  );
}
