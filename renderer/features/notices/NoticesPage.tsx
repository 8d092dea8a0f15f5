import { Box, Button } from '@mui/material';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { NoticeGroup, NoticeList } from '../../../preload/contract/notices.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { noticesText as text } from '../../text/notices.ts';
import { CallCard } from './CallCard.tsx';
import { PeopleList } from './PeopleList.tsx';
import { useTelling } from './useTelling.ts';

/** Results that nobody was told yet, person by person: B logs the call and goes on to the next. */
export function NoticesPage() {
  const read = useRead('notices', 'list', {});
  const navigate = useNavigate();
  useCommand('leave', () => void navigate(-1));
  const ledger = (
    <Button component={RouterLink} to="/requests?view=bildirilecek">
      {text.ledger}
    </Button>
  );
  const people = read.data?.groups.length ?? 0;
  return (
    <Page title={text.title} primary={ledger} {...(people > 0 ? { detail: text.detail(formatCount(people), formatCount(read.data?.total ?? 0)) } : {})}>
      <ReadResult read={read} skeleton={<TableShape rows={12} />}>
        {(list) => <Calls list={list} />}
      </ReadResult>
    </Page>
  );
}

function Calls({ list }: { readonly list: NoticeList }) {
  const { gone, tell, miss } = useTelling();
  const groups = list.groups.filter(({ key }) => !gone.has(key));
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const found = groups.findIndex(({ key }) => key === chosen);
  // Who was told leaves the list; the next one moves up to the same place.
  const at = found >= 0 ? found : Math.min(place, groups.length - 1);
  const group = groups[at];
  const key = group?.key;
  const choose = (next: number) => {
    const wanted = groups[Math.max(0, Math.min(groups.length - 1, next))];
    setChosen(wanted?.key ?? null);
    setPlace(Math.max(0, groups.indexOf(wanted as NoticeGroup)));
  };
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === document.body || focused?.id === 'page' || box.current?.contains(focused) || !focused?.isConnected) box.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus();
  }, [key]);
  const act = (run: (one: NoticeGroup) => void) => () => {
    if (!group) return;
    setPlace(at);
    setChosen(groups[at + 1]?.key ?? null);
    run(group);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    choose(at + step);
  };
  const told = act(tell);
  const missed = act(miss);
  useCommand('tellRequester', told, { enabled: group !== undefined });
  useCommand('notReached', missed, { enabled: group !== undefined });
  if (!group) return <EmptyState title={text.empty} body={text.emptyBody} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'clamp(260px, 30%, 360px) minmax(0, 1fr)', gap: 2, alignItems: 'start' }}>
      <div ref={box} onKeyDown={onKeyDown}>
        <PeopleList groups={groups} chosen={group.key} onChoose={(one) => choose(groups.indexOf(one))} hidden={list.total - list.groups.reduce((sum, { lines }) => sum + lines.length, 0)} />
      </div>
      <CallCard key={group.key} group={group} onTold={told} onMissed={missed} />
    </Box>
  );
}
