import { useNavigate } from 'react-router';
import type { RequesterSuggestion } from '../../../preload/contract/requests.ts';
import { call } from '../../api/client.ts';
import { directoryText } from '../../text/directory.ts';
import type { CaptureState } from '../requests/FormPage.tsx';
import { findAsker, type Asker } from './asker.ts';

/** Opens a new request with the requester already chosen. */
export function useNewRequest(): (asker: Asker) => void {
  const navigate = useNavigate();
  return (asker) => {
    const plain: RequesterSuggestion = { ...asker, label: asker.kind === 'muhtar' ? directoryText.muhtarAsker(asker.neighbourhood, asker.name) : asker.name, expired: false, lastRequests: [] };
    const open = (requester: RequesterSuggestion) => {
      const state: CaptureState = { requester };
      void navigate('/requests/new', { state });
    };
    // The last requests are a help, no condition: without them the form opens all the same.
    void call('requests', 'suggestRequester', { text: asker.name }).then(
      (list) => open(findAsker(list, asker) ?? plain),
      () => open(plain),
    );
  };
}
