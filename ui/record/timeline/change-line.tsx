import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import { type ReactNode, useState } from 'react';
import { fill } from '../../../kernel/words.ts';
import { useFormat } from '../../client/format.ts';
import { type ActivityJson, useMeta } from '../../client/meta.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/words.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldShow } from '../field/field-show.tsx';
import { fieldOf, isLong } from '../field/fields-of.ts';
import { FactsUsed } from '../page/facts-used.tsx';
import { useRecord } from '../page/record-context.ts';
import { timelineWords } from '../words/timeline.ts';
import { fieldLabel, stateLabel, verbDone } from './entry-words.ts';
import { PutRight } from './put-right.tsx';

const Arrow = () => <IconArrowRight size={13} aria-label="→" className="change-arrow" />;

type Before = readonly [unknown, unknown];

type FieldChangeProps = {
  readonly name: string;
  readonly change: Before;
  /** It is the first thing told of this person: the verb is said, and only once. */
  readonly first: boolean;
  readonly because?: string | undefined;
};

const FieldChange = ({ name, change: [before, after], first, because }: FieldChangeProps) => {
  const t = useWords(timelineWords);
  const { type, record } = useRecord();
  const field = fieldOf(type, name);
  const show = (value: unknown): ReactNode =>
    field?.kind === 'moment' && typeof value === 'string' ? (
      // What was set is told as it was set: how far it is from today was not written down.
      <When at={value} absolute />
    ) : field ? (
      <FieldShow type={type} field={field} value={value} included={record.included} compact />
    ) : (
      String(value ?? '–')
    );
  if (!field || isLong(field) || Array.isArray(after)) return <>{t.changedField(fieldLabel(type, name))}</>;
  return (
    <>
      {first ? t.set(field.label) : t.also(field.label)}{' '}
      {!isEmpty(before) && (
        <>
          {show(before)} <Arrow />{' '}
        </>
      )}
      {isEmpty(after) ? t.emptied : show(after)}
      {because && <span className="quiet"> ({because})</span>}
    </>
  );
};

const Why = ({ entry }: { readonly entry: ActivityJson }) => {
  const t = useWords(timelineWords);
  const { type } = useRecord();
  const [open, setOpen] = useState(false);
  const decisions = Object.entries(entry.content.decisions ?? {});
  if (decisions.length === 0) return null;
  return (
    <>
      {' '}
      <button type="button" className="why-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.why}
      </button>
      {open && (
        <div className="entry-why why">
          {decisions.map(([name, { because, facts }]) => (
            <div key={name}>
              <p dir="auto">
                <strong>{fieldLabel(type, name)}</strong> {because.includes(' ') ? fill(because, facts) : ''}
              </p>
              <FactsUsed type={type} facts={facts} />
            </div>
          ))}
        </div>
      )}
    </>
  );
};

/** What was linked or unlinked, by the words of the link. */
const LinkEnd = ({ entry: { content } }: { readonly entry: ActivityJson }) => {
  const kinds = useMeta().linkKinds;
  const { record } = useRecord();
  const end = content.link && record.included?.[content.link.record];
  const kind = kinds.find(({ name }) => name === content.link?.kind);
  if (!end || !kind) return null;
  return (
    <span>
      {': '}
      {content.link?.direction === 'out' ? kind.forward : kind.backward}{' '}
      <RecordLink type={end.type} number={end.number} title={end.title} />
    </span>
  );
};

const useSentence = (entry: ActivityJson): string | null => {
  const t = useWords(timelineWords);
  const format = useFormat();
  const { type } = useRecord();
  const { content, what } = entry;
  switch (what) {
    case 'created':
      return t.created;
    case 'transitioned':
      return verbDone(type, content.verb);
    case 'acted':
      return verbDone(type, content.verb);
    case 'corrected':
      return t.corrected(
        format.absolute(content.corrects?.was ?? ''),
        format.absolute(content.corrects?.is ?? ''),
        content.text ?? '',
      );
    case 'linked':
      return t.linked;
    case 'unlinked':
      return t.unlinked;
    case 'attached':
      return t.attached(content.attachment?.name ?? '', format.bytes(content.attachment?.size ?? 0));
    case 'detached':
      return t.detached(content.attachment?.name ?? '');
    case 'archived':
      return t.archived;
    case 'restored':
      return t.restored;
    case 'erased':
      return t.erased;
    default:
      return null;
  }
};

/** One thing that happened, in one calm line: "Ana set priority P3 → P1". */
export const ChangeLine = ({ entry, who }: { readonly entry: ActivityJson; readonly who?: string }) => {
  const t = useWords(timelineWords);
  const { type, record } = useRecord();
  const sentence = useSentence(entry);
  const overrides = entry.content.changes ?? {};
  const changes = Object.entries(overrides).filter(([name]) => !name.endsWith('Override'));
  const told = entry.what === 'created' ? [] : changes;
  const reasonFor = (name: string): string | undefined => {
    const reason = overrides[`${name}Override`]?.[1];
    return typeof reason === 'string' ? reason : undefined;
  };
  return (
    <li className="change-line">
      {who && <strong dir="auto">{who} </strong>}
      {sentence && <span>{sentence}</span>}
      <LinkEnd entry={entry} />
      {entry.what === 'transitioned' && entry.content.from !== entry.content.to && (
        <span>
          {' · '}
          {stateLabel(type, entry.content.from)} <Arrow /> {stateLabel(type, entry.content.to)}
        </span>
      )}
      {told.map(([name, change], at) => (
        <span key={name} className="change-part">
          {(sentence || at > 0) && <span aria-hidden="true"> · </span>}
          <FieldChange name={name} change={change} first={!sentence && at === 0} because={reasonFor(name)} />
        </span>
      ))}
      {!sentence && told.length === 0 && <span>{t.touched(type.words.name)}</span>}
      {entry.content.woke && <span className="quiet"> ({t.woke[entry.content.woke]})</span>}
      {entry.on && entry.on.id !== record.id && (
        <span className="quiet">
          {' '}
          <RecordLink type={entry.on.type} number={entry.on.number}>
            {t.on(entry.on.number)}
          </RecordLink>
        </span>
      )}
      {entry.content.remark && <span className="quiet"> ({entry.content.remark})</span>}
      <Why entry={entry} />
      <PutRight entry={entry} />
    </li>
  );
};
