import './state-badge.css';
import type { Category } from '../../kernel/lifecycle.ts';
import { CategoryMark } from './category-mark.tsx';

type Props = {
  readonly category: Category;
  readonly label: string;
  /** Mark and word without the surface, for dense rows. */
  readonly bare?: boolean;
};

export const StateBadge = ({ category, label, bare }: Props) => (
  <span className="state-badge" data-category={category} data-bare={bare || undefined} title={label}>
    <CategoryMark category={category} />
    <span className="cut">{label}</span>
  </span>
);
