import { useParams } from '@tanstack/react-router';
import { later } from '../../ui/parts/later.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { NotFound } from './not-found.tsx';
import { practiceScreens } from './practice-screens.ts';

const Meanwhile = () => <Skeletons />;

const screens = new Map(
  practiceScreens.map(({ name, load }) => [
    name,
    later(async () => {
      const [file, { withFieldViews }] = await Promise.all([load(), import('./with-field-views.tsx')]);
      return withFieldViews(file.Screen);
    }, Meanwhile),
  ]),
);

/** A screen that a practice brings beside the derived ones; it knows how every kind of value is shown and edited. */
export const PracticeScreen = () => {
  const { name = '' } = useParams({ strict: false }) as { readonly name?: string };
  const Screen = screens.get(name);
  if (!Screen) return <NotFound />;
  return <Screen />;
};
