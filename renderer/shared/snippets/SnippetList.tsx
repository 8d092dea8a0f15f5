import { Box, Paper, Typography } from '@mui/material';
import type { Snippet } from '../../../preload/contract/snippets.ts';
import { snippetText as text } from '../../text/snippets.ts';

interface Props {
  readonly id: string;
  readonly found: readonly Snippet[];
  readonly marked: Snippet | undefined;
  readonly onPick: (snippet: Snippet) => void;
}

/** Under the field while a code is typed. The field keeps the focus; the mouse may pick too. */
export function SnippetList({ id, found, marked, onPick }: Props) {
  if (found.length === 0) return null;
  return (
    <Paper elevation={3} sx={{ position: 'absolute', top: '100%', left: 0, mt: 0.5, zIndex: 'tooltip', width: 620, maxWidth: '100%', py: 0.5 }}>
      <Box component="ul" role="listbox" id={id} aria-label={text.list} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {found.map((snippet) => (
          <Box
            component="li"
            role="option"
            key={snippet.id}
            id={`${id}-${snippet.id}`}
            aria-selected={snippet === marked}
            // A dialog shows only the first lines; the marked one has to be among those that are seen.
            ref={(line: HTMLElement | null) => void (snippet === marked && line?.scrollIntoView({ block: 'nearest' }))}
            onMouseDown={(event) => {
              event.preventDefault();
              onPick(snippet);
            }}
            sx={{ display: 'grid', gridTemplateColumns: '52px 150px minmax(0, 1fr)', gap: 1, px: 1.5, py: 0.5, cursor: 'pointer', bgcolor: (theme) => (snippet === marked ? theme.colors.primarySoft : undefined) }}
          >
            <Typography component="span" variant="body2" sx={{ fontWeight: 650 }}>
              {text.typed(snippet.code)}
            </Typography>
            <Typography component="span" variant="body2" noWrap>
              {snippet.title}
            </Typography>
            <Typography component="span" variant="body2" color="textSecondary" noWrap>
              {snippet.text}
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" color="textSecondary" sx={{ px: 1.5 }}>
        {text.hint}
      </Typography>
    </Paper>
  );
}
