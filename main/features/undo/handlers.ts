import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { undoStep } from './undo-step.ts';

export const undo = {
  step: (writer, { step }) => undoStep(writer, step),
} satisfies FeatureHandlers<'undo'>;
