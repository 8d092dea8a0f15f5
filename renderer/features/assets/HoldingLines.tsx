import { Box, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { AssetHolding } from '../../../preload/contract/assets.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { formatDate } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { assetsText as text } from '../../text/assets.ts';
import { Fact, Facts } from '../directory/Facts.tsx';
import { whereWords } from './columns.tsx';
import type { AssetPapers } from './useAssetPapers.tsx';

/** Who had it, from when until when, newest first; each with its forms. */
export function HoldingLines({ holdings, papers }: { readonly holdings: readonly AssetHolding[]; readonly papers: AssetPapers }) {
  return (
    <Section title={text.happened}>
      {holdings.length === 0 ? (
        <EmptyState title={text.nothingHappened} body={text.nothingHappenedBody} dense />
      ) : (
        <Box component="ol" aria-label={text.happened} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
          {holdings.map((holding) => (
            <HoldingLine key={holding.id} holding={holding} papers={papers} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function HoldingLine({ holding, papers }: { readonly holding: AssetHolding; readonly papers: AssetPapers }) {
  const { id, formNo, neighbourhoodId, holder, place, givenOn, givenBy, returnedOn, returnedTo, condition, returnNote } = holding;
  const where = whereWords(holding);
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '84px minmax(0, 1fr)', gap: 1 }}>
      <Typography variant="body2">{formatDate(givenOn)}</Typography>
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {text.givenTo(holder)}
        </Typography>
        <Facts>
          <Fact name={text.givenWhere}>
            {neighbourhoodId === null ? (
              [where, place].filter(Boolean).join(', ')
            ) : (
              <>
                <Link component={RouterLink} to={`/neighbourhoods/${neighbourhoodId}`} underline="always">
                  {where}
                </Link>
                {place && `, ${place}`}
              </>
            )}
          </Fact>
          <Fact name={text.givenBy}>{givenBy}</Fact>
          <Fact name={text.formNo}>{formNo}</Fact>
        </Facts>
        <Typography variant="body2" sx={{ fontWeight: 600, mt: 0.5 }}>
          {returnedOn === null ? text.stillThere : text.cameBack(formatDate(returnedOn))}
        </Typography>
        {returnedOn !== null && (
          <Facts>
            <Fact name={text.condition}>{condition}</Fact>
            <Fact name={text.cameBackTo}>{returnedTo}</Fact>
            <Fact name={text.returnNote}>{returnNote}</Fact>
          </Facts>
        )}
        <Box sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
          <Button variant="text" aria-label={text.formOf(formNo)} onClick={() => papers.openForm(formNo)}>
            {text.handOverForm}
          </Button>
          {returnedOn !== null && (
            <Button variant="text" aria-label={text.returnFormOf(formNo)} onClick={() => papers.openReturn([id])}>
              {text.returnForm}
            </Button>
          )}
        </Box>
      </Box>
    </Box>
  );
}
