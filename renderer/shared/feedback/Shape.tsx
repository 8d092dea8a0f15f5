import { Box, Skeleton } from '@mui/material';

/** Grey rows where a table will be. */
export function TableShape({ rows = 12, rowHeight = 23 }: { readonly rows?: number; readonly rowHeight?: number }) {
  return (
    <Box sx={{ p: 1 }}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={rowHeight - 8} sx={{ my: '4px', width: `${92 - (row % 4) * 9}%` }} />
      ))}
    </Box>
  );
}

/** Grey labels and boxes where a form will be. */
export function FormShape({ fields = 6 }: { readonly fields?: number }) {
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 560 }}>
      {Array.from({ length: fields }, (_, field) => (
        <Box key={field}>
          <Skeleton height={12} width={120} sx={{ mb: 0.75 }} />
          <Skeleton height={32} />
        </Box>
      ))}
    </Box>
  );
}
