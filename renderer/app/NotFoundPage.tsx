import { Button } from '@mui/material';
import { Link } from 'react-router';
import { EmptyState } from '../shared/feedback/EmptyState.tsx';
import { Page } from '../shared/Page.tsx';
import { shellText } from '../text/shell.ts';

export function NotFoundPage() {
  return (
    <Page title={shellText.notFound.title}>
      <EmptyState
        title={shellText.notFound.title}
        body={shellText.notFound.body}
        action={
          <Button variant="contained" component={Link} to="/today">
            {shellText.notFound.action}
          </Button>
        }
      />
    </Page>
  );
}
