import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { TypeOutline } from '../../ui/client/meta.ts';
import { MenuAt } from '../../ui/parts/at.fold.tsx';
import type { Fold } from '../../ui/parts/folded.tsx';

const isWork = (type: TypeOutline): boolean => type.traits.includes('assignable');

/** What one may create, everyday work first. */
export const CreateItems = ({ fold, types }: { readonly fold: Fold; readonly types: readonly TypeOutline[] }) => {
  const navigate = useNavigate();
  const [work, others] = [types.filter(isWork), types.filter((type) => !isWork(type))];
  const item = ({ name, plural, words: typeWords }: TypeOutline) => (
    <Menu.Item key={name} onClick={() => void navigate({ to: '/$plural/new', params: { plural } })}>
      {typeWords.name}
    </Menu.Item>
  );
  return (
    <MenuAt fold={fold} position="bottom-end" mah="70vh">
      {work.map(item)}
      {work.length > 0 && others.length > 0 ? <Menu.Divider /> : null}
      {others.map(item)}
    </MenuAt>
  );
};
