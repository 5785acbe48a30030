import './key-sheet.css';
import { type KeyGroup, useKeyGroups } from '../../ui/client/keys.ts';
import { prefer, usePreferences } from '../../ui/client/preferences.ts';
import { Button } from '../../ui/parts/button.tsx';
import { Kbd } from '../../ui/parts/kbd.tsx';
import { useWords } from '../../ui/words/words.ts';
import { shellWords } from './shell.words.ts';

const Group = ({ label, groups }: { readonly label: string; readonly groups: readonly KeyGroup[] }) => {
  const lines = groups.flatMap(({ bindings }) =>
    Object.entries(bindings).flatMap(([chord, binding]) =>
      typeof binding === 'function' ? [] : [{ chord, words: binding.words }],
    ),
  );
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{label}</h3>
      <dl>
        {lines.map((line) => (
          <div key={line.chord}>
            <dt>{line.words}</dt>
            <dd>
              <span className="visually-hidden">{line.chord}</span>
              <Kbd chord={line.chord} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Every key that works here and now. */
export const KeySheet = () => {
  const words = useWords(shellWords);
  const { shortcuts } = usePreferences();
  const byLabel = Map.groupBy(useKeyGroups().toReversed(), ({ label }) => label);
  return (
    <div className="key-sheet">
      <p>{shortcuts ? words.keysHelp : words.keysOff}</p>
      {[...byLabel].map(([label, groups]) => (
        <Group key={label} label={label} groups={groups} />
      ))}
      <Button onClick={() => prefer({ shortcuts: !shortcuts })}>
        {shortcuts ? words.keysTurnOff : words.keysTurnOn}
      </Button>
    </div>
  );
};
