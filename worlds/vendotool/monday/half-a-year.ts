import { incidentStories } from '../incidents/incidents.ts';
import { tellOutages } from '../incidents/outages.ts';
import type { Place } from '../incidents/story.ts';
import { writeRunbooks } from '../runbooks.ts';
import { askHowItWas } from '../surveys.ts';
import { certificate } from './certificate.script.ts';
import { followUps } from './follow-up.ts';
import { ledBy, majorStory, stoodDown } from './major.ts';
import { monday } from './monday.script.ts';
import { badMonday } from './monday.ts';

const led = [certificate, monday] as const;

/** Half a year of incidents with its two major incidents: what led to what, what was told to whom, and what follows from it. */
export async function tellHalfAYear(place: Place): Promise<void> {
  const { stage } = place;
  const bad = badMonday(place);
  const outages = tellOutages(place, (name, cause) =>
    name === certificate.key ? ledBy(stage, certificate, cause) : [],
  );
  const days = [{ name: monday.key, stories: bad.stories }, ...outages];
  const majors = led.flatMap((script) => {
    const cause = days.find(({ name }) => name === script.key)?.stories[0];
    return cause ? [{ script, cause, ended: stoodDown(stage, script, cause) }] : [];
  });
  for (const { script, cause } of majors) stage.call(`cause ${script.key}`, 'incident', cause.id);
  const follow = followUps(stage, Object.fromEntries(majors.map(({ script, ended }) => [script.key, ended])));
  const incidents = incidentStories(
    place,
    days.flatMap(({ stories }) => stories),
  );
  await stage.tell('incident', incidents);
  await writeRunbooks(stage, { 'payment-down': [bad.followed] });
  await stage.tell(
    'major-incident',
    majors.map(({ script, cause }) => majorStory(stage, script, cause, follow.on[script.key])),
  );
  await stage.tell('task', follow.stories);
  await askHowItWas(stage, incidents);
}
