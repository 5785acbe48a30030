import { useEffect } from 'react';
import { useMeta } from '../../ui/client/meta.ts';
import { Kbd } from '../../ui/parts/kbd.tsx';
import { StateBadge } from '../../ui/parts/state-badge.tsx';
import { useWords } from '../../ui/words/words.ts';
import { paletteWords } from './palette.words.ts';
import type { Choice } from './use-choices.ts';

type Props = {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | undefined;
  readonly onRun: (choice: Choice) => void;
  readonly onPoint: (place: number) => void;
};

const Inner = ({ choice }: { readonly choice: Choice }) => {
  const { types } = useMeta();
  const { found } = choice;
  const state = found && types[found.type]?.states.find(({ name }) => name === found.state);
  return (
    <>
      {found ? <span className="number">{found.number}</span> : null}
      <span className="cut" dir="auto">
        {choice.label}
      </span>
      {state ? <StateBadge category={state.category} label={state.label} bare /> : null}
      {choice.keys === undefined ? null : <Kbd chord={choice.keys} />}
    </>
  );
};

export const ChoiceList = ({ id, choices, chosen, onRun, onPoint }: Props) => {
  const words = useWords(paletteWords);
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  const groups = [...Map.groupBy(choices, ({ group }) => group)];
  return (
    <div role="listbox" id={id} aria-label={words.label} tabIndex={-1}>
      {groups.map(([group, members], number) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={group} role="group" aria-labelledby={`${id}-group-${number}`}>
          <div className="group" id={`${id}-group-${number}`}>
            {group}
          </div>
          {members.map((choice) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and takes the keys
            <div
              key={choice.id}
              id={`${id}-${choice.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={choice === chosen}
              onClick={() => onRun(choice)}
              onPointerMove={() => choice !== chosen && onPoint(choices.indexOf(choice))}
            >
              <Inner choice={choice} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};
