import type { KeyboardEvent, PointerEvent } from 'react';

const LEAST = 320;
const MOST = 900;
const STEP = 16;

const within = (width: number): number => Math.round(Math.min(MOST, Math.max(LEAST, width)));
const sign = (element: Element): number => (getComputedStyle(element).direction === 'rtl' ? -1 : 1);

type Props = {
  readonly label: string;
  readonly width: number;
  readonly onMove: (width: number) => void;
  /** The width it was left at. */
  readonly onStay: (width: number) => void;
};

/** The line between a list and what stands beside it: pulled, or moved by the arrow keys. */
export const Divider = ({ label, width, onMove, onStay }: Props) => {
  const pull = (event: PointerEvent<HTMLDivElement>): void => {
    const line = event.currentTarget;
    const start = { x: event.clientX, width: line.previousElementSibling?.clientWidth ?? width };
    const at = ({ clientX }: { readonly clientX: number }): number =>
      within(start.width + (clientX - start.x) * sign(line));
    const move = (to: globalThis.PointerEvent): void => onMove(at(to));
    const stop = (to: globalThis.PointerEvent): void => {
      line.removeEventListener('pointermove', move);
      line.removeEventListener('pointerup', stop);
      onStay(at(to));
    };
    line.setPointerCapture(event.pointerId);
    line.addEventListener('pointermove', move);
    line.addEventListener('pointerup', stop);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = within(width + by * sign(event.currentTarget));
    onMove(next);
    onStay(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, this one can
    <div
      role="separator"
      className="divider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onPointerDown={pull}
      onKeyDown={press}
    />
  );
};
