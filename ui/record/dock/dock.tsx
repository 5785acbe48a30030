import { Menu } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { useState } from 'react';
import { useKeys } from '../../client/keys.ts';
import type { FieldMeta, Included, TypeMeta, VerbMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import type { Changes } from '../data/use-update.ts';
import { useWhole } from '../data/whole-rows.ts';
import { FieldInput } from '../field/field-input.tsx';
import { fieldOf, isLong, isOverride } from '../field/fields-of.ts';
import { RowVerbPanel } from '../page/row-verb-panel.tsx';
import { VerbPanel } from '../page/verb-panel.tsx';
import { endingVerb } from '../page/verbs-now.ts';
import { listWords } from '../words/list.ts';
import { assignMode } from './assign-mode.ts';
import { DockSay, DockSayToAll } from './dock-say.tsx';
import type { TypedRow } from './run-bulk.ts';
import type { DockControl } from './use-dock.ts';
import './dock.css';

type Props = {
  readonly targets: readonly TypedRow[];
  readonly selected: number;
  readonly control: DockControl;
  readonly onClear: () => void;
  readonly included: Included;
};

const settable = (target: TypedRow | undefined): readonly FieldMeta[] =>
  target?.type.fields.filter(
    (field) =>
      field.writable &&
      !field.base &&
      !field.fixed &&
      !field.decidedBy &&
      !isLong(field) &&
      !isOverride(target.type, field),
  ) ?? [];

type Doing = Pick<Props, 'targets' | 'control' | 'included'>;

/** What a verb asks, of one record with what it holds, of many from nothing. */
const VerbForAll = ({
  targets,
  control,
  ...about
}: Doing & { readonly type: TypeMeta; readonly verb: VerbMeta; readonly about: string }) => {
  const panel = {
    ...about,
    onDo: (values: Changes) => control.run(about.verb.name, values, about.verb.done),
    onClose: control.close,
  };
  const [first, ...others] = targets;
  return first && others.length === 0 ? (
    <RowVerbPanel {...panel} row={first.row} />
  ) : (
    <VerbPanel {...panel} values={{}} />
  );
};

type Setting = Doing & { readonly fields: readonly FieldMeta[] };

const SetField = (about: Setting) => {
  const [first, ...others] = about.targets;
  return first && others.length === 0 ? <SetOfOne {...about} first={first} /> : <SetForm {...about} values={{}} />;
};

const SetOfOne = ({ first: { type, row }, included, ...about }: Setting & { readonly first: TypedRow }) => {
  const whole = useWhole(
    type,
    row,
    about.fields.map(({ name }) => name),
  );
  return whole ? <SetForm {...about} values={whole.row} included={{ ...included, ...whole.included }} /> : null;
};

const SetForm = ({ fields, control, included, values }: Setting & { readonly values: Changes }) => {
  const t = useWords(listWords);
  const [field, setField] = useState(fields[0]);
  const [value, setValue] = useState<unknown>(values[field?.name ?? ''] ?? null);
  if (!field) return null;
  return (
    <form
      className="dock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void control.run('update', { [field.name]: value }, t.changed);
      }}
    >
      {fields.length > 1 && (
        <Menu position="top-start">
          <Menu.Target>
            <Button after={<IconChevronDown size={15} aria-hidden="true" />}>{field.label}</Button>
          </Menu.Target>
          <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
            {fields.map((one) => (
              <Menu.Item
                key={one.name}
                onClick={() => {
                  setField(one);
                  setValue(values[one.name] ?? null);
                }}
              >
                {one.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <div className="dock-input">
        <FieldInput
          key={field.name}
          field={{ ...field, required: false }}
          value={value}
          onChange={setValue}
          included={included}
          autoFocus
        />
      </div>
      <Button weight="primary" type="submit">
        {t.apply}
      </Button>
      <Button weight="quiet" onClick={control.close}>
        {t.cancel}
      </Button>
    </form>
  );
};

const SayHere = ({
  targets,
  control,
  visibility,
}: Omit<Doing, 'included'> & { readonly visibility: 'public' | 'internal' }) => {
  const [first, ...others] = targets;
  if (!first) return null;
  return others.length === 0 ? (
    <DockSay target={first} visibility={visibility} onClose={control.close} />
  ) : (
    <DockSayToAll targets={targets} visibility={visibility} onSay={control.sayToAll} onClose={control.close} />
  );
};

const Failed = ({ control }: { readonly control: DockControl }) => {
  const t = useWords(listWords);
  if (control.failed.length === 0) return null;
  return (
    <div className="dock-failed" role="alert">
      <strong>{t.failed(control.failed.length)}</strong>
      <ul>
        {control.failed.slice(0, 20).map(({ key, why }) => (
          <li key={key}>
            <span className="number">{key}</span> {why}
          </li>
        ))}
      </ul>
      <Button small weight="quiet" onClick={control.close}>
        {t.close}
      </Button>
    </div>
  );
};

/** The bar at the foot of a list: what can be done to the selected records at once, or to the one that one stands on. */
export const Dock = ({ targets, selected, control, onClear, included }: Props) => {
  const t = useWords(listWords);
  const types = new Set(targets.map(({ type }) => type));
  const only = types.size === 1 ? targets[0]?.type : undefined;
  const { mode } = control;
  const about = selected > 0 ? t.selected(selected) : (targets[0]?.row.number ?? '');
  const verb = mode?.startsWith('verb:') ? only?.verbs.find((one) => mode === `verb:${one.name}`) : undefined;
  const assignee = targets[0] && fieldOf(targets[0].type, targets[0].type.header['assignee'] ?? 'assignee');
  const ending = only && endingVerb(only);
  useKeys(
    { Escape: () => (mode || control.failed.length > 0 ? control.close() : onClear()) },
    { label: t.list, enabled: mode !== null || selected > 0 || control.failed.length > 0 },
  );
  if (selected === 0 && mode === null && control.failed.length === 0) return null;
  return (
    <section
      className="dock"
      aria-label={about}
      data-open={mode ?? undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        if (mode) control.close();
        else onClear();
      }}
    >
      <Failed control={control} />
      {verb && only && (
        <VerbForAll key={verb.name} type={only} verb={verb} about={about} {...{ targets, control, included }} />
      )}
      {mode === 'assign' && assignee && <SetField fields={[assignee]} {...{ targets, control, included }} />}
      {mode === 'field' && <SetField fields={settable(targets[0])} {...{ targets, control, included }} />}
      {mode === 'say-public' && <SayHere visibility="public" {...{ targets, control }} />}
      {mode === 'say-internal' && <SayHere visibility="internal" {...{ targets, control }} />}
      {mode === null && selected > 0 && (
        <div className="dock-bar">
          <strong className="numbers">
            {control.share === null ? t.selected(selected) : t.working(control.share, selected)}
          </strong>
          {assignee?.writable && (
            <Button small onClick={() => control.setMode(assignMode(targets))}>
              {t.assign}
            </Button>
          )}
          {ending && (
            <Button small onClick={() => control.setMode(`verb:${ending.name}`)}>
              {ending.label}
            </Button>
          )}
          {only?.verbs.some((one) => one.sort === 'transition') && (
            <Menu position="top-start">
              <Menu.Target>
                <Button small>{t.doVerb}…</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {only.verbs
                  .filter((one) => one.sort === 'transition')
                  .map((one) => (
                    <Menu.Item key={one.name} onClick={() => control.setMode(`verb:${one.name}`)}>
                      {one.label}
                    </Menu.Item>
                  ))}
              </Menu.Dropdown>
            </Menu>
          )}
          {targets.every(({ type }) => type.traits.includes('commentable') && type.may.comment !== 'no') && (
            <Button small onClick={() => control.setMode('say-public')}>
              {t.reply}
            </Button>
          )}
          {only && only.may.update !== 'no' && (
            <Button small onClick={() => control.setMode('field')}>
              {t.setField}
            </Button>
          )}
          <span className="spring" />
          <Button small weight="quiet" onClick={onClear}>
            {t.clearSelection}
          </Button>
        </div>
      )}
    </section>
  );
};
