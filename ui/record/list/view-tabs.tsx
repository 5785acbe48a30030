import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';
import { differs, type ListState, type Tab } from './list-state.ts';
import './view-tabs.css';

type Props = {
  readonly tabs: readonly Tab[];
  readonly state: ListState;
  readonly hrefOf: (state: ListState) => string;
  readonly onOpen: (state: ListState) => void;
};

// List or board is a way to look at everybody's views, not a change of them.
const shown = (state: ListState, tab: Tab): ListState =>
  tab.saved ? state : { ...state, layout: tab.state.layout, groupBy: tab.state.groupBy };

/** The views of a list as tabs; one that was changed since says so. */
export const ViewTabs = ({ tabs, state, hrefOf, onOpen }: Props) => {
  const t = useWords(listWords);
  if (tabs.length === 0) return null;
  return (
    <nav className="view-tabs" aria-label={t.views}>
      {tabs.map((tab) => {
        const here = tab.id === state.view;
        return (
          <a
            key={tab.id}
            href={hrefOf(tab.state)}
            aria-current={here ? 'page' : undefined}
            title={tab.saved?.shared === 'everyone' ? t.sharedView : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              onOpen(tab.state);
            }}
          >
            <span dir="auto">{tab.label}</span>
            {here && differs(shown(state, tab), tab.state) && <small> {t.changedView}</small>}
          </a>
        );
      })}
    </nav>
  );
};
