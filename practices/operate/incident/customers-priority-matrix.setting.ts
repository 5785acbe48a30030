import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';
import { type PriorityMatrix, priorityShape } from './priority-matrix.setting.ts';

/** Organisation → a matrix of its own. */
const shape = z.record(z.uuid(), priorityShape);

export const customersPriorityMatrix = setting<Readonly<Record<string, PriorityMatrix>>>({
  name: 'priority-matrix-of-customers',
  shape,
  initial: {},
  each: { type: 'organisation', like: 'priority-matrix' },
  words: {
    en: {
      label: 'Priority matrix of customers',
      help: 'Organisations whose incidents go by a matrix of their own, as was agreed with them.',
    },
    de: {
      label: 'Prioritätsmatrix von Kunden',
      help: 'Organisationen, deren Störungen nach einer eigenen Matrix gehen, wie mit ihnen vereinbart.',
    },
  },
});
