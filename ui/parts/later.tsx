import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';

type Load<P> = () => Promise<ComponentType<P>>;

const hands: (() => Promise<unknown>)[] = [];

const swallow = (event: KeyboardEvent): void => {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
};

/** Where a part is on its way, what one types for it is nobody else's command. */
const Coming = () => {
  useEffect(() => {
    window.addEventListener('keydown', swallow, true);
    return () => window.removeEventListener('keydown', swallow, true);
  }, []);
  return null;
};

const partOf = <P extends object>(load: Load<P>, coming: ComponentType | null) => {
  let there: ComponentType<P> | undefined;
  const fetchPart = async (): Promise<ComponentType<P>> => {
    there = await load();
    return there;
  };
  const Part = lazy(async () => ({ default: (await fetchPart()) as ComponentType<object> }));
  const Meanwhile = coming;
  const Later = (props: P) => {
    // What was drawn one way stays so: drawn anew, it would lose what was typed into it.
    const [There] = useState(() => there);
    return There ? (
      <There {...props} />
    ) : (
      <Suspense fallback={Meanwhile && <Meanwhile />}>
        <Part {...props} />
      </Suspense>
    );
  };
  return { Later, fetchPart };
};

/** A part that is fetched when it is first drawn; where it is there already, it is drawn at once. */
export const later = <P extends object>(load: Load<P>): ComponentType<P> => partOf(load, null).Later;

/** The same, of what it takes to change something: fetched before it is wanted, once the first screen stands. */
export const hand = <P extends object>(load: Load<P>): ComponentType<P> => {
  const { Later, fetchPart } = partOf(load, Coming);
  hands.push(fetchPart);
  return Later;
};

export const fetchHands = (): void => {
  for (const fetchPart of hands.splice(0)) fetchPart().catch(() => undefined);
};
