import { createContext, useContext } from 'react';
import { may } from '../../../preload/contract/rights.ts';
import type { SessionStatus, SignedInUser } from '../../../preload/contract/session.ts';
import type { FeatureName, OperationName } from '../../api/client.ts';

export interface RunningSession {
  readonly user: SignedInUser;
  readonly tiles: SessionStatus['tiles'];
  /** Keeps what is being typed as a draft and covers the window. */
  readonly lock: () => void;
}

export const SessionContext = createContext<RunningSession | null>(null);

/** Who is signed in. Only behind the door. */
export function useSession(): RunningSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('nobody is signed in');
  return session;
}

/** May the user do this? What they may not is not offered; main refuses it anyway. */
export function useMay<F extends FeatureName, O extends OperationName<F>>(feature: F, operation: O): boolean {
  const role = useContext(SessionContext)?.user.role;
  return role !== undefined && may(role, feature, operation);
}
