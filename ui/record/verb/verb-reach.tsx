import type { TypeMeta, VerbMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { useReach } from '../data/use-reach.ts';
import { verbWords } from '../words/verb.ts';
import { useReachWords } from './reach-words.ts';

/** On how many other records a verb is done as well, before it is done. */
export const VerbReach = ({
  type,
  number,
  verb,
}: {
  readonly type: TypeMeta;
  readonly number: string;
  readonly verb: VerbMeta;
}) => {
  const t = useWords(verbWords);
  const reach = useReach(type.plural, number)?.verbs[verb.name];
  const told = useReachWords(type);
  if (!reach || reach.records === 0) return null;
  const { records, organisations } = told(reach);
  return (
    <p className="reaches" role="status">
      {t.reaches(records, organisations)}
    </p>
  );
};
