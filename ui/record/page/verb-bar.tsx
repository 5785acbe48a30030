import { Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { useCommands } from '../../client/commands.ts';
import type { VerbMeta } from '../../client/meta.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { stateOf } from '../field/fields-of.ts';
import { recordWords } from '../words/record.ts';
import { HeldUp } from './held-up.tsx';
import { useRecord } from './record-context.ts';
import { outstanding, type Possible, verbsNow } from './verbs-now.ts';

const SHOWN = 4;

const isHeldUp = ({ allowed, why }: Possible): boolean =>
  !allowed && why !== undefined && why !== 'permission' && !why.startsWith('not-from:');

const Refused = ({ possible: { verb, why, needs } }: { possible: Possible }) => {
  const t = useWords(recordWords);
  const { type } = useRecord();
  const from = why?.startsWith('not-from:') ? stateOf(type, why.slice(9))?.label : undefined;
  const reason = from ? t.notFrom(from) : why === 'permission' ? (needs ? t.needs(needs) : t.notPermitted) : why;
  return (
    <Menu.Item component="div" aria-disabled="true" className="verb-refused" closeMenuOnClick={false}>
      {verb.label}
      {reason && <small>{reason}</small>}
    </Menu.Item>
  );
};

type Props = { readonly onVerb: (verb: VerbMeta) => void; readonly chosen: VerbMeta | null };

/** What can be done with the record now; what cannot says why not. */
export const VerbBar = ({ onVerb, chosen }: Props) => {
  const t = useWords(recordWords);
  const { type, record } = useRecord();
  const all = verbsNow(type, record.verbs);
  const possible = all.filter((one) => one.allowed).map((one) => one.verb);
  // What only a guard holds up stays where it is looked for.
  const heldUp = all.filter(isHeldUp);
  const refused = all.filter((one) => !one.allowed && !isHeldUp(one));
  const held = heldUp.map((one) => one.verb);
  const first = outstanding(type, record, possible, held);
  const shown = [...possible.filter((verb) => verb === first), ...possible.filter((verb) => verb !== first)].slice(
    0,
    SHOWN,
  );
  const rest = possible.filter((verb) => !shown.includes(verb));
  useCommands(
    possible.map((verb) => ({
      id: `${record.number} ${verb.name}`,
      label: `${verb.label} ${record.number}`,
      group: record.number,
      run: () => onVerb(verb),
    })),
  );
  return (
    <fieldset className="verb-bar" aria-label={t.verbs}>
      {shown.map((verb) => (
        <Button
          key={verb.name}
          weight={verb === first ? 'primary' : 'secondary'}
          onClick={() => onVerb(verb)}
          aria-expanded={chosen ? chosen.name === verb.name : undefined}
          title={verb.help}
        >
          {verb.label}
        </Button>
      ))}
      {heldUp.map((one) => (
        <HeldUp key={one.verb.name} possible={one} />
      ))}
      {rest.length + refused.length > 0 && (
        <Menu position="bottom-end" width={280}>
          <Menu.Target>
            <IconButton label={t.moreVerbs} weight="secondary">
              <IconDots size={18} />
            </IconButton>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((verb) => (
              <Menu.Item key={verb.name} onClick={() => onVerb(verb)}>
                {verb.label}
              </Menu.Item>
            ))}
            {refused.length > 0 && <Menu.Label>{t.notNow}</Menu.Label>}
            {refused.map((one) => (
              <Refused key={one.verb.name} possible={one} />
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </fieldset>
  );
};
