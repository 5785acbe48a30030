import type { Stage } from '../stage.ts';
import { takeStock } from './assessment.ts';
import { sizeUpCapabilities } from './capabilities.ts';
import { decideHow } from './direction.ts';
import { hearNeeds } from './needs.ts';
import { weighRisks } from './risks.ts';

/** How it began: what was found, what was needed, what was decided, what had to be learnt, and what might come in between. */
export async function begin(stage: Stage): Promise<void> {
  await takeStock(stage);
  for (const objective of ['happy-customers', 'first-contact', 'response'])
    await stage.link('answers', objective, 'assessment', { at: stage.calendar.at(279, '10:15'), by: 'ingrid' });
  await hearNeeds(stage);
  await decideHow(stage);
  await sizeUpCapabilities(stage);
  await weighRisks(stage);
}
