import { lazy, Suspense } from 'react';
import { Panel } from '../../ui/parts/panel.tsx';
import { useWords } from '../../ui/words/words.ts';
import { KeySheet } from './key-sheet.tsx';
import { Navigation } from './navigation.tsx';
import { hide, type Overlay } from './overlay.ts';
import { shellWords } from './shell.words.ts';

const Palette = lazy(() => import('../palette/palette.tsx').then((file) => ({ default: file.Palette })));
const Notices = lazy(() => import('../notices/notices.tsx').then((file) => ({ default: file.Notices })));

/** Everything that can lie over the work, loaded when it first does. */
export const Overlays = ({ open }: { readonly open: Overlay | null }) => {
  const words = useWords(shellWords);
  return (
    <Suspense>
      {open === 'palette' ? <Palette onClose={hide} /> : null}
      <Panel title="Reeve" from="start" open={open === 'navigation'} onClose={hide}>
        <Navigation />
      </Panel>
      <Panel title={words.notices} open={open === 'notices'} onClose={hide}>
        <Notices />
      </Panel>
      <Panel title={words.keys} open={open === 'keys'} onClose={hide}>
        <KeySheet />
      </Panel>
    </Suspense>
  );
};
