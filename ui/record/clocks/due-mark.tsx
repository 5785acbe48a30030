import './due-mark.css';
import IconAlarm from '@tabler/icons-react/dist/esm/icons/IconAlarm.mjs';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import { useFormat } from '../../client/format.ts';
import { useNow, useNowTo } from '../../parts/now.ts';
import { useWords } from '../../words/words.ts';
import { dueWords } from '../words/due.ts';
import { type Health, healthOf, isClose } from './countdown.ts';
import { useSpell } from './use-spell.ts';

const icons = { fine: IconClock, soon: IconAlarm, over: IconAlertTriangle };

type Props = {
  readonly due: string;
  /** When the time began: a quarter of it left is soon. */
  readonly began?: string | undefined;
  /** Where more is known than two moments. */
  readonly health?: Health | undefined;
};

/** A due moment as a countdown that counts, with how it stands in shape, colour and word; the moment itself is its title. */
export const DueMark = ({ due, began, health }: Props) => {
  const t = useWords(dueWords);
  const format = useFormat();
  const spell = useSpell();
  const at = Date.parse(due);
  const calm = useNow();
  // Half a minute early, so that the step from minutes to seconds is not missed.
  const now = useNowTo(isClose(at, calm + 30_000) || isClose(at, calm - 30_000));
  const stands = health ?? healthOf(at, now, began === undefined ? undefined : Date.parse(began));
  const Icon = icons[stands];
  const said = spell((at - now) / 1_000, true, true);
  return (
    <time dateTime={due} title={format.absolute(due)} className="due-mark numbers" data-health={stands}>
      <Icon size={15} aria-hidden="true" />
      <span>
        {at < now ? t.over(said) : t.in(said)}
        {stands === 'soon' && <span className="visually-hidden"> ({t.health.soon})</span>}
      </span>
    </time>
  );
};
