import { Box, Button, Checkbox, Typography } from '@mui/material';
import { useState } from 'react';
import { mostDisposed, type DisposalCandidate } from '../../../preload/contract/disposal.ts';
import { call, type ApiFailure } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount, formatDate } from '../../shared/format.ts';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { disposalText as text } from '../../text/disposal.ts';
import { useQueryClient } from '@tanstack/react-query';
import { PreviewDialog } from './PreviewDialog.tsx';

/** Who is due, to be chosen and looked at; a longer list is done in turns. */
export function DueList() {
  const due = useRead('disposal', 'candidates', { limit: mostDisposed }, { keep: true });
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [looking, setLooking] = useState(false);
  const queries = useQueryClient();
  const notify = useNotify();
  const writeEmpty = () =>
    void call('disposal', 'run', { kind: 'periyodik', personIds: [] }).then(
      () => {
        notify(text.written);
        void queries.invalidateQueries();
      },
      (failure: ApiFailure) => notify(failure.message),
    );
  return (
    <ReadResult read={due} skeleton={<TableShape rows={4} rowHeight={32} />}>
      {({ rows, total }) => {
        if (rows.length === 0) return <EmptyState dense title={text.listEmpty} body={text.listEmptyBody} action={<Button onClick={writeEmpty}>{text.writeEmpty}</Button>} />;
        const ids = rows.map(({ personId }) => personId);
        const picked = chosen.filter((id) => ids.includes(id));
        return (
          <>
            <Lines rows={rows} chosen={picked} onChoose={setChosen} />
            <Box sx={{ display: 'flex', gap: 1, mt: 1, alignItems: 'center' }}>
              <Button onClick={() => setChosen(ids)}>{text.chooseAll}</Button>
              <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
                {text.listOf(formatCount(rows.length), formatCount(total))}
              </Typography>
              <Box role="group" aria-label={text.print}>
                <PrintMenu report={{ kind: 'imha_listesi' }} tables />
              </Box>
              <Button variant="contained" disabled={picked.length === 0} onClick={() => setLooking(true)}>
                {text.preview(picked.length)}
              </Button>
            </Box>
            {looking && <PreviewDialog kind="periyodik" personIds={picked} onClose={() => setLooking(false)} />}
          </>
        );
      }}
    </ReadResult>
  );
}

function Lines({ rows, chosen, onChoose }: { readonly rows: readonly DisposalCandidate[]; readonly chosen: readonly number[]; readonly onChoose: (ids: readonly number[]) => void }) {
  return (
    <SimpleTable
      label={text.list}
      rows={rows}
      rowKey={({ personId }) => personId}
      columns={[
        {
          title: text.columns.person,
          cell: ({ personId, person }) => (
            <>
              <Checkbox
                size="small"
                sx={{ p: 0.5, mr: 0.5 }}
                checked={chosen.includes(personId)}
                slotProps={{ input: { 'aria-label': text.choose(person) } }}
                onChange={(_, on) => onChoose(on ? [...chosen, personId] : chosen.filter((id) => id !== personId))}
              />
              {person}
            </>
          ),
        },
        { title: text.columns.rule, width: 230, cell: ({ rule }) => rule },
        { title: text.columns.since, width: 110, cell: ({ since }) => formatDate(since) },
        { title: text.columns.dueOn, width: 110, cell: ({ dueOn }) => formatDate(dueOn) },
        { title: text.columns.requests, width: 80, cell: ({ requests }) => formatCount(requests) },
      ]}
    />
  );
}
