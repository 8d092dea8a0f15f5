import { Alert, Box, Button } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { ApiFailure } from '../../api/client.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { Page } from '../../shared/Page.tsx';

/** The record's id in the address; 0 where it is no number, which no record has. */
export function useRecordId(): number {
  const id = Number(useParams().id);
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
}

interface RecordReadProps<T> {
  readonly read: UseQueryResult<T, ApiFailure>;
  /** The list this record belongs to; shown until, or instead of, the record. */
  readonly list: { readonly title: string; readonly path: string };
  readonly children: (record: T) => ReactNode;
}

/** A record, its shape while it comes, or why not with the way back to its list. */
export function RecordRead<T>({ read, list, children }: RecordReadProps<T>) {
  const navigate = useNavigate();
  if (read.data !== undefined) return <>{children(read.data)}</>;
  return (
    <Page title={list.title} primary={<Button onClick={() => void navigate(list.path)}>{list.title}</Button>}>
      <ReadResult read={read} skeleton={<FormShape fields={8} />}>
        {() => null}
      </ReadResult>
    </Page>
  );
}

/** Left what happened, right what holds now. */
export function RecordColumns({ banner, left, right }: { readonly banner?: ReactNode; readonly left: ReactNode; readonly right: ReactNode }) {
  return (
    <>
      {banner && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {banner}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) clamp(340px, 28vw, 380px)', gap: 2, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2 }}>{left}</Box>
        <Box sx={{ display: 'grid', gap: 2 }}>{right}</Box>
      </Box>
    </>
  );
}
