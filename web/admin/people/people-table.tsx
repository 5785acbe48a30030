import { type Included, type RecordJson, useMeta } from '../../../ui/client/meta.ts';
import { PersonName } from '../../../ui/parts/person.tsx';
import { StateBadge } from '../../../ui/parts/state-badge.tsx';
import { TableScroll } from '../../../ui/parts/table-scroll.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { listOf, textOf } from '../use-records.ts';

type Props = {
  readonly people: readonly RecordJson[];
  readonly included: Included;
  readonly onOpen: (id: string) => void;
};

export const PeopleTable = ({ people, included, onOpen }: Props) => {
  const words = useWords(adminWords);
  const { roles, types } = useMeta();
  const roleName = (name: string): string => roles.find((role) => role.name === name)?.label ?? name;
  const stateOf = (person: RecordJson) => types[person.type]?.states.find(({ name }) => name === person.state);
  return (
    <TableScroll label={words.people}>
      <table className="table" data-stacks>
        <thead>
          <tr>
            {[words.name, words.email, words.organisation, words.roles, words.state].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => {
            const state = stateOf(person);
            return (
              <tr key={person.id}>
                <th scope="row">
                  <button type="button" className="row-button" onClick={() => onOpen(person.id)}>
                    <PersonName name={textOf(person, 'name')} />
                  </button>
                </th>
                <td className="one-line" title={textOf(person, 'email')}>
                  {textOf(person, 'email')}
                </td>
                <td dir="auto">{included[textOf(person, 'organisation')]?.title}</td>
                <td>{listOf(person, 'roles').map(roleName).join(', ')}</td>
                <td>{state ? <StateBadge category={state.category} label={state.label} bare /> : null}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
};
