import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { Page, PageHeader } from '../../ui/parts/page.tsx';
import { useWords } from '../../ui/words/words.ts';
import { shellWords } from './shell.words.ts';

export const NotFound = () => {
  const words = useWords(shellWords);
  return (
    <Page measure="reading">
      <PageHeader title={words.notFound} />
      <EmptyState
        title={words.notFoundHelp}
        actions={
          <Link to="/" className="word-link">
            {words.toToday}
          </Link>
        }
      />
    </Page>
  );
};
