import { Menu, type MenuProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { MenuAt } from './at.fold.tsx';
import type { Fold } from './folded.tsx';

/** One line of a menu: what it says, and what it does or where it leads. */
export type MenuLine = {
  readonly key: string;
  readonly label: string;
  readonly after?: ReactNode;
} & ({ readonly run: () => void } | { readonly download: string });

type Props = {
  readonly fold: Fold;
  readonly lines: readonly MenuLine[];
  readonly position: NonNullable<MenuProps['position']>;
  readonly mah?: number;
};

/** A menu of plain lines. */
export const MenuItems = ({ fold, lines, ...menu }: Props) => (
  <MenuAt fold={fold} {...menu}>
    {lines.map((line) =>
      'run' in line ? (
        <Menu.Item key={line.key} onClick={line.run} rightSection={line.after}>
          {line.label}
        </Menu.Item>
      ) : (
        <Menu.Item key={line.key} component="a" href={line.download} download>
          {line.label}
        </Menu.Item>
      ),
    )}
  </MenuAt>
);
