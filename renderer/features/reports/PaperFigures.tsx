import { Box } from '@mui/material';
import { formatCell } from '../../../preload/contract/report-format.ts';
import type { ChartSection, FiguresSection } from '../../../preload/contract/report-model.ts';
import { reportsText } from '../../text/reports.ts';
import { DrillLink } from './DrillLink.tsx';
import { paper } from './paper.ts';

/** Key figures, at most five in a row. */
export function PaperFigures({ section: { figures } }: { readonly section: FiguresSection }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: `repeat(${Math.min(5, figures.length)}, minmax(0, 1fr))`, gap: 1 }}>
      {figures.map(({ label, value, type, decimals, note, drill }) => (
        <Box key={label} sx={{ border: 1, borderColor: paper.line, borderRadius: 1, px: 1, py: 0.75, overflowWrap: 'anywhere' }}>
          <div style={{ fontSize: 13, color: paper.quiet }}>{label}</div>
          <div style={{ fontSize: 24, lineHeight: 1.35, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
            <DrillLink drill={drill} value={value} of={label}>
              {formatCell(value, type, decimals)}
            </DrillLink>
          </div>
          {note && <div style={{ fontSize: 12, color: paper.quiet }}>{note}</div>}
        </Box>
      ))}
    </Box>
  );
}

/** Bars beside their table; the hollow one is the period compared with. */
export function PaperChart({ section }: { readonly section: ChartSection }) {
  const { bars, type, decimals, legend, hiddenBars = 0, emptyText } = section;
  if (bars.length === 0) return <div>{emptyText}</div>;
  const longest = Math.max(1, ...bars.map(({ value, compare = 0 }) => Math.max(value, compare)));
  const figure = (value: number): string => formatCell(value, type, decimals);
  return (
    <>
      {legend && <div style={{ fontSize: 12.5, color: paper.quiet, marginBottom: 4 }}>{reportsText.legend(legend[0], legend[1])}</div>}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 150px) 1fr max-content', columnGap: 1, rowGap: 0.75, alignItems: 'center', fontSize: 13, fontVariantNumeric: 'tabular-nums' }}>
        {bars.map(({ label, value, compare }) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <span>{label}</span>
            <span>
              <Bar share={value / longest} />
              {compare !== undefined && <Bar share={compare / longest} hollow />}
            </span>
            <span>{compare === undefined ? figure(value) : reportsText.compared(figure(value), figure(compare))}</span>
          </Box>
        ))}
      </Box>
      {hiddenBars > 0 && <div style={{ fontSize: 12.5, color: paper.quiet }}>{reportsText.more(String(hiddenBars))}</div>}
    </>
  );
}

function Bar({ share, hollow = false }: { readonly share: number; readonly hollow?: boolean }) {
  return <span aria-hidden="true" style={{ display: 'block', height: hollow ? 6 : 12, width: `${share * 100}%`, minWidth: 1, ...(hollow ? { border: `1px solid ${paper.bar}` } : { background: paper.bar }) }} />;
}
