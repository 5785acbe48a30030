import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { known } from '../ui/client/known.ts';
import { metaQuery } from '../ui/client/meta.ts';
import { queryClient } from '../ui/client/query-client.ts';
import { ErrorBoundary } from '../ui/parts/error-boundary.tsx';
import { ThemeProvider } from '../ui/theme/theme-provider.tsx';
import { language, speak } from '../ui/words/language.ts';
import { Gate } from './entry/gate.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('The page lacks its root element.');
speak(language.get());
// Asked for before anything is drawn, which takes its time as well.
if (known?.session.signedIn) {
  void queryClient.prefetchQuery(metaQuery);
  void import('./shell/app.tsx').then(({ arrive }) => arrive());
}

createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <Gate />
        </QueryClientProvider>
      </ErrorBoundary>
    </ThemeProvider>
  </StrictMode>,
);
