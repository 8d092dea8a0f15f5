import { Box, Button, Typography } from '@mui/material';
import type { BackupEntry } from '../../../preload/contract/backups.ts';
import { formatCount, formatDateTime } from '../../shared/format.ts';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { backupText } from '../../text/backups.ts';

const text = backupText.list;

/** What can be restored, with the button that shows what is inside. */
export function EntryList({ entries, onRestore }: { readonly entries: readonly BackupEntry[]; readonly onRestore: ((entry: BackupEntry) => void) | null }) {
  const count = (value: number | null): string => (value === null ? text.unknown : formatCount(value));
  const when = ({ madeAt }: BackupEntry): string => (madeAt === null ? text.unknown : formatDateTime(madeAt));
  return (
    <SimpleTable
      label={text.title}
      rows={entries}
      rowKey={(entry) => entry.key}
      quiet={(entry) => entry.version === 'yeni'}
      actionsTitle={text.restore}
      actions={(entry) =>
        onRestore === null ? null : entry.version === 'yeni' ? (
          <Typography variant="body2">{text.newer}</Typography>
        ) : (
          <Button size="small" aria-label={text.restoreOf(when(entry))} onClick={() => onRestore(entry)}>
            {text.restore}
          </Button>
        )
      }
      columns={[
        { title: text.columns.at, width: 150, cell: when },
        {
          title: text.columns.place,
          cell: (entry) => (
            <Box component="span" title={entry.path}>
              {text.places[entry.place]}
              {entry.locked && ` · ${text.locked}`}
            </Box>
          ),
        },
        { title: text.columns.reason, width: 180, cell: (entry) => (entry.reason === null ? '' : text.reasons[entry.reason]) },
        { title: text.columns.requests, width: 90, cell: (entry) => count(entry.requests) },
        { title: text.columns.people, width: 90, cell: (entry) => count(entry.people) },
        { title: text.columns.files, width: 90, cell: (entry) => count(entry.files) },
      ]}
    />
  );
}
