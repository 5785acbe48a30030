import { action } from '../../../kernel/action.ts';
import { allOf, inState } from '../../../kernel/permission.ts';
import { type article, readers } from './article.record.ts';

const published = allOf(readers, inState('published', 'public'));

/** A reader says that it helped. Who only reads writes nothing: Reeve counts it afterwards. */
export const helped = action<typeof article>()({
  record: 'article',
  name: 'helped',
  arguments: {},
  may: published,
  run: ({ now }, { number }) => Promise.resolve({ number, at: now }),
});

/** Or that it did not. */
export const didNotHelp = action<typeof article>()({
  record: 'article',
  name: 'did-not-help',
  arguments: {},
  may: published,
  run: ({ now }, { number }) => Promise.resolve({ number, at: now }),
});
