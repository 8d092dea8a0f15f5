import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button } from '@mui/material';
import { useNavigate } from 'react-router';
import { importKindNames } from '../../../preload/contract/import-text.ts';
import type { ImportDone, ImportKind } from '../../../preload/contract/imports.ts';
import type { ApiFailure } from '../../api/client.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { Page } from '../../shared/Page.tsx';
import { importsText as text } from '../../text/imports.ts';
import { PastImports } from './PastImports.tsx';

const places: Readonly<Record<ImportKind, string>> = { talepler: '/requests', muhtarlar: '/people', mahalleler: '/neighbourhoods', birimler: '/units', stk: '/ngos' };

interface Props {
  readonly kind: ImportKind;
  readonly done: ImportDone;
  readonly problem: ApiFailure | null;
  /** null: no row was left out. */
  readonly onSaveRejected: (() => void) | null;
  readonly onAnother: () => void;
}

/** What was written, and what can still be done about it. */
export function DonePanel({ kind, done, problem, onSaveRejected, onAnother }: Props) {
  const navigate = useNavigate();
  const body = [done.firstNumber === '' ? '' : text.doneNumbers(done.firstNumber, done.lastNumber), text.doneRest(done.known, done.rejected)].filter((line) => line !== '').join(' · ');
  return (
    <Page title={text.title(importKindNames[kind])}>
      {problem && <Problem error={problem} />}
      <EmptyState
        icon={<CheckCircleOutlined color="success" />}
        title={text.done(done.fresh, text.records[kind])}
        body={body}
        action={
          <>
            <Button variant="contained" autoFocus onClick={() => void navigate(places[kind])}>
              {text.show}
            </Button>
            {onSaveRejected && <Button onClick={onSaveRejected}>{text.saveRejected}</Button>}
            <Button onClick={onAnother}>{text.another}</Button>
          </>
        }
      />
      <Box sx={{ mt: 2 }}>
        <PastImports />
      </Box>
    </Page>
  );
}
