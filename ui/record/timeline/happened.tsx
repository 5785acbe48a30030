import type { ActivityJson } from '../../client/meta.ts';
import { Avatar } from '../../parts/person.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/words.ts';
import { timelineWords } from '../words/timeline.ts';
import { ChangeLine } from './change-line.tsx';

/** What one person did to the record within a few minutes. */
export const Happened = ({ entries }: { readonly entries: readonly ActivityJson[] }) => {
  const t = useWords(timelineWords);
  const last = entries.at(-1);
  const name = last?.by?.name ?? t.system;
  return (
    <div className="happened">
      <Avatar name={name} size={20} />
      <ul aria-label={name}>
        {entries.map((entry, at) => (
          <ChangeLine key={entry.id} entry={entry} {...(at === 0 && { who: name })} />
        ))}
      </ul>
      {last && (
        <span className="quiet">
          <When at={last.happenedAt} />
        </span>
      )}
    </div>
  );
};
