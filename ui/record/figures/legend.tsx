import type { Drawn } from './series.ts';

type Props = { readonly drawn: Drawn; readonly at: number; readonly text: (value: number | null) => string };

/** What each line or layer is, and its figure in the period that is looked at. */
export const Legend = ({ drawn, at, text }: Props) => (
  <ul className="chart-legend">
    {drawn.series.map(({ name, label, values, level }, index) => (
      <li key={name}>
        <svg width="22" height="10" aria-hidden="true">
          {drawn.stacked ? (
            <rect className="chart-layer" data-layer={index} width="14" height="10" rx="2" />
          ) : (
            <g className="chart-line" data-tone={index} data-level={level}>
              <path d="M0 5H22" />
            </g>
          )}
        </svg>
        <span dir="auto">{label}</span>
        <span className="numbers">{text(values[at] ?? null)}</span>
      </li>
    ))}
  </ul>
);
