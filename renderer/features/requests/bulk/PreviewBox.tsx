import { Alert, Box } from '@mui/material';
import type { BulkPreview } from '../../../../preload/contract/bulk.ts';
import { formatCount } from '../../../shared/format.ts';
import { bulkText as text } from '../../../text/bulk.ts';

/** What would change and what would not, each with its sentence, before anything is written. */
export function PreviewBox({ preview }: { readonly preview: BulkPreview | null }) {
  if (!preview) return null;
  const { changing, refused } = preview;
  const some = changing.length > 0;
  return (
    <Alert severity={refused.length === 0 ? 'info' : 'warning'} role="status" sx={{ '& .MuiAlert-message': { minWidth: 0, width: '100%' } }}>
      <strong>{some ? text.changing(formatCount(changing.length)) : text.nothing}</strong>
      {refused.length > 0 && (
        <>
          {' '}
          {text.refused(formatCount(refused.length))}
          <Box component="ul" tabIndex={0} aria-label={text.refused(formatCount(refused.length))} sx={{ m: 0, mt: 0.5, pl: 2.5, maxHeight: 96, overflow: 'auto' }}>
            {refused.map(({ id, number, sentence }) => (
              <li key={id}>{text.refusal(number, sentence)}</li>
            ))}
          </Box>
          {some && <Box sx={{ mt: 0.5 }}>{text.rest(formatCount(changing.length))}</Box>}
        </>
      )}
    </Alert>
  );
}
