import { Checkbox } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { Included, RecordJson } from '../../../ui/client/meta.ts';
import { IconButton } from '../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { PersonName } from '../../../ui/parts/person.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { membersOf, withLead, withMember, withoutMember } from './members.ts';
import { PersonPick } from './person-pick.tsx';
import { useSaveMembers } from './use-save-members.ts';

/** Who is in the team and who leads it. */
export const TeamMembers = ({ team }: { readonly team: RecordJson & { readonly included?: Included } }) => {
  const words = useWords(adminWords);
  const save = useSaveMembers();
  const members = membersOf(team);
  const nameOf = (person: string): string => team.included?.[person]?.title ?? '…';
  return (
    <section className="stack-form">
      <h3>{words.members}</h3>
      <ErrorNote error={save.error} />
      {members.length === 0 ? <p style={{ margin: 0 }}>{words.nobodyIn}</p> : null}
      {members.map(({ person, lead }) => (
        <div key={person} style={{ display: 'flex', alignItems: 'center', gap: 10 }}>
          <span style={{ flex: 1, minWidth: 0 }}>
            <PersonName name={nameOf(person)} />
          </span>
          <Checkbox
            label={words.lead}
            aria-label={words.leadOf(nameOf(person))}
            checked={lead === true}
            onChange={(event) => save.mutate({ team, members: withLead(members, person, event.currentTarget.checked) })}
          />
          <IconButton
            label={words.removeMember(nameOf(person))}
            onClick={() => save.mutate({ team, members: withoutMember(members, person) })}
          >
            <IconX size={16} aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      <PersonPick
        label={words.addMember}
        except={members.map(({ person }) => person)}
        onPick={(person) => save.mutate({ team, members: withMember(members, person) })}
      />
    </section>
  );
};
