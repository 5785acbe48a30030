import type { TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import type { Alike } from '../data/use-similar.ts';
import { fieldOf } from '../field/fields-of.ts';
import { verbWords } from '../words/verb.ts';

/** By what a record resembles another: the words and the fields that both share. */
export const AlikeReason = ({ type, alike }: { readonly type: TypeMeta; readonly alike: Alike }) => {
  const t = useWords(verbWords);
  const fields = alike.fields.map((name) => fieldOf(type, name)?.label ?? name);
  const words = alike.words.slice(0, 6).join(', ');
  return (
    <small className="quiet" dir="auto">
      {[words, ...fields.map(t.same)].filter(Boolean).join(' · ')}
    </small>
  );
};
