import { useMediaQuery } from '@mantine/hooks';

/** Whether there is room for a list beside a record. */
export const useWide = (): boolean => useMediaQuery('(min-width: 1100px)', false, { getInitialValueInEffect: false });
