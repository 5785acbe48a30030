import { practice } from '../../../kernel/practice.ts';
import { article } from './article.record.ts';
import { articleWords } from './article.words.ts';
import { countWhatReadersSay } from './count-what-readers-say.reaction.ts';
import { fittingArticles } from './fitting-articles.query.ts';
import { didNotHelp, helped } from './rate.action.ts';
import { helpful, unhelpful } from './rated.rule.ts';
import { remindOfReviews } from './remind-of-reviews.job.ts';
import { sendArticle } from './send-article.action.ts';

export const knowledgePractice = practice({
  name: 'knowledge',
  stage: 'operate',
  words: {
    en: {
      name: 'Knowledge',
      help: 'What is known and worth reading again, for those at the desk and for those they serve.',
    },
    de: {
      name: 'Wissen',
      help: 'Was bekannt und wert ist, wieder gelesen zu werden: am Service Desk und bei denen, denen er dient.',
    },
  },
  records: [{ record: article, words: articleWords, rules: { helpful, unhelpful } }],
  refusals: {
    de: {
      '{} is not published.': '{} ist nicht veröffentlicht.',
    },
  },
  needs: ['incident', 'people', 'organisation', 'portfolio', 'thread'],
  actions: [helped, didNotHelp, sendArticle],
  queries: [fittingArticles],
  reactions: [countWhatReadersSay],
  jobs: [remindOfReviews],
  notices: {
    'article-review-due': {
      en: '{number} is to be looked at again: {title}',
      de: '{number} ist wieder zu prüfen: {title}',
    },
    'article-does-not-help': {
      en: 'Readers say that {number} does not help: {title}',
      de: 'Leser sagen, dass {number} nicht hilft: {title}',
    },
  },
});
