import { SegmentedControl } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useParams } from '@tanstack/react-router';
import { type TypeMeta, useTypeByPlural } from '../client/meta.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../words/words.ts';
import { Board } from './board/board.tsx';
import { useGo, useHere } from './data/go.ts';
import { FilterBar } from './filter/filter-bar.tsx';
import { KindsMenu } from './list/kinds-menu.tsx';
import type { Layout } from './list/list-state.ts';
import { ListTools } from './list/list-tools.tsx';
import { SaveView } from './list/save-view.tsx';
import { TypeList } from './list/type-list.tsx';
import { useListState } from './list/use-list-state.ts';
import { ViewTabs } from './list/view-tabs.tsx';
import { WorkList, type WorkTab } from './list/work-list.tsx';
import { listWords } from './words/list.ts';
import { recordWords } from './words/record.ts';
import './list/list.css';

const OneKind = ({ type, inQueue }: { readonly type: TypeMeta; readonly inQueue: boolean }) => {
  const t = useWords(listWords);
  const go = useGo();
  const { state, tabs, saved, change, open, hrefOf, href } = useListState(type);
  useTitle(inQueue ? `${t.queue}: ${type.words.plural}` : type.words.plural);
  return (
    <div className="list-page">
      <div className="list-top">
        <h1 tabIndex={-1}>{inQueue ? t.queue : type.words.plural}</h1>
        {inQueue && <KindsMenu here={type.plural} />}
        <span className="spring" />
        {type.states.length > 0 && (
          <SegmentedControl
            size="xs"
            value={state.layout}
            onChange={(layout) => change({ layout: layout as Layout })}
            aria-label={t.layout}
            data={[
              { value: 'list', label: t.list },
              { value: 'board', label: t.board },
            ]}
          />
        )}
        {type.may.create && (
          <span className="list-create">
            <Button icon={<IconPlus size={16} aria-hidden="true" />} onClick={() => go(`/${type.plural}/new`)}>
              {t.create(type.words.name)}
            </Button>
          </span>
        )}
      </div>
      <ViewTabs tabs={tabs} state={state} hrefOf={hrefOf} onOpen={open} />
      <div className="list-controls">
        <FilterBar type={type} state={state} onChange={change} included={{}} />
        <div className="list-tools">
          <SaveView
            type={type}
            state={state}
            tabs={tabs}
            saved={saved}
            onSaved={(view) => go(`${href.split('?')[0]}${view ? `?view=${view}` : ''}`, { replace: true })}
          />
          <ListTools type={type} state={state} onChange={change} />
        </div>
      </div>
      {state.layout === 'board' ? (
        <Board type={type} state={state} href={href} />
      ) : (
        <TypeList key={state.groupBy} type={type} state={state} href={href} onChange={change} />
      )}
    </div>
  );
};

const AllKinds = () => {
  const t = useWords(listWords);
  const go = useGo();
  const { path, search } = useHere();
  const tab: WorkTab = new URLSearchParams(search).get('view') === 'team' ? 'team' : 'mine';
  useTitle(t.queue);
  const state = (view: WorkTab) => ({
    filters: {},
    q: '',
    sort: '',
    columns: [],
    layout: 'list' as const,
    groupBy: '',
    view,
  });
  const tabs = [
    { id: 'mine', label: t.mine, state: state('mine') },
    { id: 'team', label: t.team, state: state('team') },
  ];
  const hrefOf = ({ view }: { readonly view: string }): string => `${path}?view=${view}`;
  return (
    <div className="list-page">
      <div className="list-top">
        <h1 tabIndex={-1}>{t.queue}</h1>
        <KindsMenu here={null} />
      </div>
      <ViewTabs tabs={tabs} state={state(tab)} hrefOf={hrefOf} onOpen={(next) => go(hrefOf(next))} />
      <WorkList key={tab} tab={tab} href={`${path}${search}`} />
    </div>
  );
};

/** The queue across all kinds of work, or the records of one kind, as a list or a board. */
export const QueuePage = () => {
  const r = useWords(recordWords);
  const { plural } = useParams({ strict: false });
  const { path } = useHere();
  const type = useTypeByPlural(plural ?? '');
  if (plural === undefined) return <AllKinds />;
  if (!type) return <EmptyState title={r.noKind}>{r.notFoundHelp}</EmptyState>;
  return <OneKind key={type.name} type={type} inQueue={path.startsWith('/queue')} />;
};
