import { Menu } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useNavigate } from '@tanstack/react-router';
import { type TypeMeta, useMeta } from '../../ui/client/meta.ts';
import { Button } from '../../ui/parts/button.tsx';
import { useWords } from '../../ui/words/words.ts';
import { shellWords } from './shell.words.ts';

const isWork = (type: TypeMeta): boolean => type.traits.includes('assignable');

/** What one may create, everyday work first. */
export const CreateMenu = () => {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const types = Object.values(useMeta().types).filter((type) => type.may.create);
  const [work, others] = [types.filter(isWork), types.filter((type) => !isWork(type))];
  if (types.length === 0) return null;
  const item = ({ name, plural, words: typeWords }: TypeMeta) => (
    <Menu.Item key={name} onClick={() => void navigate({ to: '/$plural/new', params: { plural } })}>
      {typeWords.name}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button weight="primary" aria-label={words.create} icon={<IconPlus size={16} stroke={2} aria-hidden="true" />}>
          <span className="create-word">{words.create}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {work.map(item)}
        {work.length > 0 && others.length > 0 ? <Menu.Divider /> : null}
        {others.map(item)}
      </Menu.Dropdown>
    </Menu>
  );
};
