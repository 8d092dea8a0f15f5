import { Box, Typography } from '@mui/material';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { formatCount } from './format.ts';
import { shellText } from '../text/shell.ts';

/** Places in the top bar that a page fills; null until the shell has drawn them. */
export interface TopBarSlots {
  readonly title: HTMLElement | null;
  readonly action: HTMLElement | null;
}
export const TopBarContext = createContext<TopBarSlots>({ title: null, action: null });

export interface PageProps {
  readonly title: string;
  /** Shown beside the title: "1.284 kayıt". */
  readonly count?: number;
  /** Grey words beside the title where a count says nothing. */
  readonly detail?: string;
  /** The one primary button of the page; "Yeni talep" stands there where a page gives none. */
  readonly primary?: ReactNode;
  /** One row of chips and filters above the content. */
  readonly filters?: ReactNode;
  /** true: the page scrolls as a whole (forms, records). false: the content fills the height (tables scroll themselves). */
  readonly scroll?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: title and button go up into the top bar, the rest fills the room below. */
export function Page({ title, count, detail, primary, filters, scroll = true, children }: PageProps) {
  const slots = useContext(TopBarContext);
  useEffect(() => {
    document.title = `${title} – ${shellText.program}`;
  }, [title]);
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      {slots.title &&
        createPortal(
          <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, minWidth: 0 }}>
            <Typography id="page-title" variant="h1" noWrap>
              {title}
            </Typography>
            {(count !== undefined || detail !== undefined) && (
              <Typography component="span" color="textSecondary" noWrap sx={{ flex: 'none' }}>
                {count !== undefined ? shellText.count(formatCount(count)) : detail}
              </Typography>
            )}
          </Box>,
          slots.title,
        )}
      {slots.action && primary && createPortal(primary, slots.action)}
      {filters && (
        <Box sx={{ px: 2, py: 0.75, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', borderBottom: 1, borderColor: 'divider', flex: 'none' }}>{filters}</Box>
      )}
      <Box sx={{ flex: 1, minHeight: 0, overflow: scroll ? 'auto' : 'hidden', ...(scroll ? { p: 2 } : { display: 'flex', flexDirection: 'column' }) }}>{children}</Box>
    </Box>
  );
}
