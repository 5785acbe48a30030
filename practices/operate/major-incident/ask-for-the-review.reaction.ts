import type { Context, Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import { fill } from '../../../kernel/words.ts';
import type { Timers } from './timers.setting.ts';
import type { Major } from './touched.ts';

const title = { en: 'Review {number}: {title}', de: '{number} nachbetrachten: {title}' } as const;
const day = 86_400_000;

async function wordsFor(context: Context, person: string, major: Major): Promise<string> {
  const { language } = (await context.read('person', person)) as Row & { readonly language: string | null };
  return fill(title[language === 'de' ? 'de' : 'en'], { number: major.number, title: major.title }).slice(0, 250);
}

/** What was stood down is looked back on: its commander gets a task for it, due within the days that are set. */
export const askForTheReview = reaction({
  name: 'ask-for-the-review-of-a-major-incident',
  on: ['major-incident.stood-down'],
  run: async (context, event) => {
    const major = (await context.read('major-incident', event.record)) as Major;
    const { reviewWithinDays } = await context.setting<Timers>('major-incident-timers');
    const owner = major.commander ?? major.createdBy;
    if (reviewWithinDays === 0 || !owner || major.restoredAt === null) return;
    const words = await wordsFor(context, owner, major);
    const follow = await context.linked('follows-from', 'in', { type: 'major-incident', key: major.id });
    if (follow.some(({ row }) => (row as Row & { readonly title: string }).title === words)) return;
    const due = new Date(Date.parse(context.now) + reviewWithinDays * day).toISOString().slice(0, 10);
    const made = await context.create('task', { title: words, assignee: owner, due });
    await context.link('follows-from', { type: 'task', key: made.id }, { type: 'major-incident', key: major.id });
  },
});
