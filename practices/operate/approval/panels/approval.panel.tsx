import './approval.css';
import { useQuery } from '@tanstack/react-query';
import { type TypeMeta, useMeta, useTypeByPlural } from '../../../../ui/client/meta.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { StateBadge } from '../../../../ui/parts/state-badge.tsx';
import { recordQuery } from '../../../../ui/record/data/record-query.ts';
import { useLinks } from '../../../../ui/record/data/use-links.ts';
import { isEmpty } from '../../../../ui/record/field/empty.ts';
import { stateOf } from '../../../../ui/record/field/fields-of.ts';
import { Fact } from '../../../../ui/record/page/fact.tsx';
import { factsOf } from '../../../../ui/record/page/facts.tsx';
import { Prose } from '../../../../ui/record/page/prose.tsx';
import { RecordContext, useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { approvalPanelWords } from './approval-panel.words.ts';

const unwritten = async (): Promise<undefined> => undefined;

/** What somebody decides on, as far as they may see it: its long texts, and what stands in its fields. */
const Subject = ({ type, number }: { readonly type: TypeMeta; readonly number: string }) => {
  const t = useWords(approvalPanelWords);
  const { data: record, error, refetch } = useQuery(recordQuery(type.plural, number));
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!record) return <Skeletons count={3} />;
  const scope = { type, record, save: unwritten, mayUpdate: false };
  const state = stateOf(type, record.state);
  const facts = factsOf(scope).filter((field) => !field.base && !isEmpty(record[field.name]));
  return (
    <RecordContext.Provider value={scope}>
      <section className="approval-subject" aria-label={t.subject}>
        <header>
          <h2>{t.subject}</h2>
          <RecordLink type={type.name} number={number} title={record.title} />
          {state && <StateBadge category={state.category} label={state.label} bare />}
        </header>
        <Prose />
        <dl>
          {facts.map((field) => (
            <Fact key={field.name} field={field} editable={false} />
          ))}
        </dl>
      </section>
    </RecordContext.Provider>
  );
};

const Known = ({ plural, number }: { readonly plural: string; readonly number: string }) => {
  const type = useTypeByPlural(plural);
  return type ? <Subject type={type} number={number} /> : null;
};

/** Beside an approval stands what it is about, so that whoever decides need not look for it. */
export const Panel = () => {
  const { type, record } = useRecord();
  const { types } = useMeta();
  const { links } = useLinks(type.plural, record.number);
  return links
    .filter(({ kind, direction }) => kind === 'decides-on' && direction === 'out')
    .map(({ id, other }) => {
      const plural = types[other.type]?.plural;
      return plural ? <Known key={id} plural={plural} number={other.number} /> : null;
    });
};
