import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../ui/parts/page.tsx';
import { Skeletons } from '../../../ui/parts/skeletons.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { SettingBlock } from './setting-block.tsx';
import { settingsQuery } from './settings-query.ts';
import { StandingsBlock } from './standings-block.tsx';

/** What an administrator decides once. */
export const SettingsPage = () => {
  const words = useWords(adminWords);
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <Page measure="reading">
      <PageHeader title={words.settings} help={words.settingsHelp} />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {data || error ? null : <Skeletons />}
      {data?.items.length === 0 ? <EmptyState title={words.noSettings} /> : null}
      <div>
        {data?.items.map((setting) => (
          <SettingBlock key={`${setting.name}:${JSON.stringify(setting.value)}`} setting={setting} />
        ))}
        <StandingsBlock />
      </div>
    </Page>
  );
};
