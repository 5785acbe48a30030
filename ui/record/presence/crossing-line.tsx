import type { PresenceJson } from '../../../derive/presence.types.ts';
import { Button } from '../../parts/button.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/words.ts';
import { useNamed } from '../data/titles.ts';
import { presenceWords } from '../words/presence.ts';
import type { Crossing } from './use-crossings.ts';
import './presence.css';

type Props = {
  readonly others: PresenceJson | null;
  readonly crossing: Crossing | undefined;
  readonly onShow: () => void;
};

/** While one writes: that somebody else does too, or has said something since. Before it is sent, and without stopping it. */
export const CrossingLine = ({ others, crossing, onShow }: Props) => {
  const t = useWords(presenceWords);
  const person = useNamed('person', crossing && !crossing.name ? crossing.by : null);
  const writers = [
    ...(others?.people ?? []).filter(({ doing }) => doing !== 'viewing').map(({ name, doing }) => t[doing](name)),
    ...(others?.desk === 'replying' ? [t.replying(t.desk)] : []),
  ];
  return (
    <div role="status">
      {crossing && (
        <p className="crossing">
          <span dir="auto">{t.since(crossing.name ?? person?.title ?? t.somebody)}</span> <When at={crossing.at} />
          {!crossing.shown && (
            <Button weight="quiet" small onClick={onShow}>
              {t.show}
            </Button>
          )}
        </p>
      )}
      {writers.length > 0 && (
        <p className="crossing">
          <span dir="auto">{writers.join(' · ')}</span> <span>{t.atTheSameTime}</span>
        </p>
      )}
    </div>
  );
};
