import type { PurchaseAction, PurchaseDetail, PurchaseStage } from '../../../../preload/contract/purchase-shapes.ts';

/** What a button of the record's page opens. Ids of stages, movements and papers, so that the dialog reads the newest record. */
export type RecordStep =
  | { readonly kind: 'action'; readonly action: PurchaseAction }
  | { readonly kind: 'complete' | 'skip' | 'reopen'; readonly stageId: number }
  | { readonly kind: 'cancelMovement' | 'cancelPayment' | 'paper' | 'scans' | 'assets'; readonly id: number }
  | { readonly kind: 'history' };

type Rules = Pick<PurchaseDetail, 'actions' | 'nextAction' | 'stages'>;

const action = (name: PurchaseAction): RecordStep => ({ kind: 'action', action: name });

/** Those that never come first: they mend or end. */
const asides: readonly PurchaseAction[] = ['duzelt', 'kalemler', 'havale', 'vazgec', 'iade', 'bitir'];

/** The one next step: the action that the rules name, else the mark of the stage that it stands at. */
export function nextStep({ actions, nextAction, stages }: Rules): RecordStep | null {
  if (nextAction !== null && actions.includes(nextAction)) return action(nextAction);
  const mark = stages.find(({ status, effect, canComplete }) => status === 'suruyor' && effect === 'isaret' && canComplete);
  if (mark) return { kind: 'complete', stageId: mark.id };
  // An ended purchase can only go on.
  return actions.includes('devam') ? action('devam') : null;
}

/** Everything else: marks that may be set already, movements, then what mends, skips and ends. */
export function otherSteps(rules: Rules): readonly RecordStep[] {
  const first = nextStep(rules);
  const marks = rules.stages.filter(({ canComplete }) => canComplete).map(({ id }): RecordStep => ({ kind: 'complete', stageId: id }));
  const current = rules.stages.find(({ status }) => status === 'suruyor');
  const skip: readonly RecordStep[] = current?.canSkip ? [{ kind: 'skip', stageId: current.id }] : [];
  const all = [...rules.actions.filter((name) => !asides.includes(name)).map(action), ...marks, ...skip, ...asides.filter((name) => rules.actions.includes(name)).map(action)];
  return all.filter((step) => first === null || !isSame(step, first));
}

function isSame(one: RecordStep, other: RecordStep): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What can be done with one stage by its own button on the bar. */
export function stepsOfStage({ id, canComplete, canSkip, canReopen }: PurchaseStage): readonly RecordStep[] {
  return [
    ...(canComplete ? [{ kind: 'complete', stageId: id } as const] : []),
    ...(canSkip ? [{ kind: 'skip', stageId: id } as const] : []),
    ...(canReopen ? [{ kind: 'reopen', stageId: id } as const] : []),
  ];
}

const actionForms: Readonly<Record<string, PurchaseAction>> = {
  'purchases.change': 'duzelt',
  'purchases.changeLines': 'kalemler',
  'purchases.passOn': 'havale',
  'purchases.decide': 'karar',
  'purchases.order': 'siparis',
  'purchases.deliver': 'teslim',
  'purchases.accept': 'kabul',
  'purchases.invoice': 'fatura',
  'purchases.pay': 'odeme',
  'purchases.drop': 'vazgec',
  'purchases.end': 'bitir',
  'purchases.resume': 'devam',
};

/** The dialog in which a half-written form goes on, if the rules still allow it; a mark goes on in the stage that is current. */
export function stepOfForm(form: string | null, rules: Rules): RecordStep | null {
  if (form === null) return null;
  const named = actionForms[form];
  if (named !== undefined) return rules.actions.includes(named) ? action(named) : null;
  const mark = rules.stages.find(({ status, canComplete }) => status === 'suruyor' && canComplete);
  return form === 'purchases.completeStage' && mark ? { kind: 'complete', stageId: mark.id } : null;
}
