import IconHelp from '@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs';
import { Link } from '@tanstack/react-router';
import { type TypeOutline, useMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';

/** Leads to what the word means, where the field has one for this kind of record. */
export const Explained = ({ type }: { readonly type: TypeOutline }) => {
  const t = useWords(listWords);
  const term = useMeta().terms[type.name];
  if (!term) return null;
  const label = t.explained(type.words.name);
  return (
    <Link to="/glossary/$name" params={{ name: term }} className="explained" aria-label={label} title={label}>
      <IconHelp size={18} stroke={1.6} aria-hidden="true" />
    </Link>
  );
};
