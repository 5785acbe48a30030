import { api } from '../../../ui/client/api.ts';
import type { Setting } from './setting.ts';

/** All settings, as an administrator sees them. */
export const settingsQuery = {
  queryKey: ['settings'],
  queryFn: () => api.get<{ readonly items: readonly Setting[] }>('/settings'),
};
