import { useQuery } from '@tanstack/react-query';
import { useMeta } from '../../../../ui/client/meta.ts';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { StateBadge } from '../../../../ui/parts/state-badge.tsx';
import { recordQuery } from '../../../../ui/record/data/record-query.ts';
import { stateOf } from '../../../../ui/record/field/fields-of.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';

const breachPanelWords = { en: { about: 'What it was promised for' }, de: { about: 'Wofür es zugesagt war' } };

/** The record whose promise was missed: the breach bears its number, and leads there. */
export const Panel = () => {
  const t = useWords(breachPanelWords);
  const { types } = useMeta();
  const number = String(useRecord().record['about'] ?? '');
  const type = Object.values(types).find(({ prefix }) => number.startsWith(`${prefix}-`));
  const { data } = useQuery({ ...recordQuery(type?.plural ?? '', number), enabled: type !== undefined });
  if (!type || !data) return null;
  const state = stateOf(type, data.state);
  return (
    <section className="prose" aria-label={t.about}>
      <h2>{t.about}</h2>
      <RecordLink type={type.name} number={number} title={data.title} />{' '}
      {state && <StateBadge category={state.category} label={state.label} bare />}
    </section>
  );
};
