import './palette.css';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Kbd } from '../../ui/parts/kbd.tsx';
import { useWords } from '../../ui/words/words.ts';
import { ChoiceList } from './choice-list.tsx';
import { paletteWords } from './palette.words.ts';
import { type Choice, useChoices } from './use-choices.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** One box that finds anything or does anything. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords(paletteWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const choices = useChoices(typed);
  const chosen = choices[Math.min(at, choices.length - 1)];
  useEffect(() => dialog.current?.showModal(), []);

  const run = (choice: Choice | undefined): void => {
    if (!choice) return;
    dialog.current?.close();
    onClose();
    choice.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined) setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length);
    else if (event.key === 'Enter') run(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.label}
      aria-modal="true"
      onClose={onClose}
      onPointerDown={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="ask">
        <IconSearch size={18} stroke={1.8} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd chord="Escape" />
      </div>
      <ChoiceList id={list} choices={choices} chosen={chosen} onRun={run} onPoint={(place) => setAt(place)} />
      <p className="visually-hidden" role="status">
        {words.results(choices.length)}
      </p>
    </dialog>
  );
};
