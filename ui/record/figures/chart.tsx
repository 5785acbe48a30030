import { useElementSize } from '@mantine/hooks';
import { everyNth, marks } from './scale.ts';
import type { Drawn, Series } from './series.ts';
import './chart.css';

type Props = {
  readonly drawn: Drawn;
  readonly periods: readonly string[];
  readonly label: string;
  /** Divides values for the axis, and writes its marks. */
  readonly by: number;
  readonly markText: (mark: number) => string;
  /** The period that is looked at, and the way to look at another. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  /** Pixels; 260 unless said otherwise. */
  readonly height?: number;
};

const edge = { top: 12, right: 12, bottom: 26 };

/** Room for the longest mark of the axis. */
const LEAST_LEFT = 52;
const LETTER = 6.6;
const leftOf = (texts: readonly string[]): number =>
  Math.max(LEAST_LEFT, Math.ceil(Math.max(0, ...texts.map((text) => text.length)) * LETTER) + 12);

type Place = { readonly x: (at: number) => number; readonly y: (value: number) => number; readonly step: number };

const Line = ({ series, at, place }: { readonly series: Series; readonly at: number; readonly place: Place }) => {
  const points = series.values.map((value, index) =>
    value === null ? null : ([place.x(index), place.y(value)] as const),
  );
  const path = points
    .map((point, index) =>
      point ? `${index > 0 && points[index - 1] ? 'L' : 'M'}${point[0].toFixed(1)} ${point[1].toFixed(1)}` : '',
    )
    .join('');
  return (
    <g className="chart-line" data-tone={at} data-level={series.level}>
      <path d={path} />
      {(series.level ? [] : points).map((point, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in time
        point ? <circle key={index} cx={point[0]} cy={point[1]} r={points.length > 20 ? 1.5 : 3} /> : null,
      )}
    </g>
  );
};

const Layers = ({
  series,
  place,
  count,
}: {
  readonly series: readonly Series[];
  readonly place: Place;
  readonly count: number;
}) => {
  const wide = Math.max(2, place.step * 0.62);
  return Array.from({ length: count }, (_, index) => {
    let below = 0;
    return series.map(({ name, values }, at) => {
      const from = below;
      below += values[index] ?? 0;
      return (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a place in time
          key={`${name}-${index}`}
          className="chart-layer"
          data-layer={at}
          x={place.x(index) - wide / 2}
          width={wide}
          y={place.y(below)}
          height={Math.max(0, place.y(from) - place.y(below))}
        />
      );
    });
  });
};

const highest = ({ series, stacked }: Drawn, count: number): number =>
  Math.max(
    0,
    ...Array.from({ length: count }, (_, at) => {
      const values = series.map((one) => one.values[at] ?? 0);
      return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
    }),
  );

/** Figures over time as lines, or as layers of a whole. It repeats what the table under it says, so it is one picture to a screen reader. */
export const Chart = ({ drawn, periods, label, by, markText, at, onAt, height = 260 }: Props) => {
  const { ref, width } = useElementSize();
  const axis = marks(highest(drawn, periods.length) / by);
  const most = (axis.at(-1) ?? 1) * by;
  const left = leftOf(axis.map(markText));
  const step = Math.max(0, width - left - edge.right) / Math.max(1, periods.length);
  const place: Place = {
    step,
    x: (index) => left + step * (index + 0.5),
    y: (value) => height - edge.bottom - (value / most) * (height - edge.top - edge.bottom),
  };
  const nth = everyNth(periods.length, Math.floor((width - left) / 64));
  return (
    <div ref={ref} className="chart" style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {axis.map((mark) => (
            <g key={mark} className="chart-mark">
              <line x1={left} x2={width - edge.right} y1={place.y(mark * by)} y2={place.y(mark * by)} />
              <text x={left - 8} y={place.y(mark * by) + 4} textAnchor="end">
                {markText(mark)}
              </text>
            </g>
          ))}
          <rect
            className="chart-at"
            x={left + step * at}
            width={step}
            y={edge.top}
            height={height - edge.top - edge.bottom}
          />
          {periods.map((period, index) =>
            (periods.length - 1 - index) % nth === 0 ? (
              <text key={period} className="chart-period" x={place.x(index)} y={height - 6} textAnchor="middle">
                {period}
              </text>
            ) : null,
          )}
          {drawn.stacked ? (
            <Layers series={drawn.series} place={place} count={periods.length} />
          ) : (
            drawn.series.map((series, index) => <Line key={series.name} series={series} at={index} place={place} />)
          )}
          {periods.map((period, index) => (
            <rect
              key={period}
              className="chart-reach"
              x={left + step * index}
              width={step}
              y={0}
              height={height}
              onPointerEnter={() => onAt(index)}
              onPointerDown={() => onAt(index)}
            />
          ))}
        </svg>
      )}
    </div>
  );
};
