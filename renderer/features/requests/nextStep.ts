import type { RequesterKind } from '../../../preload/contract/codes.ts';
import type { HandOff, RequestAction, RequestDetail } from '../../../preload/contract/requests.ts';
import { actionNames, recordText } from '../../text/requests.ts';

/** First what the record waits for; the rules in main say what is allowed, this only says what comes first. */
const order: readonly RequestAction[] = ['yeterlilik', 'yanit', 'bildir', 'havale', 'sonuclandir'];

export interface Steps {
  readonly primary: RequestAction | null;
  readonly others: readonly RequestAction[];
}

/** One primary step and the rest, out of what the rules allow now. */
export function stepsOf({ actions, state, notifiedOn }: Pick<RequestDetail, 'actions' | 'state' | 'notifiedOn'>): Steps {
  const first = state === 'yanitlandi' && actions.includes('sonuclandir') && !actions.includes('yeterlilik') ? 'sonuclandir' : null;
  const waiting = order.filter((action) => actions.includes(action) && !(action === 'bildir' && notifiedOn !== null));
  const primary = first ?? waiting[0] ?? null;
  return { primary, others: actions.filter((action) => action !== primary) };
}

export function stepLabel(action: RequestAction, kind: RequesterKind): string {
  if (action !== 'bildir' || kind === 'muhtar') return actionNames[action];
  return kind === 'stk' ? recordText.toldNgo : recordText.toldPerson;
}

/** Hand-offs that an answer or a return may belong to. */
export function waitingHandOffs(handOffs: readonly HandOff[]): readonly HandOff[] {
  return handOffs.filter(({ state }) => state === 'bekliyor');
}

/** Answers that nobody has judged yet. */
export function unjudgedHandOffs(handOffs: readonly HandOff[]): readonly HandOff[] {
  return handOffs.filter(({ state, adequate }) => state === 'yanitlandi' && adequate === null);
}
