import './life.css';
import { Link } from '@tanstack/react-router';
import type { StageMeta } from '../../derive/meta.types.ts';
import { type Meta, useMeta } from '../../ui/client/meta.ts';
import { Page, PageHeader } from '../../ui/parts/page.tsx';
import { useWords } from '../../ui/words/words.ts';
import { placesOf } from '../shell/places-of.ts';
import { WalkLink } from '../walk/walk-link.tsx';
import { lifeWords } from './life.words.ts';

type Practice = StageMeta['practices'][number];

const PracticePlaces = ({ practice, meta }: { readonly practice: Practice; readonly meta: Meta }) => {
  const [first, ...others] = placesOf(practice, meta);
  return (
    <li>
      {first ? (
        <Link to={first.to} className="plain-link">
          <strong>{practice.label}</strong>
        </Link>
      ) : null}
      <p>{practice.help}</p>
      {others.length === 0 ? null : (
        <span className="others">
          {others.map(({ to, label }) => (
            <Link key={to} to={to} className="word-link">
              {label}
            </Link>
          ))}
        </span>
      )}
    </li>
  );
};

/** The lifecycle as a map: every stage with its practices, and every place of each. */
export const LifePage = () => {
  const words = useWords(lifeWords);
  const meta = useMeta();
  return (
    <Page measure="wide">
      <PageHeader
        title={words.title}
        help={words.help}
        actions={
          <>
            <WalkLink />
            <Link to="/glossary" className="word-link">
              {words.glossary}
            </Link>
          </>
        }
      />
      <ol className="life">
        {meta.stages.map(({ name, label, practices }) => (
          <li key={name}>
            <h2>{label}</h2>
            <p className="why">{words.stages[name as keyof typeof words.stages]}</p>
            <ul className="life-practices">
              {practices.map((practice) => (
                <PracticePlaces key={practice.name} practice={practice} meta={meta} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Page>
  );
};
