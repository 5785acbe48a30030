import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useKeys } from '../../client/keys.ts';
import type { FieldMeta, Included } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { FieldInput } from '../field/field-input.tsx';
import { fieldOf, isLong, isOverride } from '../field/fields-of.ts';
import { VerbPanel } from '../page/verb-panel.tsx';
import { endingVerb } from '../page/verbs-now.ts';
import { listWords } from '../words/list.ts';
import { assignMode } from './assign-mode.ts';
import { DockSay } from './dock-say.tsx';
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

const SetField = ({
  targets,
  fields,
  control,
  included,
}: {
  readonly targets: readonly TypedRow[];
  readonly fields: readonly FieldMeta[];
  readonly control: DockControl;
  readonly included: Included;
}) => {
  const t = useWords(listWords);
  const [field, setField] = useState(fields[0]);
  const [value, setValue] = useState<unknown>(
    targets.length === 1 ? (targets[0]?.row[field?.name ?? ''] ?? null) : null,
  );
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
            <Button small>{field.label}</Button>
          </Menu.Target>
          <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
            {fields.map((one) => (
              <Menu.Item
                key={one.name}
                onClick={() => {
                  setField(one);
                  setValue(null);
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
        <VerbPanel
          key={verb.name}
          type={only}
          verb={verb}
          values={targets.length === 1 ? (targets[0]?.row ?? {}) : {}}
          included={included}
          about={about}
          onDo={(values) => control.run(verb.name, values, verb.done)}
          onClose={control.close}
        />
      )}
      {mode === 'assign' && assignee && (
        <SetField targets={targets} fields={[assignee]} control={control} included={included} />
      )}
      {mode === 'field' && (
        <SetField targets={targets} fields={settable(targets[0])} control={control} included={included} />
      )}
      {(mode === 'say-public' || mode === 'say-internal') && targets[0] && (
        <DockSay
          target={targets[0]}
          visibility={mode === 'say-public' ? 'public' : 'internal'}
          onClose={control.close}
        />
      )}
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
