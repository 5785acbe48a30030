import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { api } from '../../../../ui/client/api.ts';
import { type ListJson, useMeta, useType } from '../../../../ui/client/meta.ts';
import { EmptyState } from '../../../../ui/parts/empty-state.tsx';
import { Page, PageHeader } from '../../../../ui/parts/page.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { When } from '../../../../ui/parts/when.tsx';
import { stateOf } from '../../../../ui/record/field/fields-of.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { Room } from '../room/room.tsx';
import { roomWords } from '../room/room.words.ts';

const over = ['stood-down', 'reviewed'];

/** The rooms there are: those in which people work now, then those that are over. */
const Rooms = () => {
  const t = useWords(roomWords);
  const type = useMeta().types['major-incident'];
  const { data } = useQuery({
    queryKey: ['major-incident', 'rooms'],
    queryFn: ({ signal }) => api.get<ListJson>('/major-incidents', { limit: 20, sort: '-createdAt' }, signal),
  });
  if (!data || !type) return <Skeletons shape="rows" />;
  const open = data.items.filter(({ state }) => !over.includes(state ?? ''));
  const groups = [
    { title: t.room, items: open },
    { title: t.lately, items: data.items.filter((item) => !open.includes(item)) },
  ].filter(({ items }) => items.length > 0);
  return (
    <Page measure="wide">
      <PageHeader title={t.room} />
      {open.length === 0 && <EmptyState title={t.nothing}>{t.nothingHelp}</EmptyState>}
      {groups.map(({ title, items }) => (
        <section key={title} aria-label={title} className="room-section">
          <h2>{title}</h2>
          <ul className="room-list">
            {items.map((item) => (
              <li key={item.id}>
                <Link
                  className="plain-link"
                  to="/screens/$name"
                  params={{ name: 'major-incident-room' }}
                  search={{ of: item.number } as never}
                >
                  <span className="number">{item.number}</span> <span dir="auto">{item.title}</span>
                </Link>{' '}
                <small className="quiet">
                  {stateOf(type, item.state)?.label} · <When at={item.createdAt} />
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};

/** The room of a major incident: who leads, how long, what it touches, what is told and done. */
export const Screen = () => {
  const t = useWords(roomWords);
  const { of } = useSearch({ strict: false }) as { readonly of?: string };
  const known = useMeta().types['major-incident'];
  const type = useType('major-incident');
  if (!known) return <EmptyState title={t.nothing}>{t.nothingHelp}</EmptyState>;
  if (!type) return <Skeletons shape="rows" />;
  return of ? <Room key={of} type={type} number={of} /> : <Rooms />;
};
