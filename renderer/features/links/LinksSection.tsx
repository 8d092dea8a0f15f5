import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Button, IconButton, Link, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { openStates } from '../../../preload/contract/codes.ts';
import type { CoRequesterRow, LinkedRequest, RequestLinks } from '../../../preload/contract/links.ts';
import type { RequestDetail } from '../../../preload/contract/requests.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDate, formatPhone } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { linksText as text } from '../../text/links.ts';
import { JoinDialog } from './JoinDialog.tsx';
import { MarkDialog } from './MarkDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { ForWork, useMayWork } from '../../shared/session/ForWork.tsx';

/** What a record is tied to, in both directions, and who else wants it; each tie is undone where it stands. */
export function LinksSection({ request }: { readonly request: RequestDetail }) {
  const { data } = useRead('links', 'of', { id: request.id });
  const [dialog, setDialog] = useState<'join' | 'split' | 'mark' | null>(null);
  const close = () => setDialog(null);
  const works = useMayWork();
  const open = (openStates as readonly string[]).includes(request.state);
  return (
    <Section title={text.title}>
      {data && <Ties links={data} request={request} />}
      {works && request.state !== 'iptal' && (
        <Box sx={{ mt: 1, display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {request.duplicateOf === null && <Button onClick={() => setDialog('join')}>{text.add}</Button>}
          <Button onClick={() => setDialog('split')}>{text.split}</Button>
          {open && <Button onClick={() => setDialog('mark')}>{text.mark}</Button>}
        </Box>
      )}
      {dialog === 'join' && <JoinDialog request={request} onClose={close} />}
      {dialog === 'split' && <SplitDialog request={request} onClose={close} />}
      {dialog === 'mark' && <MarkDialog requests={[request]} onClose={close} onDone={close} />}
    </Section>
  );
}

function Ties({ links, request }: { readonly links: RequestLinks; readonly request: RequestDetail }) {
  const { duplicateOf, duplicates, splitFrom, splits, coRequesters } = links;
  const nothing = !duplicateOf && !splitFrom && duplicates.length + splits.length + coRequesters.length === 0;
  if (nothing) return <Typography color="textSecondary">{text.none}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {duplicateOf && (
        <Tie title={text.duplicateOf}>
          <Record record={duplicateOf} unlink={request} />
        </Tie>
      )}
      {duplicates.length > 0 && (
        <Tie title={text.duplicates}>
          {duplicates.map((record) => (
            <Record key={record.id} record={record} unlink={record} />
          ))}
        </Tie>
      )}
      {splitFrom && (
        <Tie title={text.splitFrom}>
          <Record record={splitFrom} />
        </Tie>
      )}
      {splits.length > 0 && (
        <Tie title={text.splits}>
          {splits.map((record) => (
            <Record key={record.id} record={record} />
          ))}
        </Tie>
      )}
      {coRequesters.length > 0 && (
        <Tie title={text.coRequesters}>
          {coRequesters.map((person) => (
            <Person key={person.id} person={person} closed={request.state === 'kapali'} />
          ))}
        </Tie>
      )}
    </Box>
  );
}

function Tie({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <Typography variant="h3" component="h3">
        {title}
      </Typography>
      <Box component="ul" aria-label={title} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {children}
      </Box>
    </div>
  );
}

/** `unlink`: the duplicate of the two; only it changes when the tie goes. */
function Record({ record, unlink }: { readonly record: LinkedRequest; readonly unlink?: Pick<LinkedRequest, 'id' | 'number'> }) {
  const notify = useNotify();
  const works = useMayWork();
  const write = useWrite('links', 'unlinkDuplicate');
  const run = (id: number) => write.mutate({ id }, { onSuccess: ({ number }) => notify(text.unlinked(number)), onError: (error) => notify(error.message) });
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Link component={RouterLink} to={`/requests/${record.id}`} sx={{ fontWeight: 600 }}>
        {record.number}
      </Link>
      <Typography variant="body2" sx={{ flex: 1, minWidth: 80, overflowWrap: 'anywhere' }}>
        {record.subject}
      </Typography>
      {works && unlink && (
        <Button variant="text" size="small" aria-label={text.unlinkOf(unlink.number)} disabled={write.isPending} onClick={() => run(unlink.id)}>
          {text.unlink}
        </Button>
      )}
    </Box>
  );
}

function Person({ person, closed }: { readonly person: CoRequesterRow; readonly closed: boolean }) {
  const notify = useNotify();
  const write = useWrite('links', 'leave');
  const { id, name, phone, neighbourhood, notifiedOn, via } = person;
  const remove = () => write.mutate({ coRequesterId: id }, { onSuccess: () => notify(text.removed(name)), onError: (error) => notify(error.message) });
  const told = notifiedOn ? text.told(formatDate(notifiedOn)) : text.notTold;
  const card = person.ngoId !== null ? `/ngos/${person.ngoId}` : person.personId !== null ? `/people/${person.personId}` : null;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {card ? (
            <Link component={RouterLink} to={card} underline="hover" color="text.primary">
              {name}
            </Link>
          ) : (
            name
          )}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[neighbourhood, phone && formatPhone(phone), via && text.via(via)].filter(Boolean).join(' · ')}
        </Typography>
        {closed && <Mark tone={notifiedOn ? 'done' : 'busy'} symbol={notifiedOn ? '✔' : '☎'}>{told}</Mark>}
      </Box>
      <ForWork>
        <IconButton aria-label={text.remove(name)} title={text.remove(name)} disabled={write.isPending} onClick={remove}>
          <CloseOutlined fontSize="small" />
        </IconButton>
      </ForWork>
    </Box>
  );
}
