/** Contacts that come and how long each takes: the load is in Erlang, the mean number of contacts in hand at once. */
export type Load = { readonly contacts: number; readonly perSeconds: number; readonly handlingSeconds: number };

/** What is promised to those who wait: this share of them (0 to 1) within so many seconds, nobody busier than `occupancy` (0 to 1). */
export type Promised = { readonly share: number; readonly withinSeconds: number; readonly occupancy: number };

/** How a number of agents does under a load. */
export type Standing = {
  readonly agents: number;
  /** Erlang. */
  readonly load: number;
  /** The probability that a contact has to wait. */
  readonly waits: number;
  /** The share answered within the promised time. */
  readonly share: number;
  /** The mean wait of all, in seconds. */
  readonly meanWaitSeconds: number;
  readonly occupancy: number;
};

export const erlangOf = ({ contacts, perSeconds, handlingSeconds }: Load): number =>
  (contacts * handlingSeconds) / perSeconds;

/** Erlang B: the probability that all n are busy and nobody waits, by its recursion, which neither overflows nor loses digits. */
const blocking = (load: number, agents: number): number => {
  let probability = 1;
  for (let n = 1; n <= agents; n += 1) probability = (load * probability) / (n + load * probability);
  return probability;
};

/** Erlang C: the probability of having to wait for one of n agents under a load in Erlang; 1 where they cannot keep up. */
export const waitingProbability = (load: number, agents: number): number => {
  if (load <= 0) return 0;
  if (agents <= load) return 1;
  const blocked = blocking(load, agents);
  return (agents * blocked) / (agents - load * (1 - blocked));
};

/** How n agents do: contacts come at random (Poisson), take random times (exponential), wait in one queue, and nobody hangs up. */
export const standing = (load: Load, agents: number, withinSeconds: number): Standing => {
  const erlang = erlangOf(load);
  const waits = waitingProbability(erlang, agents);
  const keepsUp = agents > erlang;
  const share = keepsUp ? 1 - waits * Math.exp((-(agents - erlang) * withinSeconds) / load.handlingSeconds) : 0;
  return {
    agents,
    load: erlang,
    waits,
    share: erlang === 0 ? 1 : share,
    meanWaitSeconds: keepsUp ? (waits * load.handlingSeconds) / (agents - erlang) : Number.POSITIVE_INFINITY,
    occupancy: agents === 0 ? 0 : Math.min(1, erlang / agents),
  };
};

/** The fewest agents that keep a promise under a load; none where nobody comes. */
export const fewestAgents = (load: Load, promise: Promised): Standing => {
  const erlang = erlangOf(load);
  let agents = erlang === 0 ? 0 : Math.max(Math.floor(erlang) + 1, Math.ceil(erlang / promise.occupancy));
  let now = standing(load, agents, promise.withinSeconds);
  while (now.share < promise.share || now.occupancy > promise.occupancy) {
    agents += 1;
    now = standing(load, agents, promise.withinSeconds);
  }
  return now;
};
