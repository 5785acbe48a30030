import { reference } from '../../../fields/reference/reference.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { linkOnce } from '../../../kernel/link-once.ts';
import { allOf, inState, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { incident } from '../incident/incident.record.ts';
import type { article } from './article.record.ts';

/** Sends an article to whoever reported an incident, and notes that it was used there. What is not for all is used, and not sent. */
export const sendArticle = action<typeof incident>()({
  record: 'incident',
  name: 'send-article',
  arguments: { article: reference('article', { required: true }) },
  may: allOf(role('agent'), inState('new', 'assigned', 'waiting')),
  words: {
    en: {
      label: 'Send an article',
      done: 'article sent',
      help: 'Tells the requester what it says, if it is published to all, and notes that it was used.',
      arguments: { article: 'Article' },
    },
    de: {
      label: 'Artikel senden',
      done: 'Artikel gesendet',
      help: 'Sagt der meldenden Person, was darin steht, wenn er für alle ist, und merkt sich, dass er half.',
      arguments: { article: 'Artikel' },
    },
  },
  run: async (context, row, args) => {
    const sent = (await context.read('article', args.article)) as Row<typeof article>;
    if (sent.state !== 'published' && sent.state !== 'public')
      throw refuseField('article', 'not-published', `${sent.number} is not published.`);
    await linkOnce(context, 'documents', 'in', { type: 'incident', key: row.id }, { type: 'article', key: sent.id });
    const isPublic = sent.state === 'public';
    if (isPublic)
      await context.say('incident', row.id, { text: `**${sent.title}**\n\n${sent.body ?? ''}`, visibility: 'public' });
    return { number: sent.number, sent: isPublic };
  },
});
