import { Select } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { IconButton } from '../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { membersOf, withMember, withoutMember } from '../teams/members.ts';
import { useAllTeams } from '../teams/use-all-teams.ts';
import { useSaveMembers } from '../teams/use-save-members.ts';

/** The teams somebody is in. */
export const PersonTeams = ({ person }: { readonly person: string }) => {
  const words = useWords(adminWords);
  const { teams, error } = useAllTeams();
  const save = useSaveMembers();
  const isIn = (team: (typeof teams)[number]): boolean => membersOf(team).some((member) => member.person === person);
  const own = teams.filter(isIn);
  const add = (id: string | null): void => {
    const team = teams.find((each) => each.id === id);
    if (team) save.mutate({ team, members: withMember(membersOf(team), person) });
  };
  return (
    <section className="stack-form">
      <h3>{words.teamsOf}</h3>
      <ErrorNote error={error ?? save.error} />
      {own.length === 0 ? <p style={{ margin: 0 }}>{words.noTeams}</p> : null}
      {own.map((team) => (
        <div key={team.id} style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
          <span className="cut" dir="auto" style={{ flex: 1 }}>
            {team.title}
          </span>
          <IconButton
            label={words.leaveTeam(team.title)}
            onClick={() => save.mutate({ team, members: withoutMember(membersOf(team), person) })}
          >
            <IconX size={16} aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      <Select
        label={words.addToTeam}
        searchable
        value={null}
        data={teams.filter((team) => !isIn(team)).map((team) => ({ value: team.id, label: team.title }))}
        onChange={add}
      />
    </section>
  );
};
