import { catalogue } from '../../words/words.ts';

const en = {
  here: 'Also here',
  viewing: (name: string) => `${name} has this open`,
  replying: (name: string) => `${name} is writing a reply`,
  noting: (name: string) => `${name} is writing a note`,
  desk: 'The service desk',
  more: (count: string) => `and ${count} more`,
  somebody: 'Somebody',
  since: (name: string) => `${name} said something since you began to write,`,
  atTheSameTime: 'at the same time as you.',
  show: 'Show',
};

const de: typeof en = {
  here: 'Auch hier',
  viewing: (name: string) => `${name} hat dies geöffnet`,
  replying: (name: string) => `${name} schreibt eine Antwort`,
  noting: (name: string) => `${name} schreibt eine Notiz`,
  desk: 'Der Service-Desk',
  more: (count: string) => `und ${count} weitere`,
  somebody: 'Jemand',
  since: (name: string) => `${name} hat etwas gesagt, seit Sie schreiben,`,
  atTheSameTime: 'zur selben Zeit wie Sie.',
  show: 'Zeigen',
};

export const presenceWords = catalogue({ en, de });
