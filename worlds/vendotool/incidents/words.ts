import type { Draw } from '../draw.ts';

const rooms = ['Elbe', 'Saale', 'Pleiße', 'Mulde', 'Parthe', 'Unstrut'] as const;
const shares = ['Accounts', 'Campaigns', 'Contracts', 'Photos 2026', 'Personal', 'Returns', 'Suppliers'] as const;
const reports = ['Sales by week', 'Open items', 'Returns', 'Stock by shelf', 'Complaints'] as const;
const sought = ['usb-c hub', 'e-ink', 'OLED 27"', 'Kühlschrank klein', 'wifi7', '4k webcam', 'Akku 18V'] as const;

/** Words for the braces of one story: the same order number wherever it is named. */
export const wordsFor = (draw: Draw, at: number, version = '8.10'): ((text: string) => string) => {
  const words: Readonly<Record<string, string>> = {
    order: String(draw.whole(480_000, 619_999)),
    article: `A-${draw.whole(10_000, 89_999)}`,
    n: String(draw.whole(12, 58)),
    one: String(draw.whole(1, 6)),
    time: `${String(draw.whole(7, 17)).padStart(2, '0')}:${draw.of(['05', '10', '20', '35', '40', '55'])}`,
    day: new Date(at - draw.whole(1, 6) * 86_400_000).toISOString().slice(0, 10),
    amount: `${draw.whole(12, 890)}.${draw.of(['00', '90', '99', '50'])}`,
    code: `${draw.of(['HERBST', 'SAVE', 'NEU', 'VIP'])}${draw.whole(10, 30)}`,
    room: draw.of(rooms),
    share: draw.of(shares),
    report: draw.of(reports),
    word: draw.of(sought),
    version,
  };
  return (text) => text.replace(/\{(\w+)\}/g, (braces, word: string) => words[word] ?? braces);
};
