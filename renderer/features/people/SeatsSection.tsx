import { Box, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import type { SeatTerm } from '../../../preload/contract/people.ts';
import { termEndNames } from '../../../preload/contract/text.ts';
import { Section } from '../../shared/Section.tsx';
import { peopleText, seatText as text } from '../../text/directory.ts';
import { sinceWords } from '../neighbourhoods/MuhtarSection.tsx';
import { useMayWork } from '../../shared/session/ForWork.tsx';

interface Props {
  readonly seats: readonly SeatTerm[];
  readonly onStart: () => void;
  readonly onEnd: (term: SeatTerm) => void;
}

/** Every seat this person ever held; person and seat are two things. */
export function SeatsSection({ seats, onStart, onEnd }: Props) {
  const works = useMayWork();
  return (
    <Section title={peopleText.seats} action={works && <Button variant="text" onClick={onStart}>{text.start}</Button>}>
      {seats.length === 0 && <Typography color="textSecondary">{peopleText.noSeats}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {seats.map((term) => (
          <Box component="li" key={term.id} sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Link component={RouterLink} to={`/neighbourhoods/${term.neighbourhoodId}`} underline="hover" sx={{ fontWeight: 600 }}>
                {text.seatOf(neighbourhoodTitle(term.neighbourhood), term.role, term.acting)}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {term.endReason === null ? sinceWords(term) : text.withEnd(sinceWords(term), termEndNames[term.endReason])}
              </Typography>
            </Box>
            {works && term.endReason === null && (
              <Button variant="text" aria-label={text.endOf(text.seatOf(neighbourhoodTitle(term.neighbourhood), term.role, term.acting))} onClick={() => onEnd(term)}>
                {text.end}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
