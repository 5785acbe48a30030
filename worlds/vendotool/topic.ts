/** Something that keeps happening to a service: how people report it, what is asked, and how it ends. {words} in braces are drawn. */
export type Topic = {
  readonly service: string;
  /** How often, beside the others. */
  readonly weight: number;
  readonly classification: string;
  readonly subclassification: string;
  /** Departments and customers that report it; "monitoring" for what no person reports. */
  readonly from: readonly string[];
  readonly titles: readonly string[];
  readonly tells: readonly string[];
  /** A question of the desk and what the requester answers. */
  readonly asks?: readonly (readonly [question: string, answer: string])[];
  /** What colleagues tell each other. */
  readonly notes?: readonly string[];
  readonly outcomes: readonly (readonly [code: ResolutionCode, text: string])[];
  /** The team that takes over when the first cannot help, and how often that is. */
  readonly specialists?: readonly [team: string, share: number];
  /** The supplier's answer, where one is waited for. */
  readonly supplier?: string;
  /** Hours until it is solved, in the middle. */
  readonly hours: number;
  readonly impact?: Level;
  readonly urgency?: Level;
  readonly items?: readonly string[];
};

export type Level = 'high' | 'medium' | 'low';
export type ResolutionCode =
  | 'solved'
  | 'workaround'
  | 'by-itself'
  | 'not-reproducible'
  | 'duplicate'
  | 'withdrawn'
  | 'unknown';
