import { Box } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { ApiFailure } from '../../api/client.ts';
import { commonText } from '../../text/common.ts';
import { Problem } from './Problem.tsx';

export interface ReadResultProps<T> {
  readonly read: UseQueryResult<T, ApiFailure>;
  /** The shape of the page, drawn only when the answer takes long enough to be noticed. */
  readonly skeleton: ReactNode;
  readonly children: (value: T) => ReactNode;
}

/** One of three: the value, its shape while it comes, or the reason why not with "Yeniden dene". */
export function ReadResult<T>({ read, skeleton, children }: ReadResultProps<T>) {
  const late = useLate();
  if (read.data !== undefined) return <>{children(read.data)}</>;
  if (read.error) return <Problem error={read.error} onRetry={() => void read.refetch()} />;
  return (
    <Box role="status" aria-label={commonText.loading}>
      {late ? skeleton : null}
    </Box>
  );
}

/** Answers from the disk come within a frame or two; a skeleton that flashes would only disturb. */
function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 120);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
