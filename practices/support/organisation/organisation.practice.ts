import { practice } from '../../../kernel/practice.ts';
import { organisation } from './organisation.record.ts';
import { organisationWords } from './organisation.words.ts';
import { site } from './site.record.ts';
import { siteWords } from './site.words.ts';

export const organisationPractice = practice({
  name: 'organisation',
  stage: 'support',
  words: {
    en: {
      name: 'Organisations',
      help: 'The provider, its customers, suppliers and partners, and the places where they work.',
    },
    de: {
      name: 'Organisationen',
      help: 'Der Anbieter, seine Kunden, Lieferanten und Partner und die Orte, an denen sie arbeiten.',
    },
  },
  needs: ['calendar'],
  records: [
    { record: organisation, words: organisationWords },
    { record: site, words: siteWords },
  ],
});
