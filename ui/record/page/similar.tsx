import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { useFormat } from '../../client/format.ts';
import type { TypeMeta } from '../../client/meta.ts';
import { CategoryMark } from '../../parts/category-mark.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import { stateOf } from '../field/fields-of.ts';
import { recordWords } from '../words/record.ts';
import { Aside } from './aside.tsx';
import { useRecord } from './record-context.ts';

type Alike = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly likeness: number;
};

const useSimilar = (type: TypeMeta, key: string) =>
  useQuery({
    queryKey: ['similar', type.plural, key],
    queryFn: ({ signal }) => api.get<{ items: readonly Alike[] }>(`/${type.plural}/${key}/similar`, {}, signal),
    select: (answer) => answer.items,
    staleTime: 60_000,
  });

/** Records that resemble this one, most alike first. */
export const Similar = () => {
  const t = useWords(recordWords);
  const format = useFormat();
  const { type, record } = useRecord();
  const { data = [] } = useSimilar(type, record.number);
  if (data.length === 0) return null;
  return (
    <Aside label={t.similar}>
      <ul>
        {data.slice(0, 5).map((one) => {
          const category = stateOf(type, one.state)?.category ?? 'open';
          return (
            <li key={one.id} className="aside-line">
              <span className="toned" data-category={category}>
                <CategoryMark category={category} />
              </span>
              <span>
                <RecordLink type={type.name} number={one.number} title={one.title} />{' '}
                <small className="quiet numbers">{format.percent(Math.round(one.likeness * 100) / 100)}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </Aside>
  );
};
