import { later } from '../../ui/parts/later.tsx';
import { Panel } from '../../ui/parts/panel.tsx';
import { useWords } from '../../ui/words/words.ts';
import { KeySheet } from './key-sheet.tsx';
import { Navigation } from './navigation.tsx';
import { hide, type Overlay } from './overlay.ts';
import { shellWords } from './shell.words.ts';

const Palette = later(async () => (await import('../palette/palette.tsx')).Palette);
const Notices = later(async () => (await import('../notices/notices.tsx')).Notices);

/** Everything that can lie over the work, loaded when it first does. */
export const Overlays = ({ open }: { readonly open: Overlay | null }) => {
  const words = useWords(shellWords);
  return (
    <>
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
    </>
  );
};
