// Verbs whose receiver stands before what is given.

/** Verbs with a receiver right behind them. */
export const GIVING: ReadonlySet<string> = new Set([
  'award',
  'deny',
  'gift',
  'give',
  'grant',
  'guarantee',
  'hand',
  'lend',
  'loan',
  'offer',
  'owe',
  'pledge',
  'promise',
  'refuse',
  'send',
]);
