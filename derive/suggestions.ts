/** On how many of so many records that shared something a value stood: a word that was written, or the value of a field. */
export type SuggestionReason = {
  readonly field: string;
  readonly text: string;
  readonly count: number;
  readonly of: number;
};
export type SuggestedValue = {
  readonly value: string;
  readonly label: string;
  readonly because: readonly SuggestionReason[];
};

/** `POST /api/incidents/suggestions`: values for fields that are still open, the likeliest first, at most three each. */
export type SuggestionsJson = {
  readonly items: readonly { readonly field: string; readonly values: readonly SuggestedValue[] }[];
};

/** `GET /api/suggestions`: how the suggestions of each field stood up against what people would guess without them. */
export type StandingsJson = {
  readonly items: readonly {
    readonly type: string;
    readonly field: string;
    readonly label: string;
    readonly seen: number;
    readonly first: number | null;
    readonly third: number | null;
    readonly majority: number | null;
    readonly usual: number | null;
    readonly offered: boolean;
  }[];
};
