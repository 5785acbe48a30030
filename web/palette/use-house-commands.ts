import { useNavigate } from '@tanstack/react-router';
import type { Command } from '../../ui/client/commands.ts';
import { useMeta } from '../../ui/client/meta.ts';
import { prefer, preferences } from '../../ui/client/preferences.ts';
import { leave, useMay } from '../../ui/client/session.ts';
import { useWords } from '../../ui/words/words.ts';
import { show } from '../shell/overlay.ts';
import { shellWords } from '../shell/shell.words.ts';
import { paletteWords } from './palette.words.ts';

const places = [
  ['/', 'today', 'g t'],
  ['/queue', 'queue', 'g q'],
  ['/life', 'life', 'g l'],
  ['/me', 'mySettings', undefined],
] as const;
const administration = [
  ['/admin/people', 'people'],
  ['/admin/teams', 'teams'],
  ['/admin/custom-fields', 'customFields'],
  ['/admin/settings', 'settings'],
] as const;

/** Everything that can be done from anywhere. */
export const useHouseCommands = (): readonly Command[] => {
  const words = useWords(paletteWords);
  const shell = useWords(shellWords);
  const navigate = useNavigate();
  const administrator = useMay('administrator');
  const meta = useMeta();
  const types = Object.values(meta.types);
  const screens = meta.stages.flatMap(({ practices }) => practices.flatMap((practice) => practice.screens));
  const go = (to: string) => () => void navigate({ to });
  const changes = {
    light: () => prefer({ appearance: 'light' }),
    dark: () => prefer({ appearance: 'dark' }),
    contrast: () => prefer({ contrast: preferences.get().contrast === 'high' ? 'auto' : 'high' }),
    density: () => prefer({ density: preferences.get().density === 'compact' ? 'comfortable' : 'compact' }),
    keys: () => show('keys'),
    signOut: () => void leave(),
  };
  return [
    ...places.map(([to, word, keys]) => ({
      id: to,
      label: shell[word],
      group: words.goTo,
      run: go(to),
      ...(keys && { keys }),
    })),
    ...types
      .filter((type) => type.may.create)
      .map((type) => ({
        id: `new:${type.name}`,
        label: words.createOne(type.words.name),
        group: words.create,
        run: go(`/${type.plural}/new`),
      })),
    ...types.map((type) => ({
      id: `list:${type.name}`,
      label: type.words.plural,
      also: type.prefix,
      group: words.goTo,
      run: go(`/${type.plural}`),
    })),
    ...screens.map(({ name, label }) => ({
      id: `screen:${name}`,
      label,
      group: words.goTo,
      run: go(`/screens/${name}`),
    })),
    ...(administrator ? administration : []).map(([to, word]) => ({
      id: to,
      label: shell[word],
      also: shell.administration,
      group: words.goTo,
      run: go(to),
    })),
    ...(Object.keys(changes) as (keyof typeof changes)[]).map((name) => ({
      id: name,
      label: words[name],
      group: words.change,
      run: changes[name],
    })),
  ];
};
