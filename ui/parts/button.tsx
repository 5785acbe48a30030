import { ActionIcon, Button as MantineButton } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';

/** How much a button wants to be pressed: one primary a screen, quiet ones in rows and bars, danger for what cannot be undone. */
export type Weight = 'primary' | 'secondary' | 'quiet' | 'danger';

type Native = Omit<ComponentPropsWithRef<'button'>, 'color' | 'style' | 'disabled'> & { readonly disabled?: boolean };
export type ButtonProps = Native & {
  readonly weight?: Weight;
  readonly icon?: ReactNode;
  readonly after?: ReactNode;
  readonly busy?: boolean;
  readonly wide?: boolean;
  readonly small?: boolean;
};

const looks = {
  primary: { variant: 'filled' },
  secondary: { variant: 'default' },
  quiet: { variant: 'subtle', color: 'gray' },
  danger: { variant: 'outline', color: 'red' },
} as const;

export const Button = ({ weight = 'secondary', icon, after, busy, wide, small, type, ...native }: ButtonProps) => (
  <MantineButton
    {...native}
    {...looks[weight]}
    {...(small && { size: 'compact-sm' })}
    type={type ?? 'button'}
    data-weight={weight}
    leftSection={icon}
    rightSection={after}
    loading={busy ?? false}
    fullWidth={wide ?? false}
  />
);

export type IconButtonProps = Native & { readonly label: string; readonly weight?: Weight };

/** A button that shows an icon only; its label is its name and its tooltip. */
export const IconButton = ({ label, weight = 'quiet', children, type, ...native }: IconButtonProps) => (
  <ActionIcon
    {...native}
    {...looks[weight]}
    size="lg"
    type={type ?? 'button'}
    aria-label={label}
    title={label}
    data-weight={weight}
  >
    {children}
  </ActionIcon>
);
