import { Alert, Box, Button } from '@mui/material';
import type { ApiFailure } from '../../api/client.ts';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { setupText as text } from '../../text/setup.ts';
import { stepOf, type StepName } from './useSetUp.ts';

/** What kept the set-up from being written, each line with the way to its step. */
export function SetupProblems({ problem, onGo }: { readonly problem: ApiFailure | null; readonly onGo: (step: StepName) => void }) {
  if (!problem) return null;
  if (problem.fields.length === 0)
    return (
      <Box sx={{ mb: 2 }}>
        <Problem error={problem} />
      </Box>
    );
  return (
    <Alert severity="error" role="alert" sx={{ mb: 2 }}>
      {text.problemsTitle}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {problem.fields.map(({ field, message }) => (
          <li key={`${field}-${message}`}>
            {message}{' '}
            <Button variant="text" onClick={() => onGo(stepOf(field))}>
              {text.steps[stepOf(field)]}
            </Button>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
