import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './tokens.css';
import './base.css';
import { MantineProvider, useMantineColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { usePreferences } from '../client/preferences.ts';
import { themeFor, variables } from './theme.ts';

const Attributes = () => {
  const { appearance, contrast, density } = usePreferences();
  const { setColorScheme } = useMantineColorScheme();
  const systemWantsMore = useMediaQuery('(prefers-contrast: more)', false);
  const high = contrast === 'high' || systemWantsMore;
  useLayoutEffect(() => setColorScheme(appearance), [appearance, setColorScheme]);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['density'] = density;
    dataset['contrast'] = high ? 'high' : 'normal';
  }, [density, high]);
  return null;
};

/** Tokens, Mantine and the person's appearance: everything that is drawn stands inside. */
export const ThemeProvider = ({ children }: { readonly children: ReactNode }) => {
  const { density, appearance } = usePreferences();
  const theme = useMemo(() => themeFor(density), [density]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme={appearance}
      deduplicateCssVariables
    >
      <Attributes />
      {children}
    </MantineProvider>
  );
};
