/** One way to be allowed: all its conditions must hold. */
export type Way = {
  readonly holds: boolean;
  readonly conditions: readonly { readonly words: string; readonly holds: boolean }[];
};
export type Sight = {
  readonly person: { readonly id: string; readonly name: string };
  readonly sees: boolean;
  /** The ways in which reading is allowed; those that hold are why. */
  readonly ways: readonly Way[];
  readonly internal: { readonly allowed: boolean; readonly ways: readonly Way[] };
  readonly verbs: readonly {
    readonly name: string;
    readonly label: string;
    readonly allowed: boolean;
    readonly why?: string;
    readonly ways: readonly Way[];
  }[];
  /** Those with a permission of their own. */
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly reads: boolean;
    readonly writes: boolean;
    readonly ways: readonly Way[];
  }[];
};
