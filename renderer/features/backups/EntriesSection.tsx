import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupEntry } from '../../../preload/contract/backups.ts';
import { call, type ApiFailure } from '../../api/client.ts';
import { useAct } from '../../api/queries.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { backupText } from '../../text/backups.ts';
import { EntryList } from './EntryList.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';

const text = backupText.list;

/** The list of what can be restored, known or chosen by hand; works with no records open at all. */
export function EntriesSection({ emptyBody, mayRestore = true, onRestored }: { readonly emptyBody: string; readonly mayRestore?: boolean; readonly onRestored: () => void }) {
  const known = useQuery<readonly BackupEntry[], ApiFailure>({ queryKey: ['backups', 'list'], queryFn: () => call('backups', 'list', {}) });
  const choose = useAct('backups', 'choose');
  const choosePack = useAct('backups', 'choosePack');
  const [asked, setAsked] = useState<BackupEntry | null>(null);
  const chosen = [...(choosePack.data ?? []), ...(choose.data ?? [])];
  const error = choose.error ?? choosePack.error;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Typography variant="h2" sx={{ flex: 1, fontSize: 16 }}>
          {text.title}
        </Typography>
        {mayRestore && <Button onClick={() => choosePack.mutate({})}>{text.pack}</Button>}
        {mayRestore && <Button onClick={() => choose.mutate({})}>{text.other}</Button>}
      </Box>
      {error && <Problem error={error} />}
      <ReadResult read={known} skeleton={<TableShape rows={4} rowHeight={32} />}>
        {(entries) => {
          const all = [...chosen, ...entries];
          return all.length === 0 ? <EmptyState dense title={text.empty} body={emptyBody} /> : <EntryList entries={all} onRestore={mayRestore ? setAsked : null} />;
        }}
      </ReadResult>
      {asked && <RestoreDialog entry={asked} onClose={() => setAsked(null)} onRestored={onRestored} />}
    </Box>
  );
}
