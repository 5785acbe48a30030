import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';
import { audiences, occasions } from './major-incident.record.ts';
import { english, german } from './templates.ts';

/** Gaps that users' templates may have: what would tell one customer of another is none of them. */
const forUsers = ['services', 'since', 'until', 'next', 'workaround', 'summary'];
const forUs = [...forUsers, 'number', 'title', 'severity', 'impact', 'incidents', 'customers', 'commander', 'bridge'];

const template = (gaps: readonly string[]) =>
  z
    .string()
    .max(2_000)
    .refine(
      (text) => [...text.matchAll(/\{(\w+)\}/g)].every(([, gap = '']) => gaps.includes(gap)),
      `may have the gaps ${gaps.map((gap) => `{${gap}}`).join(', ')}`,
    );

const byOccasion = (gaps: readonly string[]) =>
  z.strictObject({
    first: template(gaps),
    progress: template(gaps),
    workaround: template(gaps),
    restored: template(gaps),
    closing: template(gaps),
  });

const inOneLanguage = z.strictObject({
  users: byOccasion(forUsers),
  internal: byOccasion(forUs),
  executives: byOccasion(forUs),
});

/** Language → audience → occasion → the words that an update begins with. */
const shape = z.strictObject({ en: inOneLanguage, de: inOneLanguage });

export type Templates = z.infer<typeof shape>;

const named = (labels: readonly string[]) =>
  Object.fromEntries([...audiences, ...occasions].map((name, at) => [name, labels[at] ?? name]));

export const templates = setting<Templates>({
  name: 'major-incident-templates',
  shape,
  initial: { en: english, de: german },
  words: {
    en: {
      label: 'Major incidents: what we tell',
      help: 'The words that an update begins with, by language, audience and occasion. What stands in {braces} is filled in.',
      parts: {
        en: 'English',
        de: 'German',
        ...named(['Users', 'Internal', 'Executives', 'First word', 'Progress', 'Workaround', 'Restored', 'Closing']),
      },
    },
    de: {
      label: 'Großstörungen: was wir sagen',
      help: 'Die Worte, mit denen eine Meldung beginnt, nach Sprache, Zielgruppe und Anlass. Was in {Klammern} steht, wird ausgefüllt.',
      parts: {
        en: 'Englisch',
        de: 'Deutsch',
        ...named([
          'Anwender',
          'Intern',
          'Leitung',
          'Erste Meldung',
          'Zwischenstand',
          'Umgehung',
          'Behoben',
          'Abschluss',
        ]),
      },
    },
  },
});
