import type { Kind } from '../kernel/field.ts';
import { choiceKind } from './choice/choice.field.ts';
import { choicesKind } from './choices/choices.field.ts';
import { dayKind } from './day/day.field.ts';
import { durationKind } from './duration/duration.field.ts';
import { momentKind } from './moment/moment.field.ts';
import { moneyKind } from './money/money.field.ts';
import { numberKind } from './number/number.field.ts';
import { placeKind } from './place/place.field.ts';
import { quantityKind } from './quantity/quantity.field.ts';
import { referenceKind } from './reference/reference.field.ts';
import { textKind } from './text/text.field.ts';
import { timeOfDayKind } from './time-of-day/time-of-day.field.ts';
import { yesNoKind } from './yes-no/yes-no.field.ts';

/** The table of contents of this floor: every kind of value, by the name a field carries. */
// biome-ignore lint/suspicious/noExplicitAny: a kind is called with the fields that name it and no others
export const kinds: Readonly<Record<string, Kind<any, any>>> = {
  text: textKind,
  choice: choiceKind,
  choices: choicesKind,
  'yes-no': yesNoKind,
  number: numberKind,
  reference: referenceKind,
  day: dayKind,
  moment: momentKind,
  'time-of-day': timeOfDayKind,
  duration: durationKind,
  money: moneyKind,
  quantity: quantityKind,
  place: placeKind,
};
