import TableViewOutlined from '@mui/icons-material/TableViewOutlined';
import { Box, Button, LinearProgress, Tab, Tabs } from '@mui/material';
import { useNavigate } from 'react-router';
import { importKindNames } from '../../../preload/contract/import-text.ts';
import { importKinds, type ImportKind, type OpenedTable } from '../../../preload/contract/imports.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { Page } from '../../shared/Page.tsx';
import { importsText as text } from '../../text/imports.ts';
import { PastImports } from './PastImports.tsx';
import { useOpening } from './useOpening.ts';
import { usePasteTable } from './usePasteTable.ts';

interface Props {
  readonly kind: ImportKind;
  readonly onOpened: (table: OpenedTable) => void;
}

/** Nothing is open yet: what will be brought in, and where from. */
export function StartPanel({ kind, onOpened }: Props) {
  const navigate = useNavigate();
  const notify = useNotify();
  const opening = useOpening(onOpened);
  usePasteTable(opening.paste, () => notify(text.notATable));
  return (
    <Page
      title={text.title(importKindNames[kind])}
      primary={
        <Button variant="contained" onClick={opening.choose} disabled={opening.pending}>
          {text.choose}
        </Button>
      }
    >
      <Tabs value={kind} onChange={(_, next: ImportKind) => void navigate(`/import/${next}`, { replace: true })} aria-label={text.kinds}>
        {importKinds.map((one) => (
          <Tab key={one} value={one} label={importKindNames[one]} />
        ))}
      </Tabs>
      {opening.problem && (
        <Box sx={{ mt: 2 }}>
          <Problem error={opening.problem} />
        </Box>
      )}
      {opening.pending ? (
        <Box sx={{ py: 6, display: 'grid', gap: 1.5, justifyItems: 'center' }} role="status">
          {text.reading}
          <LinearProgress aria-label={text.reading} sx={{ width: 320 }} />
          <Button onClick={opening.stop}>{text.stopReading}</Button>
        </Box>
      ) : (
        <EmptyState
          icon={<TableViewOutlined />}
          title={text.startTitle}
          body={text.startBody}
          action={
            <Button variant="contained" autoFocus onClick={opening.choose}>
              {text.choose}
            </Button>
          }
        />
      )}
      <PastImports />
    </Page>
  );
}
