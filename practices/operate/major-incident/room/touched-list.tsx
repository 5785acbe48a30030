import { useMeta } from '../../../../ui/client/meta.ts';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { StateBadge } from '../../../../ui/parts/state-badge.tsx';
import { Fact } from '../../../../ui/record/page/fact.tsx';
import { isEditable } from '../../../../ui/record/page/facts.tsx';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { Impact, TouchedIncident } from '../impact.ts';
import { roomWords } from './room.words.ts';
import { RoomSection } from './section.tsx';
import { type MajorRecord, useImpact } from './use-room.tsx';

const Incident = ({ incident }: { readonly incident: TouchedIncident }) => {
  const t = useWords(roomWords);
  const state = useMeta().types['incident']?.states.find(({ name }) => name === incident.state);
  return (
    <li className="room-incident">
      <RecordLink type="incident" number={incident.number} title={incident.title} />
      {incident.part === 'led' && <small className="quiet">{t.led}</small>}
      {state && <StateBadge bare category={state.category} label={state.label} />}
    </li>
  );
};

const Services = ({ impact }: { readonly impact: Impact }) => {
  const t = useWords(roomWords);
  if (impact.services.length === 0) return null;
  return (
    <div>
      <h3>{t.services}</h3>
      <ul className="room-list">
        {impact.services.map(({ id, number, name, incidents }) => (
          <li key={id}>
            <RecordLink type="service" number={number}>
              <span dir="auto">{name}</span>
            </RecordLink>{' '}
            <small className="quiet numbers">{t.reported(incidents)}</small>
          </li>
        ))}
      </ul>
      {impact.neededBy.length > 0 && (
        <>
          <h3>{t.mayFollow}</h3>
          <ul className="room-list">
            {impact.neededBy.map(({ id, number, name, needs }) => (
              <li key={`${id} ${needs}`}>
                <RecordLink type="service" number={number}>
                  <span dir="auto">{name}</span>
                </RecordLink>{' '}
                <small className="quiet">{t.needs(needs)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

const Customers = ({ impact }: { readonly impact: Impact }) => {
  const t = useWords(roomWords);
  if (impact.customers.length === 0) return null;
  return (
    <div>
      <h3>{t.customers}</h3>
      <ul className="room-list">
        {impact.customers.map(({ id, number, name, own, incidents, agreements }) => (
          <li key={id}>
            <RecordLink type="organisation" number={number}>
              <span dir="auto">{name}</span>
            </RecordLink>{' '}
            <small className="quiet numbers">
              {[
                ...(own ? [t.ownPeople] : []),
                ...(incidents > 0 ? [t.reported(incidents)] : []),
                ...(agreements.length > 0 ? [t.promised(agreements.join(', '))] : []),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What it touches: services, customers and every incident, counted and never typed in. */
export const TouchedList = ({ major }: { readonly major: MajorRecord }) => {
  const t = useWords(roomWords);
  const scope = useRecord();
  const impact = useImpact(major.number).data;
  const words = scope.type.fields.find(({ name }) => name === 'businessImpact');
  return (
    <RoomSection title={t.impact} help={t.impactHelp}>
      {words && (
        <dl className="room-words">
          <Fact field={words} editable={isEditable(scope, words)} />
        </dl>
      )}
      {impact && (
        <>
          <div className="room-columns">
            <Services impact={impact} />
            <Customers impact={impact} />
          </div>
          <details className="room-incidents">
            <summary>
              {t.incidents} <span className="quiet numbers">{impact.incidents.length}</span>
            </summary>
            <ul className="room-list">
              {impact.incidents.map((incident) => (
                <Incident key={incident.id} incident={incident} />
              ))}
            </ul>
          </details>
        </>
      )}
    </RoomSection>
  );
};
