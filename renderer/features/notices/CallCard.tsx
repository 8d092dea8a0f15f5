import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { outcomeNames, requesterKindNames } from '../../../preload/contract/text.ts';
import type { NoticeGroup, NoticeLine } from '../../../preload/contract/notices.ts';
import { useRead } from '../../api/queries.ts';
import { OutcomeChip } from '../../shared/chips/StateChip.tsx';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../shared/commands/withKey.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDate, formatPhone } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { noticesText as text } from '../../text/notices.ts';
import { emailOf, messageOf, outcomeWords, type Sender } from './message.ts';
import { FixPhoneDialog, OtherWayDialog } from './NoticeDialogs.tsx';
import { ForWork } from '../../shared/session/ForWork.tsx';

interface Props {
  readonly group: NoticeGroup;
  readonly onTold: () => void;
  readonly onMissed: () => void;
}

/** One call: the number large enough to dial from across the desk, what is to be said, and the keys. */
export function CallCard({ group, onTold, onMissed }: Props) {
  const notify = useNotify();
  const office = useRead('office', 'get', {});
  const [dialog, setDialog] = useState<'phone' | 'way' | null>(null);
  const sender: Sender = { institution: office.data?.institution ?? '', unit: office.data?.unit ?? '' };
  const message = messageOf(group, sender);
  const copy = (words: string) => void navigator.clipboard.writeText(words).then(() => notify(text.copied));
  const known = group.personId !== null || group.ngoId !== null;
  useCommand('fixPhone', () => setDialog('phone'), { enabled: known });
  useCommand('copyMessage', () => copy(message));
  useCommand('copyEmail', () => copy(emailOf(group, sender)));
  const tries = [group.tries > 0 ? text.tries(group.tries) : '', group.againOn ? text.again(formatDate(group.againOn)) : ''].filter(Boolean).join(' · ');
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Section title={group.name}>
        <Typography color="textSecondary">{[requesterKindNames[group.kind], group.neighbourhood].filter(Boolean).join(', ')}</Typography>
        <Typography component="p" sx={{ fontSize: 40, fontWeight: 700, lineHeight: 1.3, fontVariantNumeric: 'tabular-nums' }}>
          {group.phone ? formatPhone(group.phone) : text.noPhone}
        </Typography>
        {tries && <Typography>{tries}</Typography>}
        <ForWork>
          <Box sx={{ mt: 1.5, display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            <Button variant="contained" onClick={onTold}>
              {withKey(text.told, 'tellRequester')}
            </Button>
            <Button onClick={onMissed}>{withKey(text.notReached, 'notReached')}</Button>
            {known && <Button onClick={() => setDialog('phone')}>{withKey(text.fixPhone, 'fixPhone')}</Button>}
            <Button onClick={() => setDialog('way')}>{text.otherWay}</Button>
          </Box>
        </ForWork>
      </Section>
      <Section title={text.results}>
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
          {group.lines.map((line) => (
            <Result key={`${line.requestId}-${line.coRequesterId}`} line={line} />
          ))}
        </Box>
      </Section>
      <Section title={text.texts}>
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{message}</Typography>
        <Box sx={{ mt: 1, display: 'flex', gap: 1 }}>
          <Button startIcon={<ContentCopyOutlined />} onClick={() => copy(message)}>
            {withKey(text.copyMessage, 'copyMessage')}
          </Button>
          <Button startIcon={<ContentCopyOutlined />} onClick={() => copy(emailOf(group, sender))}>
            {withKey(text.copyEmail, 'copyEmail')}
          </Button>
        </Box>
      </Section>
      {dialog === 'phone' && <FixPhoneDialog group={group} onClose={() => setDialog(null)} />}
      {dialog === 'way' && <OtherWayDialog group={group} onClose={() => setDialog(null)} />}
    </Box>
  );
}

function Result({ line }: { readonly line: NoticeLine }) {
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Link component={RouterLink} to={`/requests/${line.requestId}`} sx={{ fontWeight: 600 }}>
          {line.number}
        </Link>
        <Typography sx={{ fontWeight: 600 }}>{line.subject}</Typography>
        <OutcomeChip outcome={line.outcome} />
        {line.coRequesterId !== null && <Typography variant="body2">({text.alsoWanted})</Typography>}
      </Box>
      {outcomeWords(line) !== outcomeNames[line.outcome] && <Typography>{outcomeWords(line)}</Typography>}
      {line.reason && line.outcome !== 'mukerrer' && <Typography>{text.reason(line.reason)}</Typography>}
      {line.resultText && <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{line.resultText}</Typography>}
    </Box>
  );
}
