import './major-incident.banner.css';
import IconUrgent from '@tabler/icons-react/dist/esm/icons/IconUrgent.mjs';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { api } from '../../../../ui/client/api.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import { useLive } from '../../../../ui/client/live.ts';
import type { ListJson, RecordJson } from '../../../../ui/client/meta.ts';
import { useNow } from '../../../../ui/parts/now.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { roomWords } from '../room/room.words.ts';

const shown = 3;

const useOpen = (): readonly RecordJson[] => {
  const client = useQueryClient();
  const queryKey = ['major-incident', 'open'];
  useLive((live) => {
    if (live.event === 'record' && live.type === 'major-incident') void client.invalidateQueries({ queryKey });
  });
  const state = 'identified,investigating,mitigated,recovered';
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<ListJson>('/major-incidents', { state, limit: shown, sort: '-createdAt' }, signal),
    staleTime: 60_000,
  });
  return data?.items ?? [];
};

const toRoom = (of: string) =>
  ({ to: '/screens/$name', params: { name: 'major-incident-room' }, search: { of } as never }) as const;

const Line = ({ major }: { readonly major: RecordJson }) => {
  const t = useWords(roomWords);
  const format = useFormat();
  const now = useNow();
  const began = String(major['beganAt'] ?? major.createdAt);
  const next = major['nextUpdateAt'] === null ? null : Date.parse(String(major['nextUpdateAt'])) - now;
  const lasts = t.since(format.duration((now - Date.parse(began)) / 1000));
  const told = next === null ? null : next > 0 ? t.nextUpdate(format.duration(next / 1000)) : t.updateDue;
  return (
    <li>
      <IconUrgent size={18} aria-hidden="true" />
      <span className="major-banner-words">
        <span className="number">{major.number}</span> <strong dir="auto">{major.title}</strong>{' '}
        <span className="numbers">{[lasts, ...(told ? [told] : [])].join(' · ')}</span>
      </span>
      <Link {...toRoom(major.number)} className="word-link">
        {t.enter}
      </Link>
    </li>
  );
};

/** What is grave stands calmly above everything, for those who work here, and leads to its room; on its own page also once it is over. */
export const Banner = () => {
  const t = useWords(roomWords);
  const { pathname } = useLocation();
  const open = useOpen();
  const here = /^\/major-incidents\/(MI-\d+)$/.exec(pathname)?.[1];
  const over = here && !open.some(({ number }) => number === here);
  if (pathname.startsWith('/screens/major-incident') || (open.length === 0 && !over)) return null;
  return (
    <aside className="major-banner" aria-label={t.banner}>
      <ul>
        {open.map((major) => (
          <Line key={major.id} major={major} />
        ))}
        {over && (
          <li>
            <Link {...toRoom(here)} className="word-link">
              {t.roomOf(here)}
            </Link>
          </li>
        )}
      </ul>
    </aside>
  );
};
