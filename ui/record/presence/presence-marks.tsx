import IconHeadset from '@tabler/icons-react/dist/esm/icons/IconHeadset.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import type { PresenceJson } from '../../../derive/presence.types.ts';
import { useFormat } from '../../client/format.ts';
import { Avatar } from '../../parts/person.tsx';
import { useWords } from '../../words/words.ts';
import { presenceWords } from '../words/presence.ts';
import './presence.css';

const SHOWN = 4;

type Person = PresenceJson['people'][number];

const Mark = ({ name, doing, desk }: Omit<Person, 'id'> & { readonly desk?: boolean }) => {
  const t = useWords(presenceWords);
  return (
    <li className="presence-mark" data-doing={doing} title={t[doing](name)}>
      {desk ? <IconHeadset size={17} aria-hidden="true" /> : <Avatar name={name} size={24} />}
      {doing !== 'viewing' && <IconPencil className="presence-pencil" size={11} aria-hidden="true" />}
      <span className="visually-hidden">{t[doing](name)}</span>
    </li>
  );
};

/** Who else has this open, as quiet marks: their initials, and a pencil on those who write. */
export const PresenceMarks = ({ others }: { readonly others: PresenceJson | null }) => {
  const t = useWords(presenceWords);
  const format = useFormat();
  const people = others?.people ?? [];
  const writing = people.find(({ doing }) => doing !== 'viewing');
  const deskWrites = others?.desk === 'replying' ? others.desk : null;
  return (
    <div className="presence">
      {others && (
        <ul aria-label={t.here}>
          {others.desk && <Mark name={t.desk} doing={others.desk} desk />}
          {people.slice(0, SHOWN).map(({ id, name, doing }) => (
            <Mark key={id} name={name} doing={doing} />
          ))}
          {people.length > SHOWN && <li className="quiet">{t.more(format.number(people.length - SHOWN))}</li>}
        </ul>
      )}
      <span className="quiet presence-words" role="status">
        {writing ? t[writing.doing](writing.name) : deskWrites ? t.replying(t.desk) : ''}
      </span>
    </div>
  );
};
