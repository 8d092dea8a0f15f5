import { Box, ButtonBase } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useState } from 'react';
import type { PurchaseStage } from '../../../../preload/contract/purchase-shapes.ts';
import { formatDate } from '../../../shared/format.ts';
import { softHyphens } from '../../../shared/softHyphens.ts';
import { purchaseRecordText as text, stageStatusNames } from '../../../text/purchase-record.ts';
import { StageCard } from './StageCard.tsx';
import type { RecordStep } from './steps.ts';

type Status = PurchaseStage['status'];
const symbols: Readonly<Record<Status, string>> = { bitti: '✔', atlandi: '⤼', suruyor: '➤', sirada: '○', bekliyor: '·' };

const columns = (count: number) => `repeat(${count}, minmax(0, 1fr))`;

/** The way of the purchase over the whole width (in two rows on a small screen), each stage with its symbol and word; a stage opens what was written down of it. */
export function StageBar({ stages, onStep }: { readonly stages: readonly PurchaseStage[]; readonly onStep: (step: RecordStep) => void }) {
  const [shown, setShown] = useState<{ readonly id: number; readonly anchor: HTMLElement } | null>(null);
  const stage = shown && stages.find(({ id }) => id === shown.id);
  return (
    <>
      <Box component="ol" aria-label={text.stages} sx={{ m: 0, mb: 2, p: 0, listStyle: 'none', display: 'grid', gridTemplateColumns: { xs: columns(Math.ceil(stages.length / 2)), lg: columns(stages.length) }, gap: '3px' }}>
        {stages.map((each) => (
          <Box component="li" key={each.id} aria-current={each.status === 'suruyor' ? 'step' : undefined} sx={{ display: 'grid', minWidth: 0 }}>
            <StageButton stage={each} onOpen={(anchor) => setShown({ id: each.id, anchor })} />
          </Box>
        ))}
      </Box>
      {shown && stage && (
        <StageCard
          stage={stage}
          anchor={shown.anchor}
          onClose={() => setShown(null)}
          onStep={(step) => {
            setShown(null);
            onStep(step);
          }}
        />
      )}
    </>
  );
}

function StageButton({ stage, onOpen }: { readonly stage: PurchaseStage; readonly onOpen: (anchor: HTMLElement) => void }) {
  const c = useTheme().colors;
  const { name, status, closedOn } = stage;
  const day = closedOn ? formatDate(closedOn) : '';
  const [ink, ground, edge] = {
    bitti: [c.done, c.doneSoft, c.done],
    atlandi: [c.quiet, c.paper, c.edge],
    suruyor: [c.primary, c.primarySoft, c.primary],
    sirada: [c.ink, c.sheet, c.edge],
    bekliyor: [c.quiet, c.sheet, c.line],
  }[status];
  return (
    <ButtonBase
      aria-label={text.stageHint(name, stageStatusNames[status], day)}
      aria-haspopup="dialog"
      title={text.stageHint(name, stageStatusNames[status], day)}
      onClick={(event) => onOpen(event.currentTarget)}
      sx={{ display: 'grid', gridTemplateRows: 'auto 1fr', gridTemplateColumns: 'minmax(0, 1fr)', justifyContent: 'stretch', justifyItems: 'start', alignItems: 'start', textAlign: 'left', minHeight: 56, px: 0.75, py: 0.5, border: 1, borderTop: 4, borderColor: c.line, borderTopColor: edge, borderRadius: '4px', bgcolor: ground, minWidth: 0, '&:hover': { borderColor: edge } }}
    >
      <Box component="span" sx={{ color: ink, fontSize: 12.5, fontWeight: 600, lineHeight: '16px', whiteSpace: 'nowrap' }}>
        <span aria-hidden="true">{symbols[status]} </span>
        {stageStatusNames[status]}
      </Box>
      <Box component="span" sx={{ color: status === 'bekliyor' ? c.quiet : c.ink, fontSize: 13, fontWeight: status === 'suruyor' ? 700 : 500, lineHeight: '16px', overflowWrap: 'anywhere' }}>
        {softHyphens(name)}
      </Box>
    </ButtonBase>
  );
}
