import { useThrottledCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../ui/client/api.ts';
import { useLive } from '../../ui/client/live.ts';
import { differences } from './differences.ts';
import type { Work } from './use-work.ts';

const ASK_AGAIN_MS = 3_000;

/** How much of my work is no longer as the page shows it. Nothing moves until one asks to see it. */
export const useNews = (shown: Work | undefined): { readonly count: number; readonly show: () => void } => {
  const client = useQueryClient();
  const [fresh, setFresh] = useState<Work>();
  const look = useThrottledCallback(() => void api.get<Work>('/work').then(setFresh, () => undefined), ASK_AGAIN_MS);
  useLive((live) => {
    if (live.event === 'record') look();
  });
  const show = (): void => {
    client.setQueryData(['work'], fresh);
    void client.invalidateQueries({ queryKey: ['work', 'load'] });
  };
  return { count: shown && fresh ? differences(shown, fresh) : 0, show };
};
