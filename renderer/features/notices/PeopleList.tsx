import { Box, ButtonBase, Typography } from '@mui/material';
import type { NoticeGroup } from '../../../preload/contract/notices.ts';
import { formatCount, formatDate, formatPhone } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { useToday } from '../../shared/useToday.ts';
import { noticesText as text } from '../../text/notices.ts';

interface Props {
  readonly groups: readonly NoticeGroup[];
  readonly chosen: string;
  readonly onChoose: (group: NoticeGroup) => void;
  /** Results that the list has no room for. */
  readonly hidden: number;
}

/** Who is to be called: today first, then those who were not reached. */
export function PeopleList({ groups, chosen, onChoose, hidden }: Props) {
  const today = useToday();
  const later = ({ againOn }: NoticeGroup) => againOn !== null && againOn > today;
  const parts = [
    { title: text.today, members: groups.filter((group) => !later(group)) },
    { title: text.later, members: groups.filter(later) },
  ].filter(({ members }) => members.length > 0);
  return (
    <Section flush title={text.people}>
      {parts.map(({ title, members }) => (
        <Box key={title}>
          <Typography variant="h3" sx={{ px: 2, pt: 1, pb: 0.5, fontSize: 13.5, color: 'text.secondary' }}>
            {title} ({formatCount(members.length)})
          </Typography>
          <Box component="ul" aria-label={title} sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {members.map((group) => (
              <li key={group.key}>
                <Person group={group} chosen={group.key === chosen} onChoose={() => onChoose(group)} />
              </li>
            ))}
          </Box>
        </Box>
      ))}
      <Typography variant="caption" component="p" color="textSecondary" sx={{ px: 2, py: 1 }}>
        {hidden > 0 ? text.newest(formatCount(groups.reduce((sum, { lines }) => sum + lines.length, 0))) : text.keys}
      </Typography>
    </Section>
  );
}

function Person({ group, chosen, onChoose }: { readonly group: NoticeGroup; readonly chosen: boolean; readonly onChoose: () => void }) {
  const { name, neighbourhood, phone, tries, againOn, lines } = group;
  return (
    <ButtonBase
      aria-current={chosen}
      tabIndex={chosen ? 0 : -1}
      onClick={onChoose}
      sx={{
        width: '100%',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        columnGap: 1,
        textAlign: 'left',
        px: 2,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        borderLeft: '4px solid transparent',
        ...(chosen ? { bgcolor: 'action.selected', borderLeftColor: 'primary.main' } : {}),
      }}
    >
      <Typography sx={{ fontWeight: 650, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{name}</Typography>
      <Typography variant="body2">{text.count(lines.length)}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {[neighbourhood, tries > 0 ? text.tries(tries) : ''].filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {againOn ? text.again(formatDate(againOn)) : phone ? formatPhone(phone) : text.noPhone}
      </Typography>
    </ButtonBase>
  );
}
