import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import type { TypeMeta } from '../../client/meta.ts';
import { CategoryMark } from '../../parts/category-mark.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import type { Alike } from '../data/use-similar.ts';
import type { Changes } from '../data/use-update.ts';
import { stateOf, titleField } from '../field/fields-of.ts';
import { AlikeReason } from '../verb/alike-reason.tsx';
import { formWords } from '../words/form.ts';

const LEAST = 4;
const PAUSE_MS = 350;
const kinds: readonly string[] = ['reference', 'choice', 'text'];
const mostLetters = 100;

/** What is filled in of fields that point to something or choose: another that says the same is more alike. */
const telling = (type: TypeMeta, values: Changes): Readonly<Record<string, string>> =>
  Object.fromEntries(
    type.fields.flatMap(({ name, kind }) => {
      const value = values[name];
      return name !== titleField(type) &&
        kinds.includes(kind) &&
        typeof value === 'string' &&
        value.length <= mostLetters
        ? [[name, value]]
        : [];
    }),
  );

/** While one writes: what is there already that resembles it, and by what. Looking there loses nothing, the draft is kept. */
export const AlikeSoFar = ({ type, values }: { readonly type: TypeMeta; readonly values: Changes }) => {
  const t = useWords(formWords);
  const title = values[titleField(type)];
  const [text] = useDebouncedValue(typeof title === 'string' ? title.trim() : '', PAUSE_MS);
  const wanted = type.queries.includes('similar') && text.length >= LEAST;
  const given = telling(type, values);
  const { data } = useQuery({
    queryKey: ['alike', type.plural, text, given],
    queryFn: ({ signal }) => api.get<{ items: readonly Alike[] }>(`/${type.plural}/alike`, { ...given, text }, signal),
    placeholderData: keepPreviousData,
    enabled: wanted,
  });
  const found = wanted ? (data?.items ?? []) : [];
  return (
    <div role="status" className="alike-place">
      {found.length > 0 && (
        <section className="alike-so-far" aria-label={t.alike}>
          <strong>{t.alike}</strong>
          <ul>
            {found.map((one) => {
              const category = stateOf(type, one.state)?.category ?? 'open';
              return (
                <li key={one.id} className="toned" data-category={category}>
                  <CategoryMark category={category} />
                  <span className="alike">
                    <RecordLink type={type.name} number={one.number} title={one.title} />
                    <AlikeReason type={type} alike={one} />
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
};
