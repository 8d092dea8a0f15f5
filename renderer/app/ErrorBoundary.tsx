import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { Component, useState, type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { shellText } from '../text/shell.ts';
import { errorCode } from './error-code.ts';

interface Props {
  readonly children: ReactNode;
}

/** Catches what breaks while drawing; the user gets a calm page instead of a white window. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <BrokenScreen error={this.state.error} />;
  }
}

/** The same page for a route that broke; menu and top bar stay. */
export function BrokenRoute() {
  return <BrokenScreen error={useRouteError()} />;
}

function BrokenScreen({ error }: { readonly error: unknown }) {
  const text = shellText.broken;
  const code = errorCode(error);
  const [copied, setCopied] = useState(false);
  return (
    <Box role="alert" sx={{ height: '100%', display: 'grid', placeItems: 'center', p: 3, overflow: 'auto' }}>
      <Paper variant="outlined" sx={{ p: 4, maxWidth: 560 }}>
        <Typography variant="h1" sx={{ mb: 2 }}>
          {text.title}
        </Typography>
        <Stack sx={{ gap: 1 }}>
          <Typography>{text.happened}</Typography>
          <Typography>{text.safe}</Typography>
          <Typography>{text.todo}</Typography>
          <Typography color="textSecondary">{text.code(code)}</Typography>
        </Stack>
        <Stack direction="row" sx={{ gap: 1, mt: 3 }}>
          <Button variant="contained" autoFocus onClick={() => window.location.reload()}>
            {text.reload}
          </Button>
          <Button onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}>{copied ? text.copied : text.copy}</Button>
        </Stack>
      </Paper>
    </Box>
  );
}
