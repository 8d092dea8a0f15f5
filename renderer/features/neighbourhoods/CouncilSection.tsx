import CloseOutlined from '@mui/icons-material/CloseOutlined';
import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import { Box, IconButton, Link, Typography } from '@mui/material';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router';
import type { SeatTerm } from '../../../preload/contract/people.ts';
import { formatPhone } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { seatText as text } from '../../text/directory.ts';
import type { CouncilPlace } from './seats.ts';

interface Props {
  readonly places: readonly CouncilPlace[];
  /** null where the neighbourhood is closed. */
  readonly onFill: ((place: CouncilPlace) => void) | null;
  /** null where nothing may be changed. */
  readonly onEnd: ((term: SeatTerm) => void) | null;
}

/** Four full and four substitute members; vacant places are shown, because somebody has to move up. */
export function CouncilSection({ places, onFill, onEnd }: Props) {
  return (
    <Section title={text.council}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr) max-content 28px', columnGap: 1, alignItems: 'center' }}>
        {places.map((place) => {
          const { role, position, term } = place;
          const name = position === null ? text.memberWithoutPlace(role) : text.place(role, position);
          return (
            <Box component="li" key={term ? `t${term.id}` : `${role}${position}`} sx={{ display: 'contents' }}>
              <Typography variant="body2" color="textSecondary">
                {name}
              </Typography>
              {term ? (
                <Fragment>
                  <Link component={RouterLink} to={`/people/${term.personId}`} underline="hover" noWrap title={term.person} sx={{ fontSize: 14 }}>
                    {term.person}
                  </Link>
                  <Typography variant="body2">{term.phone && formatPhone(term.phone)}</Typography>
                  {onEnd ? (
                    <IconButton aria-label={text.endOf(term.person)} title={text.end} onClick={() => onEnd(term)} disabled={term.endReason !== null} sx={{ p: 0.5 }}>
                      <CloseOutlined sx={{ fontSize: 16 }} />
                    </IconButton>
                  ) : (
                    <span />
                  )}
                </Fragment>
              ) : (
                <Fragment>
                  <Typography variant="body2" color="textSecondary" sx={{ gridColumn: 'span 2' }}>
                    {text.vacant}
                  </Typography>
                  {onFill ? (
                    <IconButton aria-label={text.fill(name)} title={text.start} onClick={() => onFill(place)} sx={{ p: 0.5 }}>
                      <PersonAddAltOutlined sx={{ fontSize: 16 }} />
                    </IconButton>
                  ) : (
                    <span />
                  )}
                </Fragment>
              )}
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
