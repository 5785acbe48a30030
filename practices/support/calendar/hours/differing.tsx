import { useFormat } from '../../../../ui/client/format.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { UpcomingDay } from '../upcoming.ts';
import { hoursWords } from './hours.words.ts';
import { useOpeningsText } from './use-openings-text.tsx';

/** Holidays and days that differ, by name. */
export const Differing = ({ days }: { readonly days: readonly UpcomingDay[] }) => {
  const t = useWords(hoursWords);
  const format = useFormat();
  const text = useOpeningsText();
  const differing = days.filter(({ because }) => because !== 'week');
  return (
    <section className="hours-differing" aria-label={t.differing}>
      <h3>{t.differing}</h3>
      {differing.length === 0 && <p className="quiet">{t.noneDiffer}</p>}
      <ul>
        {differing.map((each) => (
          <li key={each.day}>
            <time dateTime={each.day} className="numbers">
              {format.dayAs(each.day, { weekday: 'short', day: 'numeric', month: 'short' })}
            </time>
            <span>
              <strong dir="auto">{each.name ?? (each.because === 'holiday' ? t.holiday : t.differs)}</strong>{' '}
              <span className="quiet numbers">{text(each)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
