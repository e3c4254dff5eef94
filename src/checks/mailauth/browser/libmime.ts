/**
 * libmime, as far as mailauth verifies with it: it folds the header fields that mailauth would add
 * to a message, which nobody adds, and reads the boundary for a figure that nobody reads.
 */
export const foldLines = (field: string) => field;
export const parseHeaderValue = () => ({ value: '', params: {} });
