import { Link } from '@tanstack/react-router';
import type { TypeMeta, VerbMeta } from '../../../../ui/client/meta.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { CategoryMark } from '../../../../ui/parts/category-mark.tsx';
import { PageHeader } from '../../../../ui/parts/page.tsx';
import type { Changes, Conflict } from '../../../../ui/record/data/use-update.ts';
import { stateOf } from '../../../../ui/record/field/fields-of.ts';
import { ConflictPanel } from '../../../../ui/record/page/conflict-panel.tsx';
import { VerbPanel } from '../../../../ui/record/page/verb-panel.tsx';
import { verbsNow } from '../../../../ui/record/page/verbs-now.ts';
import { PresenceMarks } from '../../../../ui/record/presence/presence-marks.tsx';
import { usePresence } from '../../../../ui/record/presence/use-presence.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { roomWords } from './room.words.ts';
import type { MajorRecord } from './use-room.tsx';

type Props = {
  readonly type: TypeMeta;
  readonly major: MajorRecord;
  readonly verb: VerbMeta | null;
  readonly onVerb: (verb: VerbMeta | null) => void;
  readonly onDo: (verb: VerbMeta, values: Changes) => Promise<void>;
  readonly conflict: Conflict | null;
  readonly onSettle: (changes: Changes) => void;
};

/** Every state it goes through, the present one marked. */
const Steps = ({ type, state }: { readonly type: TypeMeta; readonly state: string | null }) => {
  const t = useWords(roomWords);
  const at = type.states.findIndex(({ name }) => name === state);
  return (
    <ol className="room-steps" aria-label={t.steps}>
      {type.states.map(({ name, label, category }, place) => (
        <li
          key={name}
          data-when={place === at ? 'now' : place < at ? 'past' : 'later'}
          data-category={category}
          aria-current={place === at ? 'step' : undefined}
        >
          <CategoryMark category={category} />
          <span>{label}</span>
        </li>
      ))}
    </ol>
  );
};

/** What it is, how far it is, who is here, and the steps that can be taken now. */
export const RoomHead = ({ type, major, verb, onVerb, onDo, conflict, onSettle }: Props) => {
  const t = useWords(roomWords);
  const others = usePresence(type.plural, major.number);
  const severity = type.fields
    .find(({ name }) => name === 'severity')
    ?.choices?.find(({ value }) => value === major.severity)?.label;
  const at = type.states.findIndex(({ name }) => name === major.state);
  // What leads on stands first, what leads back last.
  const place = ({ verb: { to } }: { readonly verb: VerbMeta }): number => {
    const there = type.states.findIndex(({ name }) => name === to);
    return there > at ? there : there + type.states.length;
  };
  const possible = verbsNow(type, major.verbs)
    .filter(({ verb: { sort }, allowed }) => sort === 'transition' && allowed)
    .toSorted((a, b) => place(a) - place(b));
  return (
    <div className="room-head">
      <div className="room-line">
        <span className="room-severity" data-severity={major.severity}>
          {severity}
        </span>
        <Link to="/$plural/$key" params={{ plural: type.plural, key: major.number }} className="plain-link number">
          {major.number}
        </Link>
        <span className="quiet">{stateOf(type, major.state)?.label}</span>
        <PresenceMarks others={others} />
      </div>
      <PageHeader title={major.title} tab={t.roomOf(major.number)} />
      <div className="room-line">
        <Steps type={type} state={major.state} />
        <fieldset className="room-verbs" aria-label={t.steps}>
          {possible.map(({ verb: each }, first) => (
            <Button
              key={each.name}
              weight={first === 0 ? 'primary' : 'secondary'}
              aria-expanded={verb ? verb.name === each.name : undefined}
              onClick={() => onVerb(each)}
            >
              {each.label}
            </Button>
          ))}
        </fieldset>
      </div>
      {verb && (
        <VerbPanel
          key={verb.name}
          type={type}
          verb={verb}
          values={major}
          included={major.included}
          about={major.number}
          onDo={(values) => onDo(verb, values)}
          onClose={() => onVerb(null)}
        />
      )}
      {conflict && <ConflictPanel conflict={conflict} onSettle={onSettle} />}
    </div>
  );
};
