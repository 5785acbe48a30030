import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { Panel } from '../../../ui/parts/panel.tsx';
import { RecordLink } from '../../../ui/parts/record-link.tsx';
import { Skeletons } from '../../../ui/parts/skeletons.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { textOf, useRecord } from '../use-records.ts';
import { EditPerson } from './edit-person.tsx';
import { PersonTeams } from './person-teams.tsx';
import { ResetPassword } from './reset-password.tsx';

const Inside = ({ id }: { readonly id: string }) => {
  const words = useWords(adminWords);
  const { data: person, error } = useRecord('people', id);
  if (!person) return error ? <ErrorNote error={error} /> : <Skeletons />;
  return (
    <div style={{ display: 'grid', gap: 20 }}>
      <RecordLink type={person.type} number={person.number} className="word-link">
        {words.openRecord}
      </RecordLink>
      <EditPerson key={person.version} person={person} />
      <PersonTeams person={person.id} />
      <ResetPassword person={person.id} name={textOf(person, 'name')} />
    </div>
  );
};

/** One person beside the list. */
export const PersonPanel = ({ person, onClose }: { readonly person: string | null; readonly onClose: () => void }) => {
  const words = useWords(adminWords);
  const known = useRecord('people', person ?? '', person !== null).data;
  return (
    <Panel title={known ? textOf(known, 'name') : words.people} open={person !== null} onClose={onClose}>
      {person === null ? null : <Inside id={person} />}
    </Panel>
  );
};
