import type { FieldMeta } from '../../client/meta.ts';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import { isTold } from '../clocks/timed-show.tsx';
import { isEmpty } from '../field/empty.ts';
import { belongsTo, inSections, isLong, isOverride, stateOf, titleField } from '../field/fields-of.ts';
import { isUnasked } from '../form/form-fields.ts';
import { recordWords } from '../words/record.ts';
import { EditAll } from './edit-all.tsx';
import { Fact } from './fact.tsx';
import { type RecordScope, useRecord } from './record-context.ts';

const notHere = new Set(['number', 'state', 'title', 'variant', 'archivedAt', 'version']);

const asksOf = ({ type, record }: RecordScope) => stateOf(type, record.state)?.asks ?? {};

/** The fields that stand beside the record: not its title, nor the long texts, nor what its state hides or its clocks tell. */
export const factsOf = (scope: RecordScope): readonly FieldMeta[] => {
  const { type, record } = scope;
  const asks = asksOf(scope);
  return type.fields.filter(
    (field) =>
      field.name in record &&
      !notHere.has(field.name) &&
      field.name !== titleField(type) &&
      asks[field.name] !== 'hidden' &&
      !isLong(field) &&
      !isOverride(type, field) &&
      !isTold(type, field.name) &&
      belongsTo(type, field, record['variant']),
  );
};

export const isEditable = (scope: RecordScope, field: FieldMeta): boolean =>
  scope.mayUpdate &&
  field.writable &&
  !field.base &&
  !field.fixed &&
  !isUnasked(field) &&
  !field.decidedBy &&
  asksOf(scope)[field.name] !== 'read-only';

/** The facts of a record by section; what every record has stands last. */
export const Facts = () => {
  const t = useWords(recordWords);
  const scope = useRecord();
  // What a list knew of it is not all of it: facts come together, or they would push each other about.
  if (!scope.record.may) return <Skeletons count={7} />;
  const fields = factsOf(scope);
  const sections = [
    ...inSections(
      scope.type,
      fields.filter((field) => !field.base),
      t.details,
    ),
    {
      name: 'base',
      label: t.ofRecord,
      fields: fields.filter(
        (field) =>
          field.base &&
          !isEmpty(scope.record[field.name]) &&
          !(field.name === 'stateAt' && scope.type.states.length === 0),
      ),
    },
  ];
  return (
    <div className="facts">
      <EditAll />
      {sections.map(({ name, label, fields: inside }) => (
        <section key={name} className="facts-section" aria-label={label}>
          <h2>{label}</h2>
          <dl>
            {inside.map((field) => (
              <Fact key={field.name} field={field} editable={isEditable(scope, field)} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
};
