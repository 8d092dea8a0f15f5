import { Box, Button, Tooltip, Typography } from '@mui/material';
import { sizeWords } from '../../../preload/contract/files.ts';
import type { Release, UpdateSource } from '../../../preload/contract/updates.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDate } from '../../shared/format.ts';
import { updatesText as text } from '../../text/updates.ts';

/** Enough of 128 signs to tell two files apart at a glance; the whole under the mouse and on the clipboard. */
const shown = 16;

/** A release with its checksum, to be compared with what its source says. */
export function ReleaseFacts({ release: { version, date, file, size, sha512 }, source }: { readonly release: Release; readonly source: UpdateSource }) {
  const notify = useNotify();
  const facts: readonly (readonly [string, string])[] = [
    [text.facts.version, version],
    [text.facts.date, date === null ? text.undated : formatDate(date)],
    [text.facts.file, file],
    [text.facts.size, size === null ? text.undated : sizeWords(size)],
    [text.facts.place, source.place],
  ];
  return (
    <Box>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '110px minmax(0, 1fr)', rowGap: 0.5, alignItems: 'center' }}>
        {facts.map(([name, value]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <dt>{name}</dt>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Box>
        ))}
        <dt>{text.facts.sha512}</dt>
        <Box component="dd" sx={{ m: 0, display: 'flex', gap: 1, alignItems: 'center' }}>
          <Tooltip title={<Box sx={{ overflowWrap: 'anywhere' }}>{text.checksum(sha512)}</Box>} describeChild>
            <Box component="code" tabIndex={0}>{`${sha512.slice(0, shown)}…`}</Box>
          </Tooltip>
          <Button variant="text" onClick={() => void navigator.clipboard.writeText(sha512).then(() => notify(text.copied))}>
            {text.copyChecksum}
          </Button>
        </Box>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {text.compare}
      </Typography>
    </Box>
  );
}
