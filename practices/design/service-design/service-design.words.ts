import { words } from '../../../kernel/words.ts';
import { english } from './english.words.ts';
import { german } from './german.words.ts';
import type { serviceDesign } from './service-design.record.ts';

export const serviceDesignWords = words<typeof serviceDesign>({ en: english, de: german });
