import { fieldText } from '../../../../preload/contract/text.ts';

/** Is this refusal the question "Bu tarih 10 ay önce, doğru mu?" — to be answered, not to be mended? */
export function isOldDateQuestion(message: string | undefined): boolean {
  const months = /\d+/.exec(message ?? '')?.[0];
  return months !== undefined && message === fieldText.oldDate(Number(months));
}
