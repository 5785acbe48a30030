import { words } from '../../../kernel/words.ts';
import type { team } from './team.record.ts';

export const teamWords = words<typeof team>({
  en: {
    name: 'Team',
    plural: 'Teams',
    help: 'People who take on work together.',
    fields: {
      description: { label: 'Description', help: 'What the team looks after, and what it does not.' },
      email: { label: 'E-mail', help: 'The shared mailbox that the team answers from.' },
      calendar: { label: 'Working hours', help: 'The calendar in which the team works.' },
    },
    lines: {
      members: {
        label: 'Members',
        fields: {
          lead: 'Leads the team',
          weekly: { label: 'Hours a week', help: 'As agreed; empty: the usual ones. No roster is proposed with more.' },
        },
      },
    },
    sections: { team: 'Team' },
    lists: { all: 'All' },
  },
  de: {
    name: 'Team',
    plural: 'Teams',
    help: 'Personen, die gemeinsam Arbeit übernehmen.',
    fields: {
      name: 'Name',
      description: { label: 'Beschreibung', help: 'Worum sich das Team kümmert und worum nicht.' },
      email: { label: 'E-Mail', help: 'Das gemeinsame Postfach, aus dem das Team antwortet.' },
      calendar: { label: 'Arbeitszeit', help: 'Der Kalender, nach dem das Team arbeitet.' },
    },
    lines: {
      members: {
        label: 'Mitglieder',
        fields: {
          person: 'Person',
          lead: 'Leitet das Team',
          weekly: {
            label: 'Wochenstunden',
            help: 'Wie vereinbart; leer: die üblichen. Mit mehr wird kein Dienstplan vorgeschlagen.',
          },
        },
      },
    },
    sections: { team: 'Team' },
    lists: { all: 'Alle' },
  },
});
