import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTitle } from '../../ui/parts/title.ts';
import { useWords } from '../../ui/words/words.ts';
import { DemoChoice } from './demo-choice.tsx';
import { DemoReady, type DemoSignIn } from './demo-ready.tsx';
import { entryWords } from './entry.words.ts';
import { FirstAdministrator } from './first-administrator.tsx';

/** The first minutes of a new house: an administrator of one's own, or a look around a made-up world. */
export const FirstRun = () => {
  const words = useWords(entryWords);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const withCode = (go: () => void) => () => {
    setMissing(code === '');
    if (code === '') field.current?.focus();
    else go();
  };
  const [signIns, setSignIns] = useState<readonly DemoSignIn[]>();
  useTitle(words.welcome);
  if (signIns) return <DemoReady signIns={signIns} />;
  return (
    <>
      <h1>{words.welcome}</h1>
      <p>{words.firstRun}</p>
      <TextInput
        label={words.oneTimeCode}
        description={words.oneTimeCodeHelp}
        name="code"
        autoComplete="off"
        autoFocus
        ref={field}
        error={missing && code === '' ? words.oneTimeCodeFirst : undefined}
        size="md"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value.trim())}
      />
      <div className="choices">
        <FirstAdministrator code={code} withCode={withCode} />
        <DemoChoice code={code} withCode={withCode} onReady={setSignIns} />
      </div>
    </>
  );
};
