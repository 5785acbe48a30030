import { useMeta } from '../../../../ui/client/meta.ts';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { StateBadge } from '../../../../ui/parts/state-badge.tsx';

/** How an affected service stands, with the way to it. */
export const AnswerGiven = ({ number, state }: { readonly number: string; readonly state: string | null }) => {
  const shown = useMeta().types['affected-service']?.states.find(({ name }) => name === state);
  return (
    <span className="touched-answer">
      <RecordLink type="affected-service" number={number} />{' '}
      {shown && <StateBadge bare category={shown.category} label={shown.label} />}
    </span>
  );
};
