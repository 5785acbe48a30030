import './shell.css';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { ErrorBoundary } from '../../ui/parts/error-boundary.tsx';
import { later } from '../../ui/parts/later.tsx';
import { Toasts } from '../../ui/parts/toasts.tsx';
import { useWords } from '../../ui/words/words.ts';
import { Hands } from './hands.tsx';
import { Mark } from './mark.tsx';
import { Navigation } from './navigation.tsx';
import { OfflineMark } from './offline-mark.tsx';
import { useOverlay } from './overlay.ts';
import { PracticeBanners } from './practice-banners.tsx';
import { shellWords } from './shell.words.ts';
import { TopBar } from './top-bar.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import { useHouseKeys } from './use-house-keys.ts';
import { useHouseNews } from './use-house-news.ts';

const Overlays = later(async () => (await import('./overlays.tsx')).Overlays);

/** The frame around the work. */
export const Shell = () => {
  const words = useWords(shellWords);
  const overlay = useOverlay();
  const [everOpened, setEverOpened] = useState(false);
  if (overlay && !everOpened) setEverOpened(true);
  useHouseKeys();
  useHouseNews();
  useFocusOnNavigation();
  return (
    <div className="shell">
      <a className="skip-link" href="#work">
        {words.skip}
      </a>
      <div className="side">
        <Link to="/" className="home">
          <Mark /> Reeve
        </Link>
        <Navigation />
      </div>
      <div className="frame">
        <TopBar />
        <OfflineMark />
        <PracticeBanners />
        <main id="work" tabIndex={-1}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Toasts />
      <Hands />
      <ErrorBoundary>{everOpened ? <Overlays open={overlay} /> : null}</ErrorBoundary>
    </div>
  );
};
