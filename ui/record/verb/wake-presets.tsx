import { useFormat } from '../../client/format.ts';
import { Button } from '../../parts/button.tsx';
import { useZone } from '../../words/language.ts';
import { useWords } from '../../words/words.ts';
import { verbWords } from '../words/verb.ts';
import { wakeMoments } from './wake-moments.ts';

/** The moments that people mean most often, one press each. */
export const WakePresets = ({ onChoose }: { readonly onChoose: (at: string) => void }) => {
  const t = useWords(verbWords);
  const format = useFormat();
  const zone = useZone();
  return (
    <fieldset className="wake-presets" aria-label={t.presets}>
      {wakeMoments(new Date().toISOString(), zone).map(({ name, at }) => (
        <Button key={name} small onClick={() => onChoose(at)} title={format.absolute(at)}>
          {t[name]}
        </Button>
      ))}
    </fieldset>
  );
};
