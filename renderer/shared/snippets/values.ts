import { createContext, useContext } from 'react';
import type { RequestDetail, RequesterSuggestion } from '../../../preload/contract/requests.ts';
import type { SnippetValues } from '../../../preload/contract/snippets.ts';
import { useRead } from '../../api/queries.ts';
import { formatDate } from '../format.ts';
import { useSession } from '../session/SessionContext.ts';
import { useToday } from '../useToday.ts';

/** What the record on this page fills into a text; the office and the day are always known. */
export const SnippetValuesContext = createContext<SnippetValues>({});

/** `asked`: nothing is read before somebody types ";;". */
export function useSnippetValues(asked: boolean): SnippetValues {
  const here = useContext(SnippetValuesContext);
  const today = useToday();
  const { user } = useSession();
  const office = useRead('office', 'get', {}, { enabled: asked }).data;
  return { bugün: formatDate(today), kurum: office?.institution ?? '', müdürlük: office?.unit ?? '', memur: user.name, ...here };
}

export function valuesOfRequest(request: RequestDetail): SnippetValues {
  return {
    'muhtar adı': request.requesterKind === 'muhtar' ? request.requester : '',
    başvuran: request.requester,
    mahalle: request.neighbourhood,
    'talep no': request.number,
    'kayıt tarihi': formatDate(request.registeredOn),
    'evrak no': request.externalNo,
    konu: request.topic || request.subject,
    birim: request.unit,
    'son gün': request.dueDate === null ? '' : formatDate(request.dueDate),
  };
}

/** Of a request that is still being written. */
export function valuesOfRequester(chosen: RequesterSuggestion | null): SnippetValues {
  if (chosen === null) return {};
  return { 'muhtar adı': chosen.kind === 'muhtar' ? chosen.name : '', başvuran: chosen.name, mahalle: chosen.neighbourhood };
}
