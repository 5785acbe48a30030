import { useMediaQuery } from '@mantine/hooks';

/** Whether there is the room of a phone: tables become lists, grids of days become days below each other. */
export const useSmall = (): boolean => useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
