import { useEffect, useEffectEvent, useId } from 'react';
import { store, useStore } from './store.ts';

/** Something one can do from the command palette while it is offered: "Resolve INC-7". */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  readonly group: string;
  /** Other words it is found by. */
  readonly also?: string;
  readonly keys?: string;
};

const offered = store<readonly { readonly by: string; readonly commands: readonly Command[] }[]>([]);

/** Offers commands in the palette while this component shows. */
export const useCommands = (commands: readonly Command[]): void => {
  const by = useId();
  const run = useEffectEvent((id: string) => commands.find((command) => command.id === id)?.run());
  const signature = JSON.stringify(commands.map(({ run: _run, ...words }) => words));
  useEffect(() => {
    const words = JSON.parse(signature) as Omit<Command, 'run'>[];
    const entry = { by, commands: words.map((each) => ({ ...each, run: () => run(each.id) })) };
    offered.set([entry, ...offered.get()]);
    return () => offered.set(offered.get().filter((each) => each.by !== by));
  }, [by, signature]);
};

export const useOfferedCommands = (): readonly Command[] => useStore(offered).flatMap(({ commands }) => commands);
