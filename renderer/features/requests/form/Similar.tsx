import { Alert, Box, ButtonBase, Link, Typography } from '@mui/material';
import { useRef, type KeyboardEvent } from 'react';
import { useWatch } from 'react-hook-form';
import { Link as RouterLink } from 'react-router';
import { commands } from '../../../../preload/contract/commands.ts';
import type { Joined } from '../../../../preload/contract/links.ts';
import type { RequesterSuggestion, SimilarRequest } from '../../../../preload/contract/requests.ts';
import { useRead, useWrite } from '../../../api/queries.ts';
import { OutcomeChip, StateChip } from '../../../shared/chips/StateChip.tsx';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { keyWords } from '../../../shared/commands/keys.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { formatDate } from '../../../shared/format.ts';
import { shortUnit } from '../../../shared/shortUnit.ts';
import { useSettled } from '../../../shared/useSettled.ts';
import { linksText as text } from '../../../text/links.ts';
import { toRequester } from './requester.ts';
import type { RequestControl } from './values.ts';

interface Props {
  readonly control: RequestControl;
  readonly chosen: RequesterSuggestion | null;
  readonly onJoined: (joined: Joined) => void;
}

const pause = 250;

/** "Bu mahallede açık: 2026/0139 …": a key goes there, Enter adds the one who asks to that record. Shown, never in the way. */
export function Similar({ control, chosen, onJoined }: Props) {
  const notify = useNotify();
  const box = useRef<HTMLUListElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const join = useWrite('links', 'join');
  const [topicId, subject, description, place, phone] = useWatch({ control, name: ['topicId', 'subject', 'text', 'requester.neighbourhoodId', 'requester.phone'] }) as [number | null, string, string, number | null | undefined, string | undefined];
  const neighbourhoodId = place ?? chosen?.neighbourhoodId ?? null;
  const words = useSettled(`${subject ?? ''} ${(description ?? '').slice(0, 400)}`.trim(), pause);
  const asked = neighbourhoodId !== null && (topicId !== null || words.length > 2);
  const { data } = useRead('requests', 'similar', { neighbourhoodId, topicId, text: words, exceptId: null }, { enabled: asked, keep: true });
  const found = asked ? (data ?? []) : [];
  const buttons = () => [...(box.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useCommand(
    'similar',
    () => {
      cameFrom.current = document.activeElement;
      buttons()[0]?.focus();
    },
    { enabled: found.length > 0 },
  );
  if (found.length === 0) return null;

  const take = ({ id }: SimilarRequest) => {
    if (!chosen) return notify(text.similarNobody);
    if (join.isPending) return;
    const requester = toRequester(chosen);
    const typed = requester.kind === 'kisi' ? { ...requester, phone: phone ?? requester.phone ?? '', neighbourhoodId } : requester;
    join.mutate({ requestId: id, requester: typed }, { onSuccess: onJoined, onError: (error) => notify(error.message) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') (cameFrom.current as HTMLElement | null)?.focus();
    else if (event.key === 'ArrowDown') all[Math.min(all.length - 1, at + 1)]?.focus();
    else if (event.key === 'ArrowUp') all[Math.max(0, at - 1)]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <Alert severity="warning" role="status" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <Typography sx={{ fontWeight: 650 }}>{text.similar}</Typography>
      <Box component="ul" ref={box} onKeyDown={onKeyDown} sx={{ m: 0, my: 0.5, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {found.map((one) => (
          <Box component="li" key={one.id} sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
            <ButtonBase aria-label={text.join(one.number, one.subject)} onClick={() => take(one)} sx={{ flex: 1, minWidth: 0, display: 'block', textAlign: 'left', p: 0.75, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', color: 'text.primary', '&.Mui-focusVisible, &:focus': { borderColor: 'primary.main', outline: 2, outlineColor: 'primary.main' } }}>
              <Line one={one} />
            </ButtonBase>
            <Link component={RouterLink} to={`/requests/${one.id}`} aria-label={text.openRecord(one.number)} sx={{ pt: 0.75 }}>
              {text.open}
            </Link>
          </Box>
        ))}
      </Box>
      <Typography variant="body2">{text.similarHint(keyWords(commands.similar.key))}</Typography>
    </Alert>
  );
}

function Line({ one }: { readonly one: SimilarRequest }) {
  const closed = one.closedOn !== null && one.outcome !== null;
  const detail = text.similarDetail(formatDate(one.closedOn ?? one.registeredOn).slice(0, 5), shortUnit(one.unit));
  return (
    <>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <strong>{one.number}</strong> {one.subject} ({detail})
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', fontSize: 13.5 }}>
        {closed && one.outcome ? <OutcomeChip outcome={one.outcome} /> : <StateChip state={one.state} />}
        <span>{one.requester}</span>
        {one.others > 0 && <span>{text.others(one.others)}</span>}
      </Box>
    </>
  );
}
