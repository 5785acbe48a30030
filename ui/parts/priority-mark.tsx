import './priority-mark.css';

type Choices = readonly { readonly value: string; readonly label: string }[];
type Props = { readonly value: string | null; readonly choices: Choices };

const HIGH = 14;
const WIDE = 15;
const LOWEST = 5;
const MOST_BARS = 5;

/** A priority by its place among its choices, highest first: as many bars as choices, a colour and the word. No two look alike. */
export const PriorityMark = ({ value, choices }: Props) => {
  const place = choices.findIndex((choice) => choice.value === value);
  if (value === null || place < 0) return null;
  const down = place / Math.max(1, choices.length - 1);
  const rank = Math.min(4, Math.ceil(down * 3) + 1);
  const bars = Math.min(MOST_BARS, Math.max(2, choices.length));
  const lit = Math.round((1 - down) * (bars - 1));
  const heights = Array.from({ length: bars }, (_, bar) => LOWEST + (bar * (HIGH - LOWEST)) / (bars - 1));
  return (
    <span className="priority-mark" data-rank={rank}>
      <svg width="15" height="14" viewBox="0 0 15 14" aria-hidden="true" focusable="false">
        {heights.map((height, bar) => (
          <rect
            key={height}
            x={(bar * WIDE) / bars}
            y={HIGH - height}
            width={WIDE / bars - 1.2}
            height={height}
            rx="1"
            fill="currentColor"
            opacity={bar <= lit ? 1 : 0.25}
          />
        ))}
      </svg>
      {choices[place]?.label}
    </span>
  );
};
