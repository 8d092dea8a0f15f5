import type { Release, UpdateRefusal, UpdateSource, UpdateState } from '../../preload/contract/updates.ts';

export type UpdateEvent =
  | { readonly kind: 'check'; readonly source: UpdateSource }
  | { readonly kind: 'found'; readonly found: Release; readonly is: 'newer' | 'equal' | 'older' }
  | { readonly kind: 'refuse'; readonly reason: UpdateRefusal; readonly found?: Release }
  | { readonly kind: 'start' }
  | { readonly kind: 'backingUp'; readonly done: number; readonly total: number }
  | { readonly kind: 'backedUp' }
  | { readonly kind: 'downloading'; readonly percent: number }
  | { readonly kind: 'ready'; readonly backup: string }
  | { readonly kind: 'stop' };

/**
 * What follows on what. Nothing is brought without a backup, nothing is ready without having been brought; an event that
 * does not belong to the step (the answer of a check that was stopped meanwhile) changes nothing.
 */
export function next(state: UpdateState, event: UpdateEvent): UpdateState {
  switch (event.kind) {
    case 'check':
      return isUnderWay(state) ? state : { step: 'checking', source: event.source };
    case 'found':
      return state.step === 'checking' ? judged(state.source, event.found, event.is) : state;
    case 'refuse':
      return isUnderWay(state) || state.step === 'ready' ? { step: 'refused', source: state.source, reason: event.reason, found: event.found ?? ('found' in state ? state.found : null) } : state;
    case 'start':
      return state.step === 'available' ? { ...state, step: 'backingUp', done: 0, total: 0 } : state;
    case 'backingUp':
      return state.step === 'backingUp' ? { ...state, done: event.done, total: event.total } : state;
    case 'backedUp':
      return state.step === 'backingUp' ? { step: 'downloading', source: state.source, found: state.found, percent: 0 } : state;
    case 'downloading':
      return state.step === 'downloading' ? { ...state, percent: event.percent } : state;
    case 'ready':
      return state.step === 'downloading' ? { step: 'ready', source: state.source, found: state.found, backup: event.backup } : state;
    case 'stop':
      return { step: 'idle' };
  }
}

export function isUnderWay(state: UpdateState): state is Extract<UpdateState, { step: 'checking' | 'backingUp' | 'downloading' }> {
  return state.step === 'checking' || state.step === 'backingUp' || state.step === 'downloading';
}

function judged(source: UpdateSource, found: Release, is: 'newer' | 'equal' | 'older'): UpdateState {
  if (is === 'older') return { step: 'refused', source, reason: 'older', found };
  return is === 'equal' ? { step: 'none', source, found } : { step: 'available', source, found };
}
