import '../tree/tree.css';
import { Switch } from '@mantine/core';
import { useState } from 'react';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../../ui/parts/page.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useAll } from '../../../../ui/record/data/use-all.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { Branches, type Objective } from '../tree/branches.tsx';
import { treeWords } from '../tree/tree.words.ts';
import { treeOf } from '../tree/tree-of.ts';

/** All objectives, each below the one that it serves, with how they stand. */
export const Screen = () => {
  const t = useWords(treeWords);
  const [over, setOver] = useState(false);
  const asked = { sort: 'endsOn', include: 'owner', ...(!over && { category: 'draft,planned,active' }) };
  const { data, error, refetch } = useAll('objectives', asked);
  return (
    <Page measure="wide">
      <PageHeader
        title={t.title}
        help={t.help}
        actions={<Switch label={t.over} checked={over} onChange={(event) => setOver(event.currentTarget.checked)} />}
      />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeletons count={6} shape="rows" />}
      {data?.items.length === 0 && <p className="quiet">{t.nothing}</p>}
      {data && data.items.length > 0 && (
        <Branches branches={treeOf(data.items as readonly Objective[])} included={data.included} label={t.title} />
      )}
    </Page>
  );
};
