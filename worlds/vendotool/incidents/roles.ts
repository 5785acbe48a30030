import type { Channel } from '../../../kernel/event.ts';
import type { Stage } from '../stage.ts';
import type { Topic } from '../topic.ts';

/** Who is in a story: ids of those who act, and who has it at the moment. */
export type Roles = {
  readonly topic: Topic;
  /** Which of the topic's titles it is; what is told and how it ends stand at the same place. */
  readonly place: number;
  readonly stage: Stage;
  readonly requester: string | null;
  readonly channel: Channel;
  /** The agent who has it, and their team, by their names in the script. */
  holder: string;
  team: string;
};
