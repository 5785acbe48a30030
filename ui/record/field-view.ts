import type { ComponentType } from 'react';
import type { FieldMeta, Included } from '../../derive/meta.types.ts';

export type ShowProps = {
  readonly value: unknown;
  readonly field: FieldMeta;
  /** What references point to, by id. */
  readonly included?: Included | undefined;
  /** In a cell or a chip: one line, nothing to press. */
  readonly compact?: boolean | undefined;
};

/** An input without its label: the label, help and error stand around it and are tied to `id`. */
export type EditProps = {
  readonly id: string;
  readonly value: unknown;
  /** Null is "no value". */
  readonly onChange: (value: unknown) => void;
  readonly field: FieldMeta;
  readonly included?: Included | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  /** What there is to choose from is shown at once. */
  readonly opened?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** The id of help and error. */
  readonly describedBy?: string | undefined;
  /** Where no visible label stands beside it: in a cell. */
  readonly ariaLabel?: string | undefined;
};

export type FilterProps = {
  readonly field: FieldMeta;
  /** As in the API's query string, without the operator: P1, me, -7d, an id. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly included?: Included | undefined;
};

/** The browser's half of a kind of value. */
export type FieldView = {
  readonly kind: string;
  readonly Show: ComponentType<ShowProps>;
  readonly Edit: ComponentType<EditProps>;
  readonly Filter?: ComponentType<FilterProps>;
  /** Of a column, in pixels; the rest is shared by titles. */
  readonly width?: number;
  /** As narrow as a column of it may become where there is little room. */
  readonly least?: number;
  /** Figures stand at the end of their cell. */
  readonly atEnd?: boolean;
};
