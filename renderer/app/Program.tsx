import { CacheProvider } from '@emotion/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { createQueryClient } from '../api/queries.ts';
import { keepFirstAnswers, type FirstAnswers } from '../features/start/firstAnswers.ts';
import { Start } from '../features/start/Start.tsx';
import { AppearanceProvider } from '../shared/Appearance.tsx';
import { CommandProvider } from '../shared/commands/CommandProvider.tsx';
import { NotifyProvider } from '../shared/feedback/NotifyProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { createRoutes } from './routes.tsx';
import { createStyleCache } from './style-cache.ts';
import { Themed } from './Themed.tsx';

/** Everything that surrounds the pages, from the outside in. */
export function Program({ first }: { readonly first: FirstAnswers | null }) {
  const [styles] = useState(createStyleCache);
  const [queries] = useState(() => {
    const client = createQueryClient();
    if (first) keepFirstAnswers(client, first);
    return client;
  });
  return (
    <CacheProvider value={styles}>
      <AppearanceProvider>
        <Themed>
          <ErrorBoundary>
            <QueryClientProvider client={queries}>
              <CommandProvider>
                <NotifyProvider>
                  <Start first={first}>
                    <Pages />
                  </Start>
                </NotifyProvider>
              </CommandProvider>
            </QueryClientProvider>
          </ErrorBoundary>
        </Themed>
      </AppearanceProvider>
    </CacheProvider>
  );
}

function Pages() {
  const [router] = useState(createRoutes);
  useEffect(() => {
    // The code of all other pages is one file; read once the first page stands, so that the next one opens at once.
    const reading = requestIdleCallback(() => void import('../features/requests/ListPage.tsx'), { timeout: 3000 });
    return () => cancelIdleCallback(reading);
  }, []);
  return <RouterProvider router={router} />;
}
