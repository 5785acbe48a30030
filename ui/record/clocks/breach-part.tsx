import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type TypeMeta, useType, type VerbMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import { recordQuery } from '../data/record-query.ts';
import { useAct } from '../data/use-act.ts';
import { FieldShow } from '../field/field-show.tsx';
import { fieldOf, stateOf } from '../field/fields-of.ts';
import { RecordContext } from '../page/record-context.ts';
import { VerbPanel } from '../page/verb-panel.tsx';
import { asksNothing, verbsNow } from '../page/verbs-now.ts';
import { clockWords } from '../words/clock.ts';
import type { Clock } from './clocks.types.ts';

type Props = { readonly breach: NonNullable<Clock['breach']> };

const shown = ['ranOutAt', 'late', 'reason', 'party', 'story', 'exclusion', 'decision'];

const Answer = ({ breach, type }: Props & { readonly type: TypeMeta }) => {
  const t = useWords(clockWords);
  const client = useQueryClient();
  const act = useAct(type);
  const [asking, setAsking] = useState<VerbMeta | null>(null);
  const { data: record, error } = useQuery(recordQuery(type.plural, breach.number));
  if (!record) return <ErrorNote error={error} />;
  const perform = async (verb: VerbMeta, values: Readonly<Record<string, unknown>>): Promise<void> => {
    await act(record, verb, values);
    setAsking(null);
    await client.invalidateQueries({ queryKey: ['clocks'] });
  };
  const verbs = verbsNow(type, record.verbs).filter(({ allowed }) => allowed);
  const rows = shown.flatMap((name) => {
    const field = fieldOf(type, name);
    return field && record[name] ? [field] : [];
  });
  return (
    <section className="clock-part" aria-label={t.missed}>
      <h3>
        {t.missed}: <RecordLink type={type.name} number={record.number} className="word-link" />{' '}
        <span className="quiet">{stateOf(type, record.state)?.label}</span>
      </h3>
      <dl>
        {rows.map((field) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd dir="auto">
              <FieldShow type={type} field={field} value={record[field.name]} included={record.included} />
            </dd>
          </div>
        ))}
      </dl>
      {asking ? (
        <RecordContext value={null}>
          <VerbPanel
            key={asking.name}
            type={type}
            verb={asking}
            values={record}
            included={record.included}
            about={record.number}
            onDo={(values) => perform(asking, values)}
            onClose={() => setAsking(null)}
          />
        </RecordContext>
      ) : (
        <p className="clock-verbs">
          {verbs.map(({ verb }) => (
            <Button
              key={verb.name}
              small
              onClick={() => (asksNothing(type, verb) ? void perform(verb, {}) : setAsking(verb))}
            >
              {verb.label}
            </Button>
          ))}
        </p>
      )}
    </section>
  );
};

/** That a clock was missed, with what answers for it, and what one may do about it. */
export const BreachPart = ({ breach }: Props) => {
  const type = useType(breach.type);
  return type ? <Answer breach={breach} type={type} /> : null;
};
