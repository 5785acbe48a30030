import type { Basis } from '../../../../methods/service-level/availability.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { reportWords } from './report.words.ts';

type Props = { readonly basis: Basis; readonly names: Readonly<Record<string, string>> };

/** What an availability rests on: how long of the agreed time the service was down, and the outages that this is made of. */
export const ReportBasis = ({ basis: { down, agreed, outages }, names }: Props) => {
  const t = useWords(reportWords);
  const format = useFormat();
  const said = t.basis(format.duration(down), format.duration(agreed));
  if (outages.length === 0) return <p>{said}</p>;
  return (
    <details>
      <summary>
        {said} · {t.outages(outages.length)}
      </summary>
      <ul>
        {outages.map((id) => (
          <li key={id}>{names[id] ?? '–'}</li>
        ))}
      </ul>
    </details>
  );
};
