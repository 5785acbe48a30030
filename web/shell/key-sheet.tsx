import './key-sheet.css';
import { type KeyLine, useKeyLines } from '../../ui/client/keys.ts';
import { prefer, usePreferences } from '../../ui/client/preferences.ts';
import { Button } from '../../ui/parts/button.tsx';
import { Kbd } from '../../ui/parts/kbd.tsx';
import { useWords } from '../../ui/words/words.ts';
import { shellWords } from './shell.words.ts';

const Group = ({ label, lines }: { readonly label: string; readonly lines: readonly KeyLine[] }) => (
  <section>
    <h3>{label}</h3>
    <dl>
      {lines.map(({ chord, words }) => (
        <div key={chord}>
          <dt>{words}</dt>
          <dd>
            <span className="visually-hidden">{chord}</span>
            <Kbd chord={chord} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

/** Every key that works here and now. */
export const KeySheet = () => {
  const words = useWords(shellWords);
  const { shortcuts } = usePreferences();
  const byLabel = Map.groupBy(useKeyLines(), ({ label }) => label);
  return (
    <div className="key-sheet">
      <p>{shortcuts ? words.keysHelp : words.keysOff}</p>
      {[...byLabel].map(([label, lines]) => (
        <Group key={label} label={label} lines={lines} />
      ))}
      <Button onClick={() => prefer({ shortcuts: !shortcuts })}>
        {shortcuts ? words.keysTurnOff : words.keysTurnOn}
      </Button>
    </div>
  );
};
