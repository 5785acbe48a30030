import { Clocks } from '../clocks/clocks.tsx';
import { Attachments, type Files } from './attachments.tsx';
import { Facts } from './facts.tsx';
import { Fitting } from './fitting.tsx';
import { Links } from './links.tsx';
import { Offers } from './offers.tsx';
import { useRecord } from './record-context.ts';
import { Similar } from './similar.tsx';
import { hasCourse, SoFar } from './so-far.tsx';
import { Surroundings } from './surroundings.tsx';
import { Watchers } from './watchers.tsx';
import { WhoFits } from './who-fits.tsx';

/** What stands beside the conversation: what was promised, facts, files unless they stand elsewhere, links, what is alike, who follows. */
export const RecordSide = ({ files }: { readonly files: Files | undefined }) => {
  const { type } = useRecord();
  const wears = (trait: string): boolean => type.traits.includes(trait);
  return (
    <aside className="record-side">
      {wears('timed') && <Clocks />}
      <Facts />
      {hasCourse(type) && <SoFar />}
      {type.queries.includes('who-fits') && <WhoFits />}
      {type.suggests.length > 0 && <Offers />}
      {wears('attachable') && files && <Attachments {...files} />}
      {wears('linkable') && <Links />}
      {type.queries.includes('surroundings') && <Surroundings />}
      <Fitting />
      {type.queries.includes('similar') && <Similar />}
      {wears('watchable') && <Watchers />}
    </aside>
  );
};
