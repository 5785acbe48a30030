import { type ComponentType, useEffect, useLayoutEffect, useState } from 'react';

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

type Outcome<P> = { readonly Part?: ComponentType<P>; readonly fault?: unknown };

// Not by React's lazy: what a Suspense shows after its fallback, React holds back until 300 ms after any fallback was shown.
const partOf = <P extends object>(load: Load<P>, Meanwhile: ComponentType<P> | null) => {
  let there: ComponentType<P> | undefined;
  const fetchPart = async (): Promise<ComponentType<P>> => {
    there ??= await load();
    return there;
  };
  const Later = (props: P) => {
    // What was drawn one way stays so: drawn anew, it would lose what was typed into it.
    const [{ Part, fault }, settle] = useState<Outcome<P>>(() => (there ? { Part: there } : {}));
    useLayoutEffect(() => {
      if (Part) return;
      let wanted = true;
      fetchPart().then(
        (part) => wanted && settle({ Part: part }),
        (error: unknown) => wanted && settle({ fault: error }),
      );
      return () => {
        wanted = false;
      };
    }, [Part]);
    if (fault) throw fault;
    if (Part) return <Part {...props} />;
    return Meanwhile && <Meanwhile {...props} />;
  };
  return { Later, fetchPart };
};

/** A part that is fetched when it is first drawn, with something else in its place meanwhile; where it is there already, it is drawn at once. */
export const later = <P extends object>(load: Load<P>, meanwhile: ComponentType<P> | null = null): ComponentType<P> =>
  partOf(load, meanwhile).Later;

/**
 * The same, of what it takes to change something: fetched before it is wanted, once the first screen stands. Keys that are pressed meanwhile
 * are taken to be typed for it, unless nothing can be typed into it.
 */
export const hand = <P extends object>(
  load: Load<P>,
  isTypedInto: (props: P) => boolean = () => true,
): ComponentType<P> => {
  const { Later, fetchPart } = partOf(load, (props: P) => isTypedInto(props) && <Coming />);
  hands.push(fetchPart);
  return Later;
};

export const fetchHands = (): void => {
  for (const fetchPart of hands.splice(0)) fetchPart().catch(() => undefined);
};
