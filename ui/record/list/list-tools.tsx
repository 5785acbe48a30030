import IconChartLine from '@tabler/icons-react/dist/esm/icons/IconChartLine.mjs';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconStack2 from '@tabler/icons-react/dist/esm/icons/IconStack2.mjs';
import { Link } from '@tanstack/react-router';
import { address } from '../../client/api.ts';
import type { TypeMeta } from '../../client/meta.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { useWords } from '../../words/words.ts';
import { calendarField, timeFields } from '../calendar/use-calendar-rows.ts';
import { fieldOf } from '../field/fields-of.ts';
import { figuresOf } from '../figures/figures-state.ts';
import { isMeasured } from '../figures/measured.ts';
import { calendarWords } from '../words/calendar.ts';
import { figuresWords } from '../words/figures.ts';
import { listWords } from '../words/list.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { groupFields } from './group-fields.ts';
import { type ListState, queryOf } from './list-state.ts';

type Props = {
  readonly type: TypeMeta;
  readonly state: ListState;
  readonly onChange: (changes: Partial<ListState>) => void;
};

const Grouping = ({ type, state, onChange }: Props) => {
  const t = useWords(listWords);
  const c = useWords(calendarWords);
  const { layout, groupBy } = state;
  const inList = layout === 'list' || layout === 'split';
  const offered = layout === 'calendar' ? timeFields(type) : groupFields(type);
  const by = layout === 'calendar' ? calendarField(type, groupBy) : fieldOf(type, groupBy || (inList ? '' : 'state'));
  const label = by?.label ?? '';
  const words =
    layout === 'calendar'
      ? c.daysBy(label)
      : layout === 'board'
        ? `${t.columnBy} ${label}`
        : by
          ? t.groupBy(label)
          : t.group;
  const lines = [
    ...(inList ? [{ key: '', label: t.noGroups, run: () => onChange({ groupBy: '' }) }] : []),
    ...offered.map((field) => ({
      key: field.name,
      label: field.label,
      run: () => onChange({ groupBy: field.name }),
    })),
  ];
  const button = (
    <Button small weight="quiet" title={words} icon={<IconStack2 size={15} aria-hidden="true" />}>
      <span {...(layout !== 'calendar' && { className: 'list-tool-word' })}>{words}</span>
    </Button>
  );
  return <MenuButton position="bottom-end" mah={360} button={button} lines={lines} />;
};

const exportOf = (type: TypeMeta, state: ListState, format: string): string =>
  address(`/${type.plural}/export`, { ...queryOf(state), format, columns: state.columns });

/** What can be changed about how a list looks, and the ways out of it. */
export const ListTools = ({ type, state, onChange }: Props) => {
  const t = useWords(listWords);
  const f = useWords(figuresWords);
  return (
    <>
      {isMeasured(type) && (
        <Link to={figuresOf(type.plural, state) as '/'} className="list-figures" title={f.figures}>
          <IconChartLine size={15} aria-hidden="true" /> <span className="list-tool-word">{f.figures}</span>
        </Link>
      )}
      <Grouping type={type} state={state} onChange={onChange} />
      {state.layout === 'list' && (
        <ColumnsMenu type={type} columns={state.columns} onChange={(columns) => onChange({ columns })} />
      )}
      <MenuButton
        position="bottom-end"
        button={
          <IconButton label={t.more}>
            <IconDots size={17} />
          </IconButton>
        }
        lines={[
          { key: 'csv', label: t.exportCsv, download: exportOf(type, state, 'csv') },
          { key: 'xlsx', label: t.exportXlsx, download: exportOf(type, state, 'xlsx') },
        ]}
      />
    </>
  );
};
