/** Who else has a record open, as its page hears it on the stream; `desk` is all of those inside, for somebody outside. */
export type PresenceJson = {
  readonly record: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly doing: 'viewing' | 'replying' | 'noting';
  }[];
  readonly desk: 'viewing' | 'replying' | null;
};
