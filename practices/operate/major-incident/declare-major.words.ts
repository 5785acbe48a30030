import type { BroughtWords } from '../../../kernel/action.ts';

export const declareMajorWords: BroughtWords = {
  en: {
    label: 'Declare major',
    done: 'declared a major incident',
    help: 'Brings people together for it: roles, updates with their clocks, a room and a report.',
    arguments: {
      severity: 'Severity',
      commander: { label: 'Commander', help: 'Decides, and keeps those who repair free of questions.' },
      communicationsLead: { label: 'Communications lead', help: 'Tells each audience how it stands, in time.' },
      scribe: { label: 'Scribe', help: 'Notes the key moments, from which the report is made.' },
      bridge: { label: 'Bridge', help: 'The address of the call on which everybody meets.' },
      businessImpact: { label: 'Business impact', help: 'What cannot be done because of it.' },
    },
    choices: { severity: { critical: 'Critical', severe: 'Severe', moderate: 'Moderate' } },
  },
  de: {
    label: 'Großstörung ausrufen',
    done: 'als Großstörung ausgerufen',
    help: 'Bringt Menschen dafür zusammen: Rollen, Meldungen mit ihren Uhren, ein Lageraum und ein Bericht.',
    arguments: {
      severity: 'Schwere',
      commander: { label: 'Leitung', help: 'Entscheidet und hält denen, die reparieren, den Rücken frei.' },
      communicationsLead: { label: 'Kommunikation', help: 'Sagt jeder Zielgruppe rechtzeitig, wie es steht.' },
      scribe: { label: 'Protokoll', help: 'Hält die wichtigen Momente fest, aus denen der Bericht wird.' },
      bridge: { label: 'Konferenz', help: 'Adresse der Konferenz, in der sich alle treffen.' },
      businessImpact: { label: 'Folgen fürs Geschäft', help: 'Was ihretwegen nicht getan werden kann.' },
    },
    choices: { severity: { critical: 'Kritisch', severe: 'Schwer', moderate: 'Mittel' } },
  },
};
