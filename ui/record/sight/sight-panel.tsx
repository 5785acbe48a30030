import { useState } from 'react';
import type { Sight } from '../../../derive/sight.types.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words/words.ts';
import type { Found } from '../data/find-records.ts';
import { RecordPick } from '../field/record-pick.tsx';
import { useRecord } from '../page/record-context.ts';
import { sightWords } from '../words/sight.ts';
import { useSight } from './use-sight.ts';
import { Ways } from './ways.tsx';
import './sight.css';

type Verb = Sight['verbs'][number];

const VerbLine = ({ verb: { name, label, allowed, why, ways } }: { readonly verb: Verb }) => {
  const t = useWords(sightWords);
  const guarded = why && why !== 'permission' && !why.startsWith('not-from:') ? why : undefined;
  const reason = why?.startsWith('not-from:') ? t.notFrom : guarded;
  return (
    <details className="sight-line" data-allowed={allowed || undefined}>
      <summary>
        {t.always[name] ?? label}: {allowed ? t.yes : t.no}
        {!allowed && <span className="quiet"> · {reason ?? t.permission}</span>}
      </summary>
      <Ways ways={ways} />
    </details>
  );
};

const FieldLine = ({ field: { label, reads, writes, ways } }: { readonly field: Sight['fields'][number] }) => {
  const t = useWords(sightWords);
  return (
    <details className="sight-line">
      <summary>
        {label}: {writes ? t.writes : reads ? t.readsOnly : t.hidden}
      </summary>
      <Ways ways={ways} />
    </details>
  );
};

const Answer = ({ sight }: { readonly sight: Sight }) => {
  const t = useWords(sightWords);
  const { person, sees, ways, internal, verbs, fields } = sight;
  return (
    <div className="sight">
      <p className="sight-answer" data-sees={sees || undefined} role="status">
        <strong dir="auto">{sees ? t.sees(person.name) : t.seesNot(person.name)}</strong>
      </p>
      <Ways ways={ways} only={sees} />
      {sees && (
        <>
          <details className="sight-line">
            <summary>
              {t.internal}: {internal.allowed ? t.yes : t.no}
            </summary>
            <Ways ways={internal.ways} />
          </details>
          <h3>{t.verbs}</h3>
          {verbs.map((verb) => (
            <VerbLine key={verb.name} verb={verb} />
          ))}
          <h3>{t.fields}</h3>
          {fields.map((field) => (
            <FieldLine key={field.name} field={field} />
          ))}
          <p className="quiet">{t.whole}</p>
        </>
      )}
    </div>
  );
};

/** With whose eyes: what somebody sees of this record, may do with it, and why. For administrators. */
export const SightPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useWords(sightWords);
  const { type, record } = useRecord();
  const [found, setFound] = useState<Found | null>(null);
  const { data, error } = useSight(type.plural, record.number, found?.id);
  return (
    <Panel title={t.title(record.number)} open onClose={onClose}>
      <RecordPick
        types={['person']}
        value={found}
        onChange={setFound}
        aria-label={t.person}
        placeholder={t.choose}
        inPlace
      />
      <ErrorNote error={error} />
      {found && data && <Answer sight={data} />}
    </Panel>
  );
};
