import { CacheProvider } from '@emotion/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../api/queries.ts';
import { ClosingPage } from '../features/backups/ClosingPage.tsx';
import { AppearanceProvider } from '../shared/Appearance.tsx';
import { createStyleCache } from './style-cache.ts';
import { Themed } from './Themed.tsx';

/** What surrounds the one page of the small window that is left at closing. */
export function ClosingProgram() {
  const [styles] = useState(createStyleCache);
  const [queries] = useState(createQueryClient);
  return (
    <CacheProvider value={styles}>
      <AppearanceProvider>
        <Themed>
          <QueryClientProvider client={queries}>
            <ClosingPage />
          </QueryClientProvider>
        </Themed>
      </AppearanceProvider>
    </CacheProvider>
  );
}
