import { RouterProvider } from '@tanstack/react-router';
import { router } from './router.tsx';

let arrived: Promise<void> | undefined;

/** Has what the address names loaded before anything is drawn, once. */
export const arrive = (): Promise<void> => {
  arrived ??= router.load();
  return arrived;
};

export const App = () => <RouterProvider router={router} />;
