import IconCloudOff from '@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs';
import { useReachable } from '../../ui/client/network.ts';
import { useWaiting } from '../../ui/client/outbox.ts';
import { useWords } from '../../ui/words/words.ts';
import { shellWords } from './shell.words.ts';

/** When the network is gone, and while something still waits to be sent. */
export const OfflineMark = () => {
  const words = useWords(shellWords);
  const reachable = useReachable();
  const waiting = useWaiting();
  if (reachable && waiting === 0) return null;
  return (
    <div className="offline-mark" role="status">
      <IconCloudOff size={18} stroke={1.8} aria-hidden="true" />
      <span>
        {reachable ? null : words.offline} {waiting > 0 ? words.waiting(waiting) : null}
      </span>
    </div>
  );
};
