import { Select } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { useMeta } from '../../client/meta.ts';
import { offerUndo, say } from '../../client/undo.ts';
import { IconButton } from '../../parts/button.tsx';
import { CategoryMark } from '../../parts/category-mark.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import { type LinkJson, useLinks } from '../data/use-links.ts';
import { RecordPick } from '../field/record-pick.tsx';
import { recordWords } from '../words/record.ts';
import { Aside } from './aside.tsx';
import { linkChoices } from './link-choices.ts';
import { useRecord } from './record-context.ts';

type AddProps = {
  readonly onAdd: (kind: string, to: string, direction: 'out' | 'in') => Promise<void>;
  readonly onClose: () => void;
};

const Add = ({ onAdd, onClose }: AddProps) => {
  const t = useWords(recordWords);
  const { type } = useRecord();
  const { linkKinds } = useMeta();
  const { verbs } = type;
  // What a verb ties is tied by that verb, with what it asks.
  const tied = new Set(verbs.flatMap(({ ties }) => ties ?? []));
  const choices = linkChoices(linkKinds, type.name).filter(({ kind }) => !tied.has(kind));
  const [chosen, setChosen] = useState(choices[0]?.value ?? '');
  const choice = choices.find((one) => one.value === chosen);
  return (
    <div className="aside-add">
      <Select
        data={choices.map(({ value, label }) => ({ value, label }))}
        value={chosen}
        onChange={(value) => setChosen(value ?? chosen)}
        allowDeselect={false}
        aria-label={t.linkKind}
      />
      {choice && <FlowsAlong kind={linkKinds.find(({ name }) => name === choice.kind)} direction={choice.direction} />}
      <RecordPick
        types={choice?.types ?? []}
        value={null}
        aria-label={t.linkTo}
        placeholder={t.linkTo}
        onChange={(found) => {
          if (!found || !choice) return;
          onClose();
          void onAdd(choice.kind, found.number, choice.direction);
        }}
      />
    </div>
  );
};

type Kind = ReturnType<typeof useMeta>['linkKinds'][number];

/** What travels along links of a kind, seen from this end of them. */
const FlowsAlong = ({ kind, direction }: { readonly kind: Kind | undefined; readonly direction: 'out' | 'in' }) => {
  const t = useWords(recordWords);
  if (!kind || kind.flows.length === 0) return null;
  const away = direction === 'out' ? 'forward' : 'backward';
  const told = (out: boolean): string =>
    kind.flows
      .filter(({ along }) => (along === away) === out)
      .map(({ words }) => words)
      .join(', ');
  return (
    <p className="flows-along">
      {told(true) && <span>{t.flowsThere(told(true))}</span>}
      {told(false) && <span>{t.flowsHere(told(false))}</span>}
    </p>
  );
};

const grouped = (links: readonly LinkJson[]): readonly (readonly [string, readonly LinkJson[]])[] => [
  ...Map.groupBy(links, (link) => link.words),
];

/** What the record is linked to, by the words of the link. */
export const Links = () => {
  const t = useWords(recordWords);
  const { type, record, mayUpdate } = useRecord();
  const { linkKinds } = useMeta();
  const { links, add, remove } = useLinks(type.plural, record.number);
  const [adding, setAdding] = useState(false);
  const addAndTell = async (kind: string, to: string, direction: 'out' | 'in', until?: string): Promise<void> => {
    await add(kind, to, direction, until).catch((error: Error) => say(error.message, 'problem'));
  };
  const removeAndOffer = async (link: LinkJson): Promise<void> => {
    await remove(link.id);
    offerUndo({
      message: t.unlinked(link.other.number),
      undo: () => addAndTell(link.kind, link.other.number, link.direction, link.until?.state),
    });
  };
  return (
    <Aside
      label={t.links}
      count={links.length}
      action={
        mayUpdate && (
          <IconButton label={t.addLink} onClick={() => setAdding(!adding)} aria-expanded={adding}>
            <IconPlus size={16} />
          </IconButton>
        )
      }
    >
      {adding && <Add onAdd={addAndTell} onClose={() => setAdding(false)} />}
      {grouped(links).map(([words, inside]) => (
        <div key={words}>
          <h3>{words}</h3>
          <FlowsAlong
            kind={linkKinds.find(({ name }) => name === inside[0]?.kind)}
            direction={inside[0]?.direction ?? 'out'}
          />
          <ul>
            {inside.map((link) => (
              <li key={link.id} className="aside-line">
                <span data-category={link.other.category} className="toned">
                  <CategoryMark category={link.other.category} />
                </span>
                <RecordLink type={link.other.type} number={link.other.number} title={link.other.title} />
                {mayUpdate && (
                  <button
                    type="button"
                    className="fact-edit"
                    aria-label={t.unlink(link.other.number)}
                    onClick={() => void removeAndOffer(link)}
                  >
                    <IconX size={14} aria-hidden="true" />
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Aside>
  );
};
