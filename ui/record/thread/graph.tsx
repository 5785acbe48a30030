import { Link } from '@tanstack/react-router';
import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { ThreadJson } from '../../../derive/thread.types.ts';
import { useMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { threadWords } from '../words/thread.ts';
import { HealthMark } from './health-mark.tsx';
import { type Line, neighbour, type Picture, picture, type Spot } from './layout.ts';

const WIDTH = 216;
const GAP = 56;
const ROW = 74;
const HEIGHT = 62;

const left = ({ firstColumn }: Picture, { column }: Spot): number => (column - firstColumn) * (WIDTH + GAP);
const top = ({ row }: Spot): number => row * ROW + (ROW - HEIGHT) / 2;

/** From the middle of one side to the middle of the other, bending half way. */
const path = (all: Picture, { from, to }: Line): string => {
  const right = to.column > from.column;
  const [x1, x2] = [left(all, from) + (right ? WIDTH : 0), left(all, to) + (right ? 0 : WIDTH)];
  const [y1, y2] = [top(from) + HEIGHT / 2, top(to) + HEIGHT / 2];
  return `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
};

type NodeProps = { readonly spot: Spot; readonly style: CSSProperties };

/** One record in the picture; it leads to its own thread, so that one can walk along. */
const Node = ({ spot: { bead, column, key }, style }: NodeProps) => {
  const t = useWords(threadWords);
  const type = useMeta().types[bead.type];
  const said = bead.ties[0]?.words ?? type?.words.name ?? bead.type;
  const shown = (
    <>
      <span className="node-by cut">{said}</span>
      <span className="node-title">
        <HealthMark health={bead.health} />
        <span className="cut" dir="auto">
          {bead.title}
        </span>
      </span>
      <span className="node-by">
        <span className="numbers">{bead.number}</span>
        {bead.archived ? ` · ${t.archived}` : ''}
      </span>
    </>
  );
  const shared = { className: 'node', style, title: bead.title, 'data-key': key, 'data-health': bead.health };
  if (!type || column === 0)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows lead here and away again
      <div {...shared} data-here={column === 0 || undefined} tabIndex={0}>
        {shown}
      </div>
    );
  return (
    <Link to="/$plural/$key/thread" params={{ plural: type.plural, key: bead.number }} {...shared}>
      {shown}
    </Link>
  );
};

/** The thread as a picture: what it is for to the left, what it rests on to the right; arrows go from one to the next. */
export const Graph = ({ thread }: { readonly thread: ThreadJson }) => {
  const t = useWords(threadWords);
  const frame = useRef<HTMLDivElement>(null);
  const all = picture(thread);
  const size = { width: all.columns * (WIDTH + GAP) - GAP, height: all.rows * ROW };
  const middle = -all.firstColumn * (WIDTH + GAP) + WIDTH / 2;
  useLayoutEffect(() => {
    const { current } = frame;
    if (current) current.scrollLeft = middle - current.clientWidth / 2;
  }, [middle]);
  const walk = (event: KeyboardEvent): void => {
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
    const here = all.spots.find((spot) => spot.key === key);
    if (!here || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = neighbour(all, here, event.key);
    frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the arrows of what is in it
    <div className="graph-scroll" onKeyDown={walk} ref={frame}>
      <div className="graph" style={size}>
        <svg width={size.width} height={size.height} aria-hidden="true" focusable="false">
          {all.lines.map((line) => (
            <path
              key={`${line.from.key} ${line.to.key}`}
              d={path(all, line)}
              data-health={line.to.column > 0 ? line.to.bead.health : 'well'}
            />
          ))}
        </svg>
        <nav aria-label={t.graph}>
          {all.spots.map((spot) => (
            <Node
              key={spot.key}
              spot={spot}
              style={{ insetInlineStart: left(all, spot), top: top(spot), width: WIDTH, height: HEIGHT }}
            />
          ))}
        </nav>
      </div>
    </div>
  );
};
