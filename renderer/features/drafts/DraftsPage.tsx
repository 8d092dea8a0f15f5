import { Button, Typography } from '@mui/material';
import { useNavigate } from 'react-router';
import type { Draft } from '../../../preload/contract/drafts.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { pageOf } from '../../shared/draft/place.ts';
import type { ResumeState } from '../../shared/draft/resume.ts';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatDateTime } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { draftText } from '../../text/drafts.ts';

/** A hand-off of chosen rows goes on where the same rows are chosen again. */
const needsSelection = ({ place }: Draft): boolean => pageOf(place) === '/requests';

/** Every form of this user that was begun and not saved: go on with it, or throw it away. */
export function DraftsPage() {
  const drafts = useRead('drafts', 'list', {});
  const navigate = useNavigate();
  const notify = useNotify();
  const drop = useWrite('drafts', 'drop');
  useCommand('leave', () => void navigate(-1));
  const goOn = ({ id, form, place }: Draft) => {
    const state: ResumeState = { resume: { id, form } };
    void navigate(pageOf(place), { state });
  };
  return (
    <Page title={draftText.page} {...(drafts.data ? { count: drafts.data.length } : {})}>
      <ReadResult read={drafts} skeleton={<TableShape rows={4} />}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={draftText.emptyTitle} body={draftText.emptyBody} />
          ) : (
            <SimpleTable<Draft>
              label={draftText.list}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { title: draftText.what, cell: ({ title }) => title },
                { title: draftText.when, width: 180, cell: ({ savedAt }) => formatDateTime(savedAt) },
              ]}
              actionsTitle={draftText.actions}
              actions={(draft) => (
                <>
                  {needsSelection(draft) ? (
                    <Typography component="span" variant="body2" color="textSecondary" sx={{ mr: 1 }}>
                      {draftText.selectAgain}
                    </Typography>
                  ) : (
                    <Button size="small" aria-label={draftText.resumeOf(draft.title)} onClick={() => goOn(draft)}>
                      {draftText.resume}
                    </Button>
                  )}
                  <Button
                    size="small"
                    variant="text"
                    aria-label={draftText.dropOf(draft.title)}
                    onClick={() => drop.mutate({ id: draft.id }, { onSuccess: () => notify(draftText.dropped), onError: (error) => notify(error.message) })}
                  >
                    {draftText.drop}
                  </Button>
                </>
              )}
            />
          )
        }
      </ReadResult>
    </Page>
  );
}
