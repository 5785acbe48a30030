import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../../ui/client/api.ts';
import { useLive } from '../../../../ui/client/live.ts';
import { useMe } from '../../../../ui/client/session.ts';
import type { FullRecord } from '../../../../ui/record/data/record-query.ts';
import type { FollowUp } from '../follow-ups.ts';
import type { Impact } from '../impact.ts';
import type { Major } from '../touched.ts';

/** The major incident of the room, with what its references point to and what can be done with it now. */
export type MajorRecord = FullRecord & Major;
export type FollowUps = {
  readonly items: readonly FollowUp[];
  readonly done: number;
  readonly dropped: number;
  readonly overdue: number;
};

const asked = (number: string, question: string) => ['major-incident', number, question] as const;

const useQuestion = <T,>(number: string, question: string) =>
  useQuery({
    queryKey: asked(number, question),
    queryFn: ({ signal }) => api.get<T>(`/major-incidents/${number}/${question}`, {}, signal),
  });

export const useImpact = (number: string) => useQuestion<Impact>(number, 'impact');
export const useFollowUps = (number: string) => useQuestion<FollowUps>(number, 'follow-ups');

/** Everything that the room shows is asked anew. */
export const useRefresh = (number: string): (() => Promise<void>) => {
  const client = useQueryClient();
  return async () => {
    await Promise.all(
      [['major-incident'], ['record', 'major-incidents', number], ['activity'], ['rows', 'major-incidents']].map(
        (queryKey) => client.invalidateQueries({ queryKey }),
      ),
    );
  };
};

const concerns = new Set(['major-incident', 'incident', 'task']);

/** The room follows what happens to the major incident, the incidents that it touches and the tasks, without being asked. */
export const useRoomNews = (number: string): void => {
  const client = useQueryClient();
  const refresh = useRefresh(number);
  useLive((live) => {
    if (live.event !== 'record' || !concerns.has(live.type)) return;
    if (live.type === 'major-incident') void refresh();
    else {
      void client.invalidateQueries({ queryKey: ['major-incident', number] });
      void client.invalidateQueries({ queryKey: ['activity', 'incidents'] });
    }
  });
};

/** Whether I may speak to people outside for it, as the server will ask: its communications lead and commander, anybody while it has no lead. */
export const useMaySpeak = ({ communicationsLead, commander }: Major): boolean => {
  const { id, roles } = useMe();
  return (
    communicationsLead === null ||
    [communicationsLead, commander].includes(id) ||
    roles.some((role) => role === 'major-incident-manager' || role === 'administrator')
  );
};
