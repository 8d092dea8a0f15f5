import { Box, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink, useNavigate } from 'react-router';
import { useRead } from '../../api/queries.ts';
import { formatCount } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { assetsText as text } from '../../text/assets.ts';
import { assetsAt } from './useAssetAddress.ts';

const shown = 6;

/** On the page of a neighbourhood: what its muhtarlık holds. */
export function HeldSection({ neighbourhoodId }: { readonly neighbourhoodId: number }) {
  const navigate = useNavigate();
  const { data } = useRead('assets', 'list', { neighbourhoodId, sort: 'name', descending: false, limit: shown });
  if (!data) return null;
  return (
    <Section
      title={text.sectionTitle}
      action={
        data.total > 0 && (
          <Button variant="text" onClick={() => void navigate(assetsAt({ neighbourhoodId }))}>
            {text.sectionAll(formatCount(data.total))}
          </Button>
        )
      }
    >
      {data.total === 0 ? (
        <Typography color="textSecondary">{text.sectionNone}</Typography>
      ) : (
        <Box component="ul" aria-label={text.sectionTitle} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
          {data.rows.map(({ id, number, name, detail }) => (
            <Box component="li" key={id}>
              <Typography variant="body2">
                <Link component={RouterLink} to={`/assets/${id}`} underline="hover">
                  {number}
                </Link>{' '}
                {[name, detail].filter(Boolean).join(', ')}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
