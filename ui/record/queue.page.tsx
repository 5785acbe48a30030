import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconStack2 from '@tabler/icons-react/dist/esm/icons/IconStack2.mjs';
import { type TypeMeta, useTypeByPlural } from '../client/meta.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { later } from '../parts/later.tsx';
import { MenuButton } from '../parts/menu-button.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../words/words.ts';
import { groupings } from './board/work-groups.ts';
import { calendarField } from './calendar/use-calendar-rows.ts';
import { useGo } from './data/go.ts';
import { FilterBar } from './filter/filter-bar.tsx';
import { Explained } from './list/explained.tsx';
import { KindsMenu } from './list/kinds-menu.tsx';
import { type Layout, layouts } from './list/layout.ts';
import { LayoutSwitch } from './list/layout-switch.tsx';
import { ListTools } from './list/list-tools.tsx';
import { SaveView } from './list/save-view.tsx';
import { TypeList } from './list/type-list.tsx';
import { useListState } from './list/use-list-state.ts';
import { useWorkState } from './list/use-work-state.ts';
import { ViewTabs } from './list/view-tabs.tsx';
import { WorkList } from './list/work-list.tsx';
import { useListPlace } from './split/list-place.ts';
import { useWide } from './split/use-wide.ts';
import { listWords } from './words/list.ts';
import { recordWords } from './words/record.ts';
import './list/list.css';

const Board = later(async () => (await import('./board/board.tsx')).Board);
const Calendar = later(async () => (await import('./calendar/calendar.tsx')).Calendar);

const layoutsOf = (type: TypeMeta, wide: boolean): readonly Layout[] =>
  layouts.filter((layout) => (layout === 'split' ? wide : layout === 'board' ? type.states.length > 0 : true));

// Days and groups go by other fields.
const isOther = (one: Layout, other: Layout): boolean => (one === 'calendar') !== (other === 'calendar');

const OneKind = ({ type, inQueue }: { readonly type: TypeMeta; readonly inQueue: boolean }) => {
  const t = useWords(listWords);
  const go = useGo();
  const wide = useWide();
  const { state, tabs, saved, change, open, hrefOf, path } = useListState(type);
  const beside = wide && state.layout === 'split';
  const day = calendarField(type, state.groupBy);
  useTitle(inQueue ? `${t.queue}: ${type.words.plural}` : type.words.plural);
  return (
    <div className="list-page" data-split={beside || undefined}>
      <div className="list-top">
        <h1 tabIndex={-1}>{inQueue ? t.queue : type.words.plural}</h1>
        {inQueue ? <KindsMenu here={type.plural} /> : <Explained type={type} />}
        <span className="spring" />
        <LayoutSwitch
          layout={state.layout}
          offered={layoutsOf(type, wide)}
          onChange={(layout) => change({ layout, ...(isOther(layout, state.layout) && { groupBy: '' }) })}
        />
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
            onSaved={(view) => go(`${path}${view ? `?view=${view}` : ''}`, { replace: true })}
          />
          <ListTools type={type} state={state} onChange={change} />
        </div>
      </div>
      {state.layout === 'board' ? (
        <Board type={type} state={state} />
      ) : state.layout === 'calendar' && day ? (
        <Calendar type={type} field={day} state={state} onChange={change} />
      ) : (
        <TypeList key={state.groupBy} type={type} state={state} beside={beside} onChange={change} />
      )}
    </div>
  );
};

const AllKinds = () => {
  const t = useWords(listWords);
  const wide = useWide();
  const { tab, tabs, by, state, change, open, hrefOf } = useWorkState();
  const beside = wide && state.layout === 'split';
  const board = state.layout === 'board';
  useTitle(t.queue);
  return (
    <div className="list-page" data-split={beside || undefined}>
      <div className="list-top">
        <h1 tabIndex={-1}>{t.queue}</h1>
        <KindsMenu here={null} />
        <span className="spring" />
        <LayoutSwitch
          layout={state.layout}
          offered={wide ? ['list', 'split', 'board'] : ['list', 'board']}
          onChange={(layout) => change({ layout })}
        />
      </div>
      <ViewTabs tabs={tabs} state={state} hrefOf={hrefOf} onOpen={open} />
      {board && (
        <div className="list-tools">
          <MenuButton
            position="bottom-end"
            button={
              <Button small weight="quiet" icon={<IconStack2 size={15} aria-hidden="true" />}>
                {`${t.columnBy} ${t.by[by]}`}
              </Button>
            }
            lines={groupings.map((name) => ({ key: name, label: t.by[name], run: () => change({ groupBy: name }) }))}
          />
        </div>
      )}
      <WorkList key={tab} tab={tab} beside={beside} board={board ? by : null} />
    </div>
  );
};

/** The queue across all kinds of work, or the records of one kind, in every way one can look at it. */
export const QueuePage = () => {
  const r = useWords(recordWords);
  const { path } = useListPlace();
  const plural = path.split('/').at(-1) ?? '';
  const type = useTypeByPlural(plural);
  if (path === '/queue') return <AllKinds />;
  if (!type) return <EmptyState title={r.noKind}>{r.notFoundHelp}</EmptyState>;
  return <OneKind key={type.name} type={type} inQueue={path.startsWith('/queue')} />;
};
