import './priority-mark.css';

type Choices = readonly { readonly value: string; readonly label: string }[];
type Props = { readonly value: string | null; readonly choices: Choices };

const BARS = [5, 8, 11, 14];

/** A priority by its place among its choices, highest first: four bars, a colour and the word. */
export const PriorityMark = ({ value, choices }: Props) => {
  const place = choices.findIndex((choice) => choice.value === value);
  if (value === null || place < 0) return null;
  const rank = Math.min(4, Math.round((place / Math.max(1, choices.length - 1)) * 3) + 1);
  return (
    <span className="priority-mark" data-rank={rank}>
      <svg width="15" height="14" viewBox="0 0 15 14" aria-hidden="true" focusable="false">
        {BARS.map((height, bar) => (
          <rect
            key={height}
            x={bar * 4}
            y={14 - height}
            width="2.6"
            height={height}
            rx="1"
            fill="currentColor"
            opacity={bar <= 4 - rank ? 1 : 0.25}
          />
        ))}
      </svg>
      {choices[place]?.label}
    </span>
  );
};
