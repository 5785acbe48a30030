import type { Exchange, Scene } from './scenes.ts';

/** Something that keeps happening to a service: how people report it, what is asked, and how it ends. {words} in braces are drawn. */
export type Topic = {
  readonly service: string;
  /** How often, beside the others. */
  readonly weight: number;
  readonly classification: string;
  readonly subclassification: string;
  /** Departments and customers that report it; "monitoring" for what no person reports. */
  readonly from: readonly string[];
  readonly scenes: readonly Scene[];
  /** What the desk asks and what the requester answers. */
  readonly asks?: readonly Exchange[];
  /** What colleagues tell each other. */
  readonly notes?: readonly string[];
  /** The team that takes over when the first cannot help, and how often that is. */
  readonly specialists?: readonly [team: string, share: number];
  /** The supplier's answer, where one is waited for. */
  readonly supplier?: string;
  /** What must have been done before it counts as solved. */
  readonly checklist?: readonly string[];
  /** Hours until it is solved, in the middle. */
  readonly hours: number;
  readonly impact?: Level;
  readonly urgency?: Level;
  readonly items?: readonly string[];
  /** It comes more often every week: something is wearing out. */
  readonly worsens?: true;
};

export type Level = 'high' | 'medium' | 'low';
