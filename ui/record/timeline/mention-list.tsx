import { Avatar } from '../../parts/person.tsx';
import type { Found } from '../data/find-records.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly people: readonly Found[];
  readonly at: number;
  readonly onChoose: (person: Found) => void;
};

/** The people one may mean, under the text being written. */
export const MentionList = ({ id, label, people, at, onChoose }: Props) => (
  <div id={id} role="listbox" className="mention-list" aria-label={label}>
    {people.map((person, place) => (
      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text; the option is told by aria-activedescendant
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text
      <div
        key={person.id}
        id={`${id}-${place}`}
        role="option"
        aria-selected={place === at}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onChoose(person)}
      >
        <Avatar name={person.title} size={20} />
        <span dir="auto">{person.title}</span>
      </div>
    ))}
  </div>
);
