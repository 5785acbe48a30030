/** Whether no menu, panel or list of choices lies over the page: those take Escape first. */
export const nothingOpen = (): boolean =>
  ![...document.querySelectorAll('[role=menu], [role=dialog], [role=listbox]')].some((one) => one.checkVisibility());
