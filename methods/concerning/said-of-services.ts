/** Kinds of data that laws and standards speak of. */
export const dataKinds = [
  'personal',
  'special-category',
  'employee',
  'payment-card',
  'financial',
  'health',
  'credentials',
  'trade-secret',
] as const;

/** What makes a service a matter of laws of its own. */
export const characteristics = [
  'essential',
  'artificial-intelligence',
  'online-trade',
  'payment',
  'telecommunications',
  'digital-product',
  'consumers',
] as const;
