import { words } from '../../../kernel/words.ts';
import type { majorIncident } from './major-incident.record.ts';
import { english } from './major-incident-english.words.ts';
import { german } from './major-incident-german.words.ts';

export const majorIncidentWords = words<typeof majorIncident>({ en: english, de: german });
