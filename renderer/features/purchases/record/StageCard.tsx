import { Box, Button, Popover, Typography } from '@mui/material';
import type { PurchaseStage } from '../../../../preload/contract/purchase-shapes.ts';
import { CommandLayer } from '../../../shared/commands/CommandProvider.tsx';
import { formatDate } from '../../../shared/format.ts';
import { useMayWork } from '../../../shared/session/ForWork.tsx';
import { commonText } from '../../../text/common.ts';
import { purchaseRecordText as text, stageStatusNames } from '../../../text/purchase-record.ts';
import { Fact, Facts } from '../../directory/Facts.tsx';
import { stepsOfStage, type RecordStep } from './steps.ts';
import { stepWords } from './stepWords.ts';

interface Props {
  readonly stage: PurchaseStage;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly onStep: (step: RecordStep) => void;
}

/** What is known of one stage, and what can be done with it. */
export function StageCard({ stage, anchor, onClose, onStep }: Props) {
  const works = useMayWork();
  const steps = works ? stepsOfStage(stage) : [];
  return (
    <Popover open anchorEl={anchor} onClose={onClose} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }} slotProps={{ paper: { role: 'dialog', 'aria-label': text.stageActions(stage.name), sx: { p: 2, width: 360 } } }}>
      <CommandLayer>
        <Typography variant="h2" sx={{ mb: 1 }}>
          {stage.name}: {stageStatusNames[stage.status]}
        </Typography>
        <Facts>
          <Fact name={text.stageOn}>{stage.closedOn && formatDate(stage.closedOn)}</Fact>
          <Fact name={text.stageBy}>{stage.doneBy}</Fact>
          <Fact name={text.stageNo}>{stage.documentNo}</Fact>
          <Fact name={text.stageReason}>{stage.skipReason}</Fact>
          <Fact name={text.stageNote}>{stage.note}</Fact>
          <Fact name={text.stageWaits}>{stage.waitsOn}</Fact>
          <Fact name={text.stageDays}>{stage.days !== null && text.stageDaysOf(stage.days)}</Fact>
        </Facts>
        {stage.effect !== 'isaret' && stage.closedOn === null && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {text.autoStage}
          </Typography>
        )}
        <Box sx={{ mt: 2, display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: 1 }}>
          {steps.map((step, index) => (
            <Button key={step.kind} autoFocus={index === 0} variant={index === 0 ? 'contained' : 'outlined'} onClick={() => onStep(step)}>
              {stepWords(step, { stages: [stage] })}
            </Button>
          ))}
          <Button autoFocus={steps.length === 0} variant="text" onClick={onClose}>
            {commonText.close}
          </Button>
        </Box>
      </CommandLayer>
    </Popover>
  );
}
