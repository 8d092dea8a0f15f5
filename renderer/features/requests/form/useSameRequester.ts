import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { CaptureState } from '../FormPage.tsx';
import { lastCapture } from './lastCapture.ts';

/** Opens a request of the person written down last in this window; with nobody yet the form begins empty. */
export function useSameRequester(): () => void {
  const navigate = useNavigate();
  return useCallback(() => {
    const last = lastCapture.get();
    const state: CaptureState = last?.requester ? { requester: last.requester, channel: last.channel } : {};
    void navigate('/requests/new', { state });
  }, [navigate]);
}
