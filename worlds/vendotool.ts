import type { World } from '../server/first-run.ts';
import { keepWalk } from '../server/operations/walk.ts';
import type { Reeve } from '../server/reeve.ts';
import { agree } from './vendotool/agreements.ts';
import { own } from './vendotool/assets.ts';
import { begin } from './vendotool/beginnings/beginnings.ts';
import { serveTheHouse } from './vendotool/beyond-it.ts';
import { buildTheDesk } from './vendotool/building.ts';
import { calendarFor } from './vendotool/calendar.ts';
import { changeThings } from './vendotool/changes.ts';
import { type Chapter, inTurn, sideBySide } from './vendotool/chapters.ts';
import { install } from './vendotool/configuration.ts';
import { getInTouch } from './vendotool/conversations.ts';
import { gatherCrowd } from './vendotool/crowd.ts';
import { bringCases } from './vendotool/customers.ts';
import { design } from './vendotool/design.ts';
import { drawFrom } from './vendotool/draw.ts';
import { faceChanges } from './vendotool/external-changes.ts';
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
import { stageOn } from './vendotool/stage.ts';
import { setObjectives } from './vendotool/strategy.ts';
import { formTeams } from './vendotool/teams.ts';
import { knowTechnologies } from './vendotool/technologies.ts';
import { chooseSuppliers } from './vendotool/tenders.ts';
import { tieThePlan, tieTheProof } from './vendotool/thread.ts';
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

/** Those of the cast who have an account. */
const signIns = [...staff, ...askers].filter(({ signsIn }) => signsIn);

/** The house as it was when the desk began: people, teams, services, and what they are measured by. */
const house = inTurn(
  setHours,
  foundOrganisations,
  gatherCast,
  sideBySide(inTurn(formTeams, openServices), setMeasures),
  setObjectives,
);

/** What was planned, bought, built and asked for until the first incident. */
const beginnings = inTurn(
  sideBySide(
    inTurn(begin, keepTheBooks),
    inTurn(install, knowTechnologies),
    inTurn(offer, order, bringCases, getInTouch),
    inTurn(agree, train, roster),
    (stage) => stage.letIn(signIns.map(called), demonstrationPassword),
  ),
  sideBySide(inTurn(design, buildTheDesk), inTurn(own, chooseSuppliers), inTurn(visit, drive, writeTimes)),
);

const halfAYear =
  (share: number): Chapter =>
  async (stage) => {
    const draw = drawFrom(seed);
    const crowd = await gatherCrowd(stage, draw, [...staff, ...askers]);
    await tellHalfAYear({ stage, draw, crowd, share });
  };

/** What followed from it, and what got better. */
const consequences = inTurn(
  sideBySide(
    inTurn(changeThings, verify, findCauses, watchOver),
    inTurn(serveTheHouse, writeDown, keepUp, sendReports),
    tieThePlan,
  ),
  getBetter,
  faceChanges,
  tieTheProof,
);

/** VendoTool as it stands on a day: the same day, the same world. `share` is how much of the usual is told; tests need less. */
export const vendotoolOn = (today: Date, share = 1): World => ({
  load: async (reeve: Reeve) => {
    await reeve.database.transaction(async (executor) => {
      const stage = stageOn(reeve, executor, calendarFor(today));
      await inTurn(house, beginnings, halfAYear(share), consequences)(stage);
      await keepWalk(executor, stopsOf(stage));
    });
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
