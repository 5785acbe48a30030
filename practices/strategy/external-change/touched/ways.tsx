import './touched.css';
import { Fragment } from 'react';
import { useType } from '../../../../ui/client/meta.ts';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import type { Thing } from '../facets.ts';
import type { Reason } from '../find.ts';
import { touchedWords } from './touched.words.ts';

/** What a service says of itself, as its field calls it. */
const Said = ({ thing: { type: field, number: value } }: { readonly thing: Thing }) => {
  const entry = useType('service')?.fields.find(({ name }) => name === field);
  const label = entry?.choices?.find((each) => each.value === value)?.label ?? value;
  return <>{[entry?.label, label].filter(Boolean).join(': ')}</>;
};

const Shown = ({ thing }: { readonly thing: Thing }) => {
  const t = useWords(touchedWords);
  if (thing.type === 'handles' || thing.type === 'characteristics') return <Said thing={thing} />;
  return (
    <>
      <RecordLink type={thing.type} number={thing.number}>
        <span dir="auto">{thing.title}</span>
      </RecordLink>
      {thing.version !== undefined && <span className="quiet numbers"> {thing.version ?? t.unknownVersion}</span>}
    </>
  );
};

/** Each way from what changes to the service, one a line. */
export const Ways = ({ reasons }: { readonly reasons: readonly Reason[] }) => (
  <ul className="touched-ways">
    {reasons.map(({ criterion, way }) => (
      <li key={`${criterion} ${way.map(({ number, version }) => `${number} ${version}`).join(' ')}`}>
        {way.toReversed().map((thing, at) => (
          <Fragment key={`${thing.type} ${thing.number}`}>
            {at > 0 && ' › '}
            <Shown thing={thing} />
          </Fragment>
        ))}
      </li>
    ))}
  </ul>
);
