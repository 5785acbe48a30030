import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { action } from '../../../kernel/action.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { incident } from '../incident/incident.record.ts';

/** Says that a service is down: an outage of the incident's service begins, and causes the incident. */
export const declareOutage = action<typeof incident>()({
  record: 'incident',
  name: 'declare-outage',
  arguments: { kind: choice(['unplanned', 'degraded'], { default: 'unplanned' }), beganAt: moment() },
  may: allOf(anyOf(role('agent'), role('administrator')), inState('new', 'assigned', 'waiting')),
  words: {
    en: {
      label: 'Declare an outage',
      done: 'outage declared',
      help: 'The time counts for the availability of its service from when it began.',
      arguments: {
        kind: 'Kind',
        beganAt: { label: 'Began at', help: 'When the incident was reported, if nothing else is said.' },
      },
      choices: { kind: { unplanned: 'Down', degraded: 'Worse than agreed' } },
    },
    de: {
      label: 'Ausfall feststellen',
      done: 'Ausfall festgestellt',
      help: 'Die Zeit zählt für die Verfügbarkeit ihres Service, seit er begann.',
      arguments: {
        kind: 'Art',
        beganAt: { label: 'Begann um', help: 'Als die Störung gemeldet wurde, wenn nichts anderes gesagt ist.' },
      },
      choices: { kind: { unplanned: 'Ausgefallen', degraded: 'Schlechter als vereinbart' } },
    },
  },
  run: async (context, row, { kind, beganAt }) => {
    const { title, service, configurationItem, team } = row;
    if (!service) throw refuseField('service', 'required', 'Say which service is down.');
    const made = await context.create('outage', {
      title,
      service,
      kind: kind ?? 'unplanned',
      ...(configurationItem && { component: configurationItem }),
      ...(team && { team }),
    });
    await context.transition('outage', made.id, 'begin', { beganAt: beganAt ?? row.createdAt });
    await context.link('causes', { type: 'outage', key: made.id }, { type: 'incident', key: row.id });
    return { number: made.number };
  },
});
