import { useMeta, type VerbMeta } from '../../client/meta.ts';
import { offerUndo, say } from '../../client/undo.ts';
import { Button } from '../../parts/button.tsx';
import { CategoryMark } from '../../parts/category-mark.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import { useAct } from '../data/use-act.ts';
import { useLinks } from '../data/use-links.ts';
import { type Alike, useSimilar } from '../data/use-similar.ts';
import { stateOf } from '../field/fields-of.ts';
import { AlikeReason } from '../verb/alike-reason.tsx';
import { recordWords } from '../words/record.ts';
import { Aside } from './aside.tsx';
import { useRecord } from './record-context.ts';

const SHOWN = 5;

/** What can be done with one that is alike: this one merged into it, or the two linked. */
const Doings = ({ one, merge }: { readonly one: Alike; readonly merge: VerbMeta | undefined }) => {
  const t = useWords(recordWords);
  const { type, record } = useRecord();
  const act = useAct(type);
  const { links, add, remove } = useLinks(type.plural, record.number);
  const kind = useMeta().linkKinds.find(({ forward, backward }) => forward === backward);
  const linked = links.some(({ other }) => other.id === one.id);
  if (linked) return null;
  const tie = (): void =>
    void act(record, merge as VerbMeta, { to: one.number }).catch((error: Error) => say(error.message, 'problem'));
  const link = async (): Promise<void> => {
    try {
      const id = await add(kind?.name ?? '', one.number, 'out');
      offerUndo({ message: t.linkedTo(one.number), undo: () => remove(id) });
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), 'problem');
    }
  };
  return (
    <span className="alike-doings">
      {merge && (
        <Button small weight="quiet" onClick={tie} aria-label={t.mergeInto(one.number)}>
          {merge.label}
        </Button>
      )}
      {kind && (
        <Button small weight="quiet" onClick={() => void link()} aria-label={t.linkTogether(one.number)}>
          {t.linkThis}
        </Button>
      )}
    </span>
  );
};

/** Records that resemble this one, most alike first, with the reason; merged or linked by one press. */
export const Similar = () => {
  const t = useWords(recordWords);
  const { type, record, mayUpdate } = useRecord();
  const found = useSimilar(type, record.number);
  if (found.length === 0) return null;
  const allowed = new Set((record.verbs ?? []).flatMap((verb) => (verb.allowed ? [verb.name] : [])));
  const merge = type.verbs.find((verb) => verb.ties && allowed.has(verb.name));
  return (
    <Aside label={t.similar}>
      <ul>
        {found.slice(0, SHOWN).map((one) => {
          const category = stateOf(type, one.state)?.category ?? 'open';
          return (
            <li key={one.id} className="aside-line">
              <span className="toned" data-category={category}>
                <CategoryMark category={category} />
              </span>
              <span className="alike">
                <RecordLink type={type.name} number={one.number} title={one.title} />
                <AlikeReason type={type} alike={one} />
                {one.solved && (
                  <small className="alike-solved" dir="auto" title={one.solved}>
                    <strong>{t.solvedBy}</strong> {one.solved}
                  </small>
                )}
                {mayUpdate && <Doings one={one} merge={merge} />}
              </span>
            </li>
          );
        })}
      </ul>
    </Aside>
  );
};
