export const approvalPanelWords = {
  en: { subject: 'What is decided on' },
  de: { subject: 'Worüber entschieden wird' },
};
