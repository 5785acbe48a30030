import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { Panel } from '../../../ui/parts/panel.tsx';
import { Skeletons } from '../../../ui/parts/skeletons.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { useRecord } from '../use-records.ts';
import { TeamForm } from './team-form.tsx';
import { TeamMembers } from './team-members.tsx';

/** One team beside the list: its name and its people. */
export const TeamPanel = ({ team: id, onClose }: { readonly team: string | null; readonly onClose: () => void }) => {
  const words = useWords(adminWords);
  const { data: team, error } = useRecord('teams', id ?? '', id !== null);
  return (
    <Panel title={team?.title ?? words.teams} open={id !== null} onClose={onClose}>
      <ErrorNote error={error} />
      {team ? (
        <div style={{ display: 'grid', gap: 24 }}>
          <TeamForm key={team.version} team={team} />
          <TeamMembers team={team} />
        </div>
      ) : (
        <Skeletons />
      )}
    </Panel>
  );
};
