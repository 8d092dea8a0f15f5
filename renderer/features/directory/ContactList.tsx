import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, IconButton, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { formatPhone } from '../../shared/format.ts';

interface Contact {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly personId?: number;
}

interface Props<C extends Contact> {
  readonly people: readonly C[];
  readonly none: string;
  readonly removeLabel: (name: string) => string;
  /** null where nothing may change any more. */
  readonly onRemove: ((contact: C) => void) | null;
  /** Beside the name. */
  readonly mark?: (contact: C) => ReactNode;
}

/** People to call: name, what they do there, phone. */
export function ContactList<C extends Contact>({ people, none, removeLabel, onRemove, mark }: Props<C>) {
  if (people.length === 0) return <Typography color="textSecondary">{none}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
      {people.map((contact) => (
        <Box component="li" key={contact.id} sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography sx={{ fontWeight: 600 }}>
                {contact.personId === undefined ? (
                  contact.name
                ) : (
                  <Link component={RouterLink} to={`/people/${contact.personId}`} underline="hover">
                    {contact.name}
                  </Link>
                )}
              </Typography>
              {mark?.(contact)}
            </Box>
            {contact.title && (
              <Typography variant="body2" color="textSecondary">
                {contact.title}
              </Typography>
            )}
            {contact.phone && <Typography>{formatPhone(contact.phone)}</Typography>}
            {contact.email && (
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {contact.email}
              </Typography>
            )}
          </Box>
          {onRemove && (
            <IconButton aria-label={removeLabel(contact.name)} title={removeLabel(contact.name)} onClick={() => onRemove(contact)}>
              <CloseOutlined fontSize="small" />
            </IconButton>
          )}
        </Box>
      ))}
    </Box>
  );
}
