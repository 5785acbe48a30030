import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { StageMeta } from '../../derive/meta.types.ts';
import { type TypeOutline, useMeta } from '../../ui/client/meta.ts';
import { MenuAt } from '../../ui/parts/at.fold.tsx';
import type { Fold } from '../../ui/parts/folded.tsx';

// What comes up every day stands on top; the others follow as in a service's life.
const everydayFirst = (one: StageMeta, other: StageMeta): number =>
  Number(other.name === 'operate') - Number(one.name === 'operate');

/** What one may create, by the stage of a service's life in which it stands. */
export const CreateItems = ({ fold, types }: { readonly fold: Fold; readonly types: readonly TypeOutline[] }) => {
  const navigate = useNavigate();
  const { stages } = useMeta();
  const groups = stages
    .toSorted(everydayFirst)
    .map(({ name, label, practices }) => {
      const inside = new Set(practices.flatMap((practice) => practice.types));
      return { name, label, types: types.filter((type) => inside.has(type.name)) };
    })
    .filter((group) => group.types.length > 0);
  const item = ({ name, plural, words: typeWords }: TypeOutline) => (
    <Menu.Item key={name} onClick={() => void navigate({ to: '/$plural/new', params: { plural } })}>
      {typeWords.name}
    </Menu.Item>
  );
  return (
    <MenuAt fold={fold} position="bottom-end" mah="70vh">
      {groups.map((group) => (
        <Fragment key={group.name}>
          <Menu.Label>{group.label}</Menu.Label>
          {group.types.map(item)}
        </Fragment>
      ))}
    </MenuAt>
  );
};
