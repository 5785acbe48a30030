import { type ReadyMadeName, readyMade } from '../../practices/improve/measurement/ready-made.ts';
import { zone } from './calendar.ts';
import type { Stage } from './stage.ts';

type Measure = {
  readonly key: string;
  readonly from: ReadyMadeName;
  readonly title?: string;
  readonly owner: string;
  readonly held: Readonly<Record<string, unknown>>;
};

/** What VendoTool looks at each month, most of it as it comes; the desk's promises by channel are its own. */
const measures: readonly Measure[] = [
  { key: 'fcr', from: 'first-contact', owner: 'jonas', held: { target: 75, tolerance: 10 } },
  {
    key: 'response-e-mail',
    from: 'first-response',
    title: 'E-mail: first response',
    owner: 'jonas',
    held: { filter: 'channel=e-mail', target: 120, tolerance: 30, breakdown: null },
  },
  { key: 'response', from: 'first-response', owner: 'jonas', held: {} },
  { key: 'to-resolve', from: 'time-to-resolve', owner: 'jonas', held: { target: 72, tolerance: 24 } },
  { key: 'backlog', from: 'backlog', owner: 'jonas', held: {} },
  { key: 'backlog-age', from: 'backlog-age', owner: 'jonas', held: { target: 5, tolerance: 2 } },
  { key: 'reopened', from: 'reopened', owner: 'jonas', held: { target: 5, tolerance: 2 } },
  { key: 'kept', from: 'service-level-kept', owner: 'ingrid', held: { target: 90, tolerance: 3 } },
  { key: 'satisfaction', from: 'satisfaction', owner: 'jonas', held: { target: 85, tolerance: 5 } },
  { key: 'promoters', from: 'net-promoter-score', owner: 'jonas', held: { target: 30, tolerance: 10 } },
  { key: 'contacts', from: 'repeat-contacts', owner: 'jonas', held: { target: 1.5, tolerance: 0.2 } },
  { key: 'outage', from: 'outage-time', owner: 'olivia', held: { target: 60, tolerance: 30 } },
  { key: 'availability', from: 'availability', owner: 'olivia', held: { target: 99.5, tolerance: 0.2 } },
  { key: 'change-success', from: 'change-success', owner: 'olivia', held: {} },
  { key: 'cost-per-ticket', from: 'cost-per-ticket', owner: 'ingrid', held: {} },
];

/** What is measured, taken from what is ready-made, with VendoTool’s own targets. */
export async function setMeasures(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const { key, from, title, owner, held } of measures) {
    const { title: named, why, input } = readyMade[from];
    const made = {
      title: title ?? named.en,
      why: why.en,
      owner: stage.id(owner),
      zone,
      since: calendar.day(185),
      ...input,
      ...held,
    };
    await stage.make(`measure-${key}`, 'measure', made, { at: calendar.at(172, '09:00'), by: 'maren' });
    await stage.move(
      `measure-${key}`,
      'share',
      { reviewDue: calendar.day(-20) },
      { at: calendar.at(171, '09:00'), by: 'maren' },
    );
  }
}
