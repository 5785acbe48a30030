// Line breaks and tabs are words' own; the rest below space breaks files, mails and (NUL) PostgreSQL.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Whether a text can be kept as it is: no control characters, no half of a surrogate pair. */
export const storable = (text: string): boolean => !controls.test(text) && text.isWellFormed();
