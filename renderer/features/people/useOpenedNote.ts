import { useEffect } from 'react';
import { call } from '../../api/client.ts';

/** The record is on the screen: the access log has its line. Once for each time the page is opened, not for each reading. */
export function useOpenedNote(id: number): void {
  useEffect(() => {
    // Where records cannot be written to (a read-only disk), looking at them still works.
    void call('people', 'opened', { id }).catch(() => undefined);
  }, [id]);
}
