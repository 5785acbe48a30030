import './clock-strip.css';
import { wallClock } from '../../../fields/moment/moment-zone.ts';
import { useFormat } from '../../client/format.ts';
import { useNow } from '../../parts/now.ts';
import { useZone } from '../../words/language.ts';
import { useWords } from '../../words/words.ts';
import { clockWords } from '../words/clock.ts';
import { ticksOf } from './axis.ts';
import type { Clock } from './clocks.types.ts';
import { type Piece, piecesOf, placeOf, type Scale } from './strip.ts';
import { useSpell } from './use-spell.ts';

const percent = (share: number): string => `${share * 100}%`;

/** How a stretch looks and is called: what it is, and on whom where that is not us. */
const lookOf = ({ what, party }: Piece): string => {
  if (what === 'paused') return party ? `paused-${party}` : 'paused';
  return what === 'working' && party && party !== 'us' ? `working-${party}` : what;
};

const Axis = ({ scale }: { readonly scale: Scale }) => {
  const format = useFormat();
  const zone = useZone();
  const days = scale.until - scale.from > 86_400_000;
  const textOf = (moment: string, asDay: boolean): string =>
    asDay ? format.dayAs(wallClock(moment, zone).day, { day: 'numeric', month: 'short' }) : format.time(moment);
  return (
    <div className="strip-axis" aria-hidden="true">
      {ticksOf(scale, zone).map(({ at, place, day }) => (
        <span key={at} style={{ insetInlineStart: percent(place) }} data-edge={place > 0.9 || undefined}>
          {textOf(new Date(at).toISOString(), day && days)}
        </span>
      ))}
    </div>
  );
};

const Legend = ({ looks }: { readonly looks: readonly string[] }) => {
  const t = useWords(clockWords);
  return (
    <ul className="strip-legend">
      {looks.map((look) => (
        <li key={look}>
          <span className="strip-piece" data-look={look} aria-hidden="true" />
          {t.what[look] ?? look}
        </li>
      ))}
    </ul>
  );
};

type Props = { readonly clock: Clock; readonly scale: Scale; readonly label: string };

/** A tenth of the strip has no room for a word before it. */
const EARLY = 0.1;

/** Where a clock's time went, drawn to scale with its due moment and the present; the table behind it says the same. */
export const ClockStrip = ({ clock, scale, label }: Props) => {
  const t = useWords(clockWords);
  const spell = useSpell();
  const now = Math.max(useNow(), Date.parse(clock.strip.at(-1)?.until ?? clock.began));
  const pieces = piecesOf(clock, scale);
  const said = `${label}. ${t.strip(spell(clock.used), spell(clock.within))}`;
  return (
    <figure className="strip" aria-label={said}>
      <div className="strip-track" aria-hidden="true">
        {pieces.map((piece) => (
          <span
            key={piece.start}
            className="strip-piece"
            data-look={lookOf(piece)}
            style={{ insetInlineStart: percent(piece.start), inlineSize: percent(piece.size) }}
          />
        ))}
        {clock.ended === null && (
          <span className="strip-now" title={t.now} style={{ insetInlineStart: percent(placeOf(scale, now)) }} />
        )}
        {clock.due && (
          <span
            className="strip-due"
            data-early={placeOf(scale, Date.parse(clock.due)) < EARLY || undefined}
            style={{ insetInlineStart: percent(placeOf(scale, Date.parse(clock.due))) }}
          >
            <span>{t.due}</span>
          </span>
        )}
      </div>
      <Axis scale={scale} />
      <Legend looks={[...new Set(pieces.map(lookOf))]} />
    </figure>
  );
};
