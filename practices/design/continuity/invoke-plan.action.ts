import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { incident } from '../../operate/incident/incident.record.ts';

/** Invokes a continuity plan because of an incident; the plan says who may. */
export const invokePlan = action<typeof incident>()({
  record: 'incident',
  name: 'invoke-plan',
  arguments: { plan: reference('continuity-plan', { required: true }), occasion: text({ as: 'lines' }) },
  may: allOf(anyOf(role('agent'), role('administrator')), inState('new', 'assigned', 'waiting')),
  words: {
    en: {
      label: 'Invoke a continuity plan',
      done: 'continuity plan invoked',
      help: 'Much is gone at once: what was planned for it is done, and whoever has a task in it is told.',
      arguments: {
        plan: 'Continuity plan',
        occasion: {
          label: 'Why it is invoked',
          help: 'What is gone, since when; the title of the incident, if nothing is said.',
        },
      },
    },
    de: {
      label: 'Notfallplan auslösen',
      done: 'Notfallplan ausgelöst',
      help: 'Vieles fehlt auf einmal: Was dafür geplant ist, wird getan, und wer eine Aufgabe darin hat, erfährt es.',
      arguments: {
        plan: 'Notfallplan',
        occasion: { label: 'Warum er ausgelöst wird', help: 'Was fehlt und seit wann; sonst der Titel der Störung.' },
      },
    },
  },
  run: async (context, { id, title }, { plan, occasion }) => {
    const invoked = await context.transition('continuity-plan', plan, 'invoke', {
      occasion: occasion ?? title,
      incident: id,
    });
    return { number: invoked.number };
  },
});
