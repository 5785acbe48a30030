import type { Category } from '../../kernel/lifecycle.ts';

const R = 4.75;
const ring = <circle cx="7" cy="7" r={R} fill="none" stroke="currentColor" strokeWidth="1.6" />;
const disc = <circle cx="7" cy="7" r="5.5" fill="currentColor" />;
const onDisc = {
  fill: 'none',
  stroke: 'var(--soft, var(--surface))',
  strokeWidth: 1.7,
  strokeLinecap: 'round',
} as const;

const shapes: Readonly<Record<Category, React.ReactNode>> = {
  draft: <circle cx="7" cy="7" r={R} fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.2 2.05" />,
  open: ring,
  waiting: (
    <>
      {ring}
      <path d="M7 4.4V7l1.7 1.2" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  resolved: (
    <>
      {disc}
      <path d="M4.7 7.2l1.6 1.6 3-3.4" {...onDisc} />
    </>
  ),
  closed: disc,
  planned: <rect x="2.6" y="2.6" width="8.8" height="8.8" rx="2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  active: (
    <>
      {ring}
      <circle cx="7" cy="7" r="2.3" fill="currentColor" />
    </>
  ),
  superseded: (
    <path
      d="M3 4h5.5a2.5 2.5 0 0 1 0 5H4m1.8-2L4 9l1.8 2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  retired: (
    <>
      {ring}
      <path d="M4.6 7h4.8" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
};

/** The shape of a category: told apart without colour. */
export const CategoryMark = ({ category, size = 14 }: { readonly category: Category; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
    {shapes[category]}
  </svg>
);
