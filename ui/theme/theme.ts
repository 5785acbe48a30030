import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core';
import type { Preferences } from '../client/preferences.ts';
import { brick, night, petrol, stone } from './colours.ts';

/** Mantine's own variables follow the tokens, so that its parts and ours are one surface. */
export const variables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--accent-ink)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-petrol-filled': 'var(--accent)',
    '--mantine-color-petrol-filled-hover': 'var(--accent-ink)',
    '--mantine-color-petrol-light': 'var(--accent-soft)',
    '--mantine-color-petrol-light-hover': 'var(--accent-soft)',
    '--mantine-color-petrol-light-color': 'var(--accent-ink)',
    '--mantine-color-petrol-text': 'var(--accent-ink)',
    '--mantine-color-petrol-outline': 'var(--accent-ink)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-shadow-md': 'var(--shadow)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--input-bd': 'var(--line-strong)',
  };
  return { variables: {}, light: shared, dark: shared };
};

/** What stands on the accent is one token in every appearance. */
const variantColours: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  const onAccent = input.variant === 'filled' && (input.color ?? 'petrol') === 'petrol';
  return onAccent ? { ...colours, color: 'var(--on-accent)' } : colours;
};

export const themeFor = (density: Preferences['density']): MantineThemeOverride => {
  const size = density === 'compact' ? 'xs' : 'sm';
  const input = { defaultProps: { size } };
  return createTheme({
    fontFamily: 'var(--font)',
    fontFamilyMonospace: 'var(--font-mono)',
    fontSizes: { xs: '0.75rem', sm: '0.84375rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
    lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.5', xl: '1.4' },
    headings: {
      fontFamily: 'var(--font)',
      fontWeight: '620',
      sizes: {
        h1: { fontSize: '1.5rem', lineHeight: '1.25' },
        h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
        h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
      },
    },
    primaryColor: 'petrol',
    primaryShade: { light: 7, dark: 4 },
    variantColorResolver: variantColours,
    autoContrast: true,
    luminanceThreshold: 0.35,
    colors: { petrol, gray: stone, dark: night, red: brick },
    defaultRadius: 'sm',
    radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
    cursorType: 'pointer',
    respectReducedMotion: true,
    focusRing: 'auto',
    components: {
      InputWrapper: {
        styles: {
          label: { marginBottom: 4, fontWeight: 540 },
          description: { marginBottom: 6, color: 'var(--ink-3)' },
        },
      },
      Button: input,
      TextInput: input,
      PasswordInput: input,
      NumberInput: input,
      Textarea: input,
      Select: input,
      MultiSelect: input,
      Autocomplete: input,
      TagsInput: input,
      Switch: input,
      Checkbox: input,
      SegmentedControl: input,
      Drawer: { styles: { title: { fontSize: '1.0625rem', fontWeight: 620 } } },
      Menu: { defaultProps: { shadow: 'md', withinPortal: true, transitionProps: { duration: 80 } } },
      Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
      Tooltip: {
        defaultProps: { openDelay: 350, withArrow: false, events: { hover: true, focus: true, touch: false } },
      },
    },
  });
};
