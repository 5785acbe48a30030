import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

/** Fields in which two incidents that say the same may be about the same, each counted or not. */
const shape = z.strictObject({
  service: z.boolean(),
  configurationItem: z.boolean(),
  classification: z.boolean(),
  subclassification: z.boolean(),
  requester: z.boolean(),
  organisation: z.boolean(),
  channel: z.boolean(),
  team: z.boolean(),
});

export type Likeness = z.infer<typeof shape>;

export const likeness = setting<Likeness>({
  name: 'incident-likeness',
  shape,
  initial: {
    service: true,
    configurationItem: true,
    classification: true,
    subclassification: false,
    requester: true,
    organisation: false,
    channel: false,
    team: false,
  },
  words: {
    en: {
      label: 'Similar incidents',
      help: 'Incidents whose titles resemble each other are similar. Of those, the ones that agree in these fields come first, and say so.',
      parts: {
        service: 'Service',
        configurationItem: 'Configuration item',
        classification: 'Category',
        subclassification: 'Sub-category',
        requester: 'Requester',
        organisation: 'Organisation',
        channel: 'Channel',
        team: 'Team',
      },
    },
    de: {
      label: 'Ähnliche Störungen',
      help: 'Störungen, deren Titel einander gleichen, sind ähnlich. Von ihnen stehen die zuerst, die in diesen Feldern übereinstimmen, und sagen es.',
      parts: {
        service: 'Service',
        configurationItem: 'Configuration Item',
        classification: 'Kategorie',
        subclassification: 'Unterkategorie',
        requester: 'Gemeldet von',
        organisation: 'Organisation',
        channel: 'Kanal',
        team: 'Team',
      },
    },
  },
});
