import './due-mark.css';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs';
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';

const icons = { running: IconPlayerPlay, paused: IconPlayerPause, missed: IconX, kept: IconCheck };
export type Stands = keyof typeof icons;

export const isStands = (value: unknown): value is Stands => typeof value === 'string' && value in icons;

/** How something stands against what was promised: a shape and its word. */
export const StandingMark = ({ stands, label }: { readonly stands: Stands; readonly label: string }) => {
  const Icon = icons[stands];
  return (
    <span className="standing-mark" data-stands={stands}>
      <Icon size={15} aria-hidden="true" />
      <span dir="auto">{label}</span>
    </span>
  );
};
