import { Box, Button, Link, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Bundle } from '../../../preload/contract/health.ts';
import { sizeWords } from '../../../preload/contract/files.ts';
import { call, type ApiFailure } from '../../api/client.ts';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { formatCount } from '../../shared/format.ts';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { healthText } from '../../text/health.ts';

const text = healthText.bundle;
/** As many lines as one answer carries. */
const atOnce = 200;

/** The files of the bundle, and the lines of the chosen one as they will be written. */
export function BundlePreview({ bundle }: { readonly bundle: Bundle }) {
  const [chosen, setChosen] = useState(bundle.files[0]?.name ?? '');
  const [from, setFrom] = useState(0);
  const file = bundle.files.find(({ name }) => name === chosen);
  const read = useQuery<readonly string[], ApiFailure>({ queryKey: ['health', 'bundleLines', bundle.key, chosen, from], queryFn: () => call('health', 'bundleLines', { key: bundle.key, file: chosen, from }) });
  const total = file?.lines ?? 0;
  return (
    <Box sx={{ width: '100%', minWidth: 0, display: 'grid', gap: 1 }}>
      <SimpleTable
        label={text.contents}
        rows={bundle.files}
        rowKey={({ name }) => name}
        columns={[
          {
            title: text.columns.name,
            cell: ({ name }) => (
              <Link
                component="button"
                aria-label={text.show(name)}
                aria-pressed={name === chosen}
                sx={{ fontWeight: name === chosen ? 650 : 450 }}
                onClick={() => {
                  setChosen(name);
                  setFrom(0);
                }}
              >
                {name}
              </Link>
            ),
          },
          { title: text.columns.size, width: 90, cell: ({ size }) => sizeWords(size) },
          { title: text.columns.lines, width: 70, cell: ({ lines }) => formatCount(lines) },
        ]}
      />
      {read.error && <Problem error={read.error} />}
      <Box component="pre" tabIndex={0} role="region" aria-label={text.shown(chosen)} sx={{ m: 0, p: 1, height: 220, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: 1, fontSize: 12.5, fontFamily: 'monospace' }}>
        {(read.data ?? []).join('\n')}
      </Box>
      {total > atOnce && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Button disabled={from === 0} onClick={() => setFrom(Math.max(0, from - atOnce))}>
            {text.before}
          </Button>
          <Button disabled={from + atOnce >= total} onClick={() => setFrom(from + atOnce)}>
            {text.after}
          </Button>
          <Typography role="status">{text.part(formatCount(from + 1), formatCount(Math.min(total, from + atOnce)), formatCount(total))}</Typography>
        </Box>
      )}
    </Box>
  );
}
