import { unitSigns } from '../../client/format.ts';
import { catalogue } from '../../words/words.ts';

const en = {
  in: (time: string) => `in ${time}`,
  over: (time: string) => `${time} over`,
  units: unitSigns.en as Readonly<Record<keyof typeof unitSigns.en, string>>,
  health: { fine: 'In time', soon: 'Soon due', over: 'Over' },
};

const de: typeof en = {
  in: (time) => `in ${time}`,
  over: (time) => `${time} überfällig`,
  units: unitSigns.de,
  health: { fine: 'In der Zeit', soon: 'Bald fällig', over: 'Überfällig' },
};

/** Of a due moment in lists and on pages. */
export const dueWords = catalogue({ en, de });
