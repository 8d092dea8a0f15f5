import { Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { FaultyFile, FileFault } from '../../../preload/contract/health.ts';
import { fileFaultNames } from '../../../preload/contract/health-text.ts';
import { Mark, type Tone } from '../../shared/chips/Mark.tsx';
import { useHidden } from '../../shared/privacy/usePrivacy.ts';
import { ownerPage } from '../../shared/files/ownerPage.ts';
import { Section } from '../../shared/Section.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { healthText } from '../../text/health.ts';

const text = healthText.files;
const marks: Readonly<Record<FileFault, readonly [Tone, string]>> = { missing: ['late', '✖'], changed: ['near', '≠'], orphan: ['plain', '○'] };

/** Which files are not as the records say, each with its record. */
export function FaultyFiles({ files }: { readonly files: readonly FaultyFile[] }) {
  const hidden = useHidden();
  return (
    <Section title={text.title}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {text.body}
      </Typography>
      <SimpleTable
        label={text.title}
        rows={files}
        rowKey={(row) => row.fault + row.file}
        columns={[
          {
            title: text.columns.fault,
            width: 150,
            cell: (row) => (
              <Mark tone={marks[row.fault][0]} symbol={marks[row.fault][1]}>
                {fileFaultNames[row.fault]}
              </Mark>
            ),
          },
          {
            title: text.columns.number,
            width: 120,
            cell: (row) =>
              row.owner !== null && (
                <MuiLink component={Link} to={ownerPage(row.owner, row.ownerId)} aria-label={text.open(row.number)}>
                  {row.number}
                </MuiLink>
              ),
          },
          { title: text.columns.name, cell: (row) => (hidden && row.name !== '' ? text.hidden : row.name) },
          { title: text.columns.stored, width: 320, cell: (row) => row.file },
        ]}
      />
    </Section>
  );
}
