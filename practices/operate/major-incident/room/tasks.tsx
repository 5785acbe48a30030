import { useFormat } from '../../../../ui/client/format.ts';
import { PersonName } from '../../../../ui/parts/person.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import type { FollowUp } from '../follow-ups.ts';
import { roomWords } from './room.words.ts';
import { RoomSection } from './section.tsx';
import { type MajorRecord, useFollowUps } from './use-room.tsx';
import { VerbHere } from './verb-here.tsx';

const Task = ({ task }: { readonly task: FollowUp }) => {
  const t = useWords(roomWords);
  const format = useFormat();
  return (
    <li className="room-task" data-state={task.state} data-overdue={task.overdue || undefined}>
      <RecordLink type="task" number={task.number} title={task.title} />
      <span className="room-task-who">
        {task.owner ? <PersonName name={task.owner.name} size={20} /> : <span className="quiet">{t.nobody}</span>}
        {task.due && (
          <span className="numbers">
            {format.day(task.due)}
            {task.overdue && <strong> · {t.overdue}</strong>}
          </span>
        )}
      </span>
    </li>
  );
};

/** The tasks that follow from it, late ones first, and how far they are. */
export const Tasks = ({ major }: { readonly major: MajorRecord }) => {
  const t = useWords(roomWords);
  const { data } = useFollowUps(major.number);
  const counted = data ? data.items.length - data.dropped : 0;
  return (
    <RoomSection
      title={t.tasks}
      aside={
        data && counted > 0 ? (
          <span className="room-progress">
            <progress value={data.done} max={counted} aria-label={t.tasks} />
            <span className="quiet numbers">{t.progress(data.done, counted)}</span>
          </span>
        ) : null
      }
    >
      {data?.items.length === 0 && <p className="quiet">{t.noTasks}</p>}
      <ul className="room-list">
        {data?.items.map((task) => (
          <Task key={task.id} task={task} />
        ))}
      </ul>
      <VerbHere name="add-task" />
    </RoomSection>
  );
};
