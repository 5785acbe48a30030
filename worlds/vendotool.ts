import type { World } from '../server/first-run.ts';
import { setPassword } from '../server/identity/account.ts';
import { keepWalk } from '../server/operations/walk.ts';
import type { Reeve } from '../server/reeve.ts';
import { agree } from './vendotool/agreements.ts';
import { own } from './vendotool/assets.ts';
import { begin } from './vendotool/beginnings/beginnings.ts';
import { serveTheHouse } from './vendotool/beyond-it.ts';
import { buildTheDesk } from './vendotool/building.ts';
import { calendarFor } from './vendotool/calendar.ts';
import { changeThings } from './vendotool/changes.ts';
import { install } from './vendotool/configuration.ts';
import { getInTouch } from './vendotool/conversations.ts';
import { gatherCrowd } from './vendotool/crowd.ts';
import { bringCases } from './vendotool/customers.ts';
import { design } from './vendotool/design.ts';
import { drawFrom } from './vendotool/draw.ts';
import { setHours } from './vendotool/hours.ts';
import { getBetter } from './vendotool/improvements.ts';
import { writeDown } from './vendotool/knowledge.ts';
import { setMeasures } from './vendotool/measures.ts';
import { tellHalfAYear } from './vendotool/monday/half-a-year.ts';
import { keepTheBooks } from './vendotool/money.ts';
import { watchOver } from './vendotool/monitoring.ts';
import { offer } from './vendotool/offers.ts';
import { foundOrganisations } from './vendotool/organisations.ts';
import { askers, called, emailOf, gatherCast, staff } from './vendotool/people.ts';
import { findCauses } from './vendotool/problems.ts';
import { sendReports } from './vendotool/reports.ts';
import { order } from './vendotool/requests.ts';
import { roster } from './vendotool/rosters.ts';
import { keepUp } from './vendotool/routines.ts';
import { openServices } from './vendotool/services.ts';
import { type Stage, stageOn } from './vendotool/stage.ts';
import { setObjectives } from './vendotool/strategy.ts';
import { formTeams } from './vendotool/teams.ts';
import { tie } from './vendotool/thread.ts';
import { writeTimes } from './vendotool/times.ts';
import { drive } from './vendotool/trips.ts';
import { verify } from './vendotool/verification.ts';
import { visit } from './vendotool/visits.ts';
import { stopsOf } from './vendotool/walk.ts';
import { train } from './vendotool/workforce.ts';

/** What everybody of the demonstration signs in with. It guards nothing: the world is made up. */
export const demonstrationPassword = 'vendotool-demo';

/** The same seed, the same incidents. */
const seed = 20_121;

async function play(stage: Stage, share: number): Promise<void> {
  await setHours(stage);
  await foundOrganisations(stage);
  await gatherCast(stage);
  await formTeams(stage);
  await openServices(stage);
  await setMeasures(stage);
  await setObjectives(stage);
  await begin(stage);
  await keepTheBooks(stage);
  await install(stage);
  await offer(stage);
  await agree(stage);
  await design(stage);
  await own(stage);
  await buildTheDesk(stage);
  await order(stage);
  await visit(stage);
  await bringCases(stage);
  await getInTouch(stage);
  await writeTimes(stage);
  await train(stage);
  await roster(stage);
  await drive(stage);
  const draw = drawFrom(seed);
  const crowd = await gatherCrowd(stage, draw, [...staff, ...askers]);
  await tellHalfAYear({ stage, draw, crowd, share });
  await serveTheHouse(stage);
  await changeThings(stage);
  await verify(stage);
  await findCauses(stage);
  await watchOver(stage);
  await writeDown(stage);
  await keepUp(stage);
  await getBetter(stage);
  await sendReports(stage);
  await tie(stage);
}

/** VendoTool as it stands on a day: the same day, the same world. `share` is how much of the usual is told; tests need less. */
export const vendotoolOn = (today: Date, share = 1): World => ({
  load: async (reeve: Reeve) => {
    const signIns = [...staff, ...askers].filter(({ signsIn }) => signsIn);
    const ids = await reeve.database.transaction(async (executor) => {
      const stage = stageOn(reeve, executor, calendarFor(today));
      await play(stage, share);
      await keepWalk(executor, stopsOf(stage));
      return signIns.map((each) => stage.id(called(each)));
    });
    await Promise.all(ids.map((id) => setPassword(reeve.database, id, demonstrationPassword, today.toISOString())));
    return signIns.map((each) => ({
      email: emailOf(each),
      password: demonstrationPassword,
      name: each.name,
      roles: each.roles,
    }));
  },
});

/** VendoTool as it stands when it is loaded. */
export const vendotool: World = { load: (reeve, practices) => vendotoolOn(new Date()).load(reeve, practices) };
