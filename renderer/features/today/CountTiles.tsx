import { Box, ButtonBase, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { Link } from 'react-router';
import { requestViews, type RequestView } from '../../../preload/contract/requests.ts';
import { formatCount } from '../../shared/format.ts';
import { todayText } from '../../text/today.ts';

const symbols: Readonly<Record<RequestView, string>> = { geciken: '▲', bugun: '◆', uc_gun: '◆', birimde_bekleyen: '➜', bildirilecek: '☏', acik: '○' };

/** Chromium keeps when this was first on the screen; the start of the program is measured by it (tests/bench). */
const usable = { elementtiming: 'usable' };

export interface CountTilesProps {
  readonly counts: Readonly<Record<RequestView, number>>;
  /** Is a day set by law among those that passed? Only then is the first count red. */
  readonly legalLate: boolean;
}

/** Six counts; each is a door to the very list that was counted, the results to be told person by person. */
export function CountTiles({ counts, legalLate }: CountTilesProps) {
  return (
    <Box component="section" aria-label={todayText.counts} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'repeat(3, 1fr)', md: 'repeat(6, 1fr)' } }}>
      {requestViews.map((view) => (
        <Tile key={view} view={view} count={counts[view]} legalLate={legalLate} />
      ))}
    </Box>
  );
}

function Tile({ view, count, legalLate }: { readonly view: RequestView; readonly count: number; readonly legalLate: boolean }) {
  const c = useTheme().colors;
  const words = todayText.tiles[view];
  const urgent = count > 0 ? { geciken: legalLate ? c.late : c.near, bugun: c.near, uc_gun: c.near, birimde_bekleyen: c.primary, bildirilecek: c.primary, acik: c.ink }[view] : c.quiet;
  const edge = count > 0 && view !== 'acik' ? urgent : c.line;
  return (
    <ButtonBase
      component={Link}
      to={view === 'bildirilecek' ? '/notices' : `/requests?view=${view}`}
      sx={{ display: 'block', textAlign: 'left', p: 1.5, pl: 1.75, minHeight: 92, borderRadius: 1, border: 1, borderColor: c.line, borderLeft: `4px solid ${edge}`, bgcolor: c.sheet, color: c.ink, textDecoration: 'none', '&:hover': { borderColor: c.primary, borderLeftColor: edge } }}
    >
      <Typography sx={{ fontWeight: 600, fontSize: 14.5, lineHeight: 1.25 }}>
        <span aria-hidden="true">{symbols[view]} </span>
        {words.label}
      </Typography>
      <Typography {...usable} sx={{ fontSize: 28, fontWeight: 700, lineHeight: 1.2, color: urgent }}>
        {formatCount(count)}
      </Typography>
      <Typography sx={{ fontSize: 13.5, lineHeight: 1.25, color: c.quiet }}>{count > 0 ? words.hint : words.none}</Typography>
    </ButtonBase>
  );
}
