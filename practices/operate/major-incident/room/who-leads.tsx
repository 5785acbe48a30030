import IconVideo from '@tabler/icons-react/dist/esm/icons/IconVideo.mjs';
import { useMe } from '../../../../ui/client/session.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { Fact } from '../../../../ui/record/page/fact.tsx';
import { isEditable } from '../../../../ui/record/page/facts.tsx';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { roomWords } from './room.words.ts';
import { RoomSection } from './section.tsx';
import type { MajorRecord } from './use-room.tsx';

const roles = ['commander', 'communicationsLead', 'scribe'] as const;

/** Who commands, who speaks, who writes it down, and where everybody meets. A role that is free can be taken. */
export const WhoLeads = ({ major }: { readonly major: MajorRecord }) => {
  const t = useWords(roomWords);
  const me = useMe();
  const scope = useRecord();
  const fieldNamed = (name: string) => scope.type.fields.filter((field) => field.name === name);
  return (
    <RoomSection
      title={t.who}
      aside={
        major.bridge ? (
          <a className="word-link room-bridge" href={major.bridge} target="_blank" rel="noopener noreferrer">
            <IconVideo size={16} aria-hidden="true" /> {t.join}
          </a>
        ) : null
      }
    >
      <div className="room-roles">
        {roles.map((role) =>
          fieldNamed(role).map((field) => (
            <div key={role}>
              <dl>
                <Fact field={field} editable={isEditable(scope, field)} />
              </dl>
              {major[role] === null && isEditable(scope, field) ? (
                <Button
                  small
                  onClick={() => void scope.save({ [role]: me.id })}
                  aria-label={`${field.label}: ${t.takeIt}`}
                >
                  {t.takeIt}
                </Button>
              ) : null}
            </div>
          )),
        )}
        {fieldNamed('bridge').map((field) => (
          <dl key="bridge" className="room-bridge-fact">
            <Fact field={field} editable={isEditable(scope, field)} />
          </dl>
        ))}
      </div>
    </RoomSection>
  );
};
