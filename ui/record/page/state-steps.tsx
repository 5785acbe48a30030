import './state-steps.css';
import type { Category } from '../../../kernel/lifecycle.ts';
import type { TypeMeta } from '../../client/meta.ts';
import { CategoryMark } from '../../parts/category-mark.tsx';
import { useWords } from '../../words/words.ts';
import { stateOf } from '../field/fields-of.ts';
import { recordWords } from '../words/record.ts';

type Step = { readonly category: Category; readonly label: string; readonly when: 'past' | 'now' | 'later' };

const over = new Set<Category>(['closed', 'superseded', 'retired']);

/** One step a category, in the order in which the states are declared, what is over last; the present one bears the name of its state. */
const stepsOf = (type: TypeMeta, now: string | null, word: (category: Category) => string): readonly Step[] => {
  const present = stateOf(type, now);
  const declared = [...new Set(type.states.map(({ category }) => category))];
  const used = [...declared.filter((one) => !over.has(one)), ...declared.filter((one) => over.has(one))];
  const at = present ? used.indexOf(present.category) : -1;
  return used.map((category, place) => {
    const states = type.states.filter((state) => state.category === category);
    const label = states.length === 1 ? (states[0]?.label ?? '') : word(category);
    return place === at
      ? { category, label: present?.label ?? label, when: 'now' }
      : { category, label, when: place < at ? 'past' : 'later' };
  });
};

export const StateSteps = ({ type, state }: { readonly type: TypeMeta; readonly state: string | null }) => {
  const t = useWords(recordWords);
  const steps = stepsOf(type, state, (category) => t.categories[category]);
  if (steps.length === 0) return null;
  return (
    <ol className="state-steps" aria-label={t.progress}>
      {steps.map(({ category, label, when }) => (
        <li
          key={category}
          className="state-step"
          data-when={when}
          data-category={category}
          aria-current={when === 'now' ? 'step' : undefined}
        >
          <CategoryMark category={category} />
          <span>{label}</span>
        </li>
      ))}
    </ol>
  );
};
