import { greenTexts } from './green.ts';
import { officeTexts } from './office.ts';
import { orderTexts } from './order.ts';
import { roadTexts } from './roads.ts';
import { townTexts } from './town.ts';
import type { TopicTexts } from './types.ts';
import { utilityTexts } from './utilities.ts';

export const topicTexts: readonly TopicTexts[] = [...roadTexts, ...utilityTexts, ...greenTexts, ...orderTexts, ...townTexts, ...officeTexts];
