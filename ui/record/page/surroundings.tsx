import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { type TypeMeta, useMeta } from '../../client/meta.ts';
import { CategoryMark } from '../../parts/category-mark.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import { surroundingsWords } from '../words/surroundings.ts';
import { Aside } from './aside.tsx';
import { useRecord } from './record-context.ts';

type Broken = { readonly id: string; readonly number: string; readonly title: string };
type Place = {
  readonly type: string;
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Kind and direction of the link by which it bears on the item: "depends-on out". */
  readonly link: string | null;
  readonly open: number;
  readonly worst: string | null;
  readonly lately: number;
  readonly incidents: readonly Broken[];
};

const usePlaces = (type: TypeMeta, key: string) =>
  useQuery({
    queryKey: ['surroundings', type.plural, key],
    queryFn: ({ signal }) => api.get<{ items: readonly Place[] }>(`/${type.plural}/${key}/surroundings`, {}, signal),
    select: (answer) => answer.items,
    staleTime: 30_000,
  });

/** "depends on", in the words of the link's kind, read from the item that the record is about. */
const useBearing = (link: string | null): string | null => {
  const { linkKinds } = useMeta();
  const [kind, direction] = (link ?? '').split(' ');
  const found = linkKinds.find(({ name }) => name === kind);
  return found ? (direction === 'out' ? found.forward : found.backward) : null;
};

const PlaceLine = ({ place, type }: { readonly place: Place; readonly type: string }) => {
  const t = useWords(surroundingsWords);
  const bearing = useBearing(place.link);
  const category = place.open > 0 ? 'open' : 'active';
  const said = [
    place.open > 0 ? t.open(place.open, place.worst) : t.calm,
    ...(place.lately > 0 ? [t.lately(place.lately)] : []),
  ];
  return (
    <li className="aside-line">
      <span className="toned" data-category={category}>
        <CategoryMark category={category} />
      </span>
      <span>
        {bearing && <small className="quiet">{bearing} </small>}
        <RecordLink type={place.type} number={place.number}>
          <span dir="auto">{place.title}</span>
        </RecordLink>
        <br />
        <small className="quiet numbers">{said.join(' · ')}</small>
        {place.open > 0 && (
          <ul>
            {place.incidents.map(({ id, number, title }) => (
              <li key={id}>
                <small>
                  <RecordLink type={type} number={number} title={title} />
                </small>
              </li>
            ))}
          </ul>
        )}
      </span>
    </li>
  );
};

/** How what the record is about is, and what stands one link away from it: what is open there, what was repaired lately. */
export const Surroundings = () => {
  const t = useWords(surroundingsWords);
  const { type, record } = useRecord();
  const { data = [] } = usePlaces(type, record.number);
  if (data.length === 0) return null;
  return (
    <Aside label={t.surroundings}>
      <ul>
        {data.map((place) => (
          <PlaceLine key={place.id} place={place} type={type.name} />
        ))}
      </ul>
    </Aside>
  );
};
