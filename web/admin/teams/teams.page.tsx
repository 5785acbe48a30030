import '../../../ui/parts/table.css';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useState } from 'react';
import { Button } from '../../../ui/parts/button.tsx';
import { EmptyState } from '../../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../ui/parts/page.tsx';
import { Panel } from '../../../ui/parts/panel.tsx';
import { Skeletons } from '../../../ui/parts/skeletons.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { textOf, useRecords } from '../use-records.ts';
import { TeamForm } from './team-form.tsx';
import { TeamPanel } from './team-panel.tsx';

/** Teams and who is in them. */
export const TeamsPage = () => {
  const words = useWords(adminWords);
  const [open, setOpen] = useState<string | null>(null);
  const { items: teams, error, refetch } = useRecords('teams', { sort: 'name' });
  const close = (): void => setOpen(null);
  return (
    <Page measure="wide">
      <PageHeader
        title={words.teams}
        help={words.teamsHelp}
        actions={
          <Button weight="primary" icon={<IconPlus size={16} aria-hidden="true" />} onClick={() => setOpen('new')}>
            {words.newTeam}
          </Button>
        }
      />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {teams || error ? null : <Skeletons shape="rows" />}
      {teams?.length === 0 ? <EmptyState title={words.noTeam}>{words.noTeamHelp}</EmptyState> : null}
      {teams && teams.length > 0 ? (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.description}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <button type="button" className="row-button" dir="auto" onClick={() => setOpen(each.id)}>
                    {each.title}
                  </button>
                </th>
                <td dir="auto">{textOf(each, 'description')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <Panel title={words.newTeam} open={open === 'new'} onClose={close}>
        <TeamForm onDone={close} />
      </Panel>
      <TeamPanel team={open === 'new' ? null : open} onClose={close} />
    </Page>
  );
};
