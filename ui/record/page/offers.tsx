import { useWords } from '../../words/words.ts';
import { isEmpty } from '../field/empty.ts';
import { fieldOf, stateOf } from '../field/fields-of.ts';
import { Offered } from '../offers/offered.tsx';
import { useOffersOn } from '../offers/use-offers.ts';
import { offersWords } from '../words/offers.ts';
import { Aside } from './aside.tsx';
import { useRecord } from './record-context.ts';

const done = ['resolved', 'closed', 'superseded', 'retired'];

/** What an unfinished record still lacks, as others like it were given it. */
export const Offers = () => {
  const t = useWords(offersWords);
  const { type, record, save, mayUpdate } = useRecord();
  const wanted = mayUpdate && !done.includes(stateOf(type, record.state)?.category ?? '');
  const offers = useOffersOn(type, record.number, record.version, wanted);
  const fields = [...offers].flatMap(([name, values]) => {
    const field = fieldOf(type, name);
    const open = isEmpty(record[name]) || record[name] === field?.default;
    return field && open ? [{ field, values }] : [];
  });
  if (fields.length === 0) return null;
  return (
    <Aside label={t.offers}>
      {fields.map(({ field, values }) => (
        <div key={field.name} className="offers-field">
          <h3>{field.label}</h3>
          <Offered type={type} field={field} offers={values} onTake={(value) => void save({ [field.name]: value })} />
        </div>
      ))}
    </Aside>
  );
};
