import { store, useStore } from './store.ts';

export type Toast = {
  readonly id: number;
  readonly message: string;
  readonly tone: 'done' | 'problem';
  readonly undo?: () => void | Promise<void>;
};

const toasts = store<readonly Toast[]>([]);
let last = 0;

const add = (toast: Omit<Toast, 'id'>): void => {
  last += 1;
  toasts.set([...toasts.get().slice(-2), { ...toast, id: last }]);
};

/** Says quietly that something was done and offers to take it back, for ten seconds. */
export const offerUndo = (offer: { message: string; undo: () => void | Promise<void> }): void =>
  add({ ...offer, tone: 'done' });

/** Says quietly that something was done, or that it was not. */
export const say = (message: string, tone: Toast['tone'] = 'done'): void => add({ message, tone });

export const dismiss = (id: number): void => toasts.set(toasts.get().filter((toast) => toast.id !== id));
export const useToasts = (): readonly Toast[] => useStore(toasts);
