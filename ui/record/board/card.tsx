import { Menu } from '@mantine/core';
import IconArrowsExchange from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs';
import { Link } from '@tanstack/react-router';
import type { DragEvent } from 'react';
import type { FieldMeta, Included, RecordJson, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { prefetchRecord } from '../data/record-query.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldShow } from '../field/field-show.tsx';
import { titleField } from '../field/fields-of.ts';
import type { GroupKey } from '../list/group-fields.ts';
import { listWords } from '../words/list.ts';

type Props = {
  readonly type: TypeMeta;
  readonly row: RecordJson;
  readonly fields: readonly FieldMeta[];
  readonly included: Included;
  readonly columns: readonly GroupKey[];
  readonly here: string;
  readonly onOpen: (row: RecordJson) => void;
  readonly onMove: (row: RecordJson, to: string) => void;
  readonly onDrag: (row: RecordJson | null) => void;
};

/** A record as a card: dragged to another column, or sent there by its menu. */
export const Card = ({ type, row, fields, included, columns, here, onOpen, onMove, onDrag }: Props) => {
  const t = useWords(listWords);
  const title = titleField(type);
  const shown = fields.filter((field) => !['number', title, 'title'].includes(field.name) && !isEmpty(row[field.name]));
  const start = (event: DragEvent): void => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', row.number);
    onDrag(row);
  };
  return (
    <li
      className="board-card"
      draggable
      onDragStart={start}
      onDragEnd={() => onDrag(null)}
      aria-label={t.card(row.number)}
    >
      <div className="board-card-head">
        <span className="number">{row.number}</span>
        {columns.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target>
              <button type="button" className="fact-edit" aria-label={`${row.number}: ${t.moveTo}`}>
                <IconArrowsExchange size={14} aria-hidden="true" />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{t.moveTo}</Menu.Label>
              {columns
                .filter(({ key }) => key !== here)
                .map(({ key, label }) => (
                  <Menu.Item key={key} onClick={() => onMove(row, key)}>
                    {label}
                  </Menu.Item>
                ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <Link
        to="/$plural/$key"
        params={{ plural: type.plural, key: row.number }}
        className="plain-link board-card-title"
        dir="auto"
        draggable={false}
        onPointerEnter={() => prefetchRecord(type.plural, row.number)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(row);
        }}
      >
        {row.title || row.number}
      </Link>
      <div className="board-card-rest">
        {shown.map((field) => (
          <FieldShow
            key={field.name}
            type={type}
            field={field}
            value={row[field.name]}
            included={included}
            row={row}
            compact
          />
        ))}
      </div>
    </li>
  );
};
